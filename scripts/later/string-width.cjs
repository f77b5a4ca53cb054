// Its character classes take 20 ms to set up: only text beyond the narrow scripts asks for it.
module.exports = (text) => require('./string-width.cjs').default(text);
