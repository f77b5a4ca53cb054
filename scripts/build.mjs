/** Builds dist/: the program as one CommonJS file (it loads faster than ESM), the library as one ES module, its types, and the man page. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { writeManPage } from './man.mjs';

rmSync('dist', { recursive: true, force: true });
await import('./generate.mjs');

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // jsonc-parser's CommonJS build loads its parts by names that no bundler sees.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
};
// chalk's own import of node:process touches stdin and makes it non-blocking, so it is given the global instead.
// commander loads node:child_process for executable subcommands, which factline has none of: 4 ms.
// Of edtf only the parser is taken: its classes and locales cost 5 ms to load.
const shim = { alias: { 'node:process': './scripts/process-shim.cjs', 'node:child_process': './scripts/empty-shim.cjs', 'edtf-parser': './node_modules/edtf/src/parser.js' } };
await Promise.all([
  build({ ...shared, ...shim, entryPoints: ['src/main.ts'], outfile: 'dist/factline.cjs', format: 'cjs' }),
  build({ ...shared, ...shim, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm' }),
]);
await writeManPage({ ...shared, ...shim });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
