/**
 * Builds dist/: the program in pieces of CommonJS (they load faster than ES modules), the library as one ES module, its types,
 * the man page, and the licences of what is bundled.
 */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { writeLicences } from './licences.mjs';
import { writeManPage } from './man.mjs';
import { buildPieces, cachePieces } from './pieces.mjs';
import { writeTypes } from './types.mjs';

rmSync('dist', { recursive: true, force: true });
const { metafiles } = await import('./generate.mjs');

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // jsonc-parser's CommonJS build loads its parts by names that no bundler sees.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
// chalk's own import of node:process touches stdin and makes it non-blocking, so it is given the global instead.
// commander loads node:child_process for executable subcommands, which factline has none of: 4 ms.
// Of edtf only the parser is taken: its classes and locales cost 5 ms to load.
const alias = {
  'node:process': './scripts/process-shim.cjs', 'node:child_process': './scripts/empty-shim.cjs', '#supports-color': './scripts/no-supports-color.cjs',
  'edtf-parser': './node_modules/edtf/src/parser.js',
};
// What few runs need is a file of its own, loaded when it is first called; scripts/later/ holds the calls.
const later = { 'edtf-parser': 'edtf', 'string-width': 'string-width', 'cli-table3': 'cli-table3' };
const bundles = await Promise.all([
  buildPieces('src/main.ts', 'dist/program', {
    ...shared, alias: { ...alias, ...Object.fromEntries(Object.entries(later).map(([name, file]) => [name, `./scripts/later/${file}.cjs`])) },
    external: Object.values(later).map((file) => `./${file}.cjs`),
  }),
  ...Object.entries(later).map(([name, file]) => build({
    ...shared, alias, stdin: { contents: `module.exports = require(${JSON.stringify(name)});`, resolveDir: '.' }, outfile: `dist/program/${file}.cjs`, format: 'cjs',
  })),
  build({ ...shared, alias, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm' }),
]);
writeLicences([...metafiles, ...bundles.map((it) => it.metafile)]);
await writeManPage({ ...shared, alias });
writeTypes();
cachePieces();
