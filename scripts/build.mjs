/**
 * Builds dist/: the program as one CommonJS file (it loads faster than ESM), the library as one ES module, its types,
 * the man page, and the licences of what is bundled.
 */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { writeLicences } from './licences.mjs';
import { writeManPage } from './man.mjs';
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
const shim = { alias: { 'node:process': './scripts/process-shim.cjs', 'node:child_process': './scripts/empty-shim.cjs', 'edtf-parser': './node_modules/edtf/src/parser.js' } };
const bundles = await Promise.all([
  build({ ...shared, ...shim, entryPoints: ['src/main.ts'], outfile: 'dist/factline.cjs', format: 'cjs' }),
  build({ ...shared, ...shim, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm' }),
]);
writeLicences([...metafiles, ...bundles.map((it) => it.metafile)]);
await writeManPage({ ...shared, ...shim });
writeTypes();
