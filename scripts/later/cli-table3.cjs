// Only screens with tables draw them.
module.exports = class { constructor(options) { return new (require('./cli-table3.cjs'))(options); } };
