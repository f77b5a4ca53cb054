// Most datasets have only plain dates, which never ask the grammar.
exports.parse = (text) => require('./edtf.cjs').parse(text);
