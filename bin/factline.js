#!/usr/bin/env node
const { join } = require('node:path');
const { main, hostOf } = require('../dist/program/factline.cjs');

main(process.argv.slice(2), hostOf(process, join(__dirname, '..', 'data'))).then((code) => { process.exitCode = code; });
