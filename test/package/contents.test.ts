/** What is published, file by file. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { pack, temporary } from '../support/package.js';

const packed = pack();
const folder = temporary();
execFileSync('tar', ['-xzf', packed.tarball, '-C', folder]);
const root = join(folder, 'package');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('the package holds the program, the library, the data, the man page and the papers, and nothing else', () => {
  const types = packed.files.filter((it) => it.startsWith('dist/types/'));
  expect(types).toContain('dist/types/index.d.ts');
  expect(types.filter((it) => !it.endsWith('.d.ts'))).toEqual([]);
  const program = packed.files.filter((it) => it.startsWith('dist/program/'));
  expect(program).toEqual(expect.arrayContaining(['factline.cjs', 'load.cjs', 'start.cjs', 'screen.cjs'].map((it) => `dist/program/${it}`)));
  expect(program.filter((it) => !it.endsWith('.cjs')).toSorted()).toEqual(['screen', 'start'].map((it) => `dist/program/${it}-${process.version}-${process.platform}-${process.arch}.cache`));
  expect(packed.files.filter((it) => !types.includes(it) && !program.includes(it)).toSorted()).toEqual([
    'LICENSE', 'README.md', 'bin/factline.js', 'bin/package.json',
    ...readdirSync('data', { recursive: true, withFileTypes: true }).filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name)),
    'dist/LICENSES.txt', 'dist/factline.1', 'dist/index.js', 'package.json',
  ].toSorted());
});

test('every file that package.json names is there, and the program may be run', () => {
  const { bin, man, main, types } = JSON.parse(read('package.json')) as { bin: Record<string, string>; man: string[]; main: string; types: string };
  for (const path of [...Object.values(bin), ...man, main, types]) expect(statSync(join(root, path)).isFile(), path).toBe(true);
  expect(read('bin/factline.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test.each(packed.files)('%s holds nothing of the machine that it was made on', (path) => {
  const text = read(path);
  for (const word of [`${process.cwd()}/`, 'sourceMappingURL', 'file://', ...(path.startsWith('dist/') ? ['node_modules/'] : [])]) expect(text.includes(word), word).toBe(false);
  expect(text).not.toMatch(/(?:\/home|\/Users|\/root|\/tmp|[A-Z]:\\Users)[/\\]/);
  expect(text).not.toMatch(/https?:\/\/[^\s"')]*(?:registry|npmjs|localhost|127\.0\.0\.1)/);
});

test.each(['dist/program', 'dist/index.js'])('%s loads nothing but Node', async (path) => {
  const { metafile } = await build({
    entryPoints: packed.files.filter((it) => it.startsWith(path) && /js$/.test(it)).map((it) => join(root, it)), bundle: true, packages: 'external', platform: 'node', write: false, metafile: true, outdir: folder,
  });
  const loaded = Object.values(metafile.inputs).flatMap((it) => it.imports.filter(({ external }) => external === true).map(({ path: name }) => name));
  expect(loaded).toContain('node:fs');
  expect(loaded.filter((name) => !isBuiltin(name))).toEqual([]);
});

test('every bundled library keeps its licence', () => {
  const kept = [...read('dist/LICENSES.txt').matchAll(/^(\S+) \d+\.\d+\.\d+ \([\w-]+\)$/gm)].map((match) => match[1]);
  for (const name of ['ajv', 'chalk', 'cli-table3', 'commander', 'csv-stringify', 'date-fns', 'edtf', 'nearley']) {
    expect(kept).toContain(name);
  }
});

test('it stays small', () => {
  expect(packed.size).toBeLessThan(600_000);
  expect(packed.unpackedSize).toBeLessThan(2_300_000);
});
