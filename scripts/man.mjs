/** Writes dist/factline.1, the man page, from the commands, options and topics of the program itself. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const entry = `
  export { COMMANDS } from './src/commands/index.ts';
  export { manPage } from './src/cli/man/page.ts';`;

/** @param options what the program is bundled with */
export async function writeManPage(options) {
  const folder = mkdtempSync(join(tmpdir(), 'factline-man-'));
  try {
    const outfile = join(folder, 'man.cjs');
    await build({ ...options, stdin: { contents: entry, resolveDir: '.', loader: 'ts' }, outfile, format: 'cjs', minify: false });
    const { COMMANDS, manPage } = createRequire(import.meta.url)(outfile);
    writeFileSync('dist/factline.1', manPage(COMMANDS, JSON.parse(readFileSync('package.json', 'utf8')).version));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
