/** What V8 made of the program is only a help: without it, with one of another Node, or with rubbish in its place, nothing changes. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const copy = mkdtempSync(join(tmpdir(), 'factline-cache-'));
for (const folder of ['bin', 'dist', 'data']) cpSync(folder, join(copy, folder), { recursive: true });
const program = join(copy, 'dist/program');
const caches = readdirSync(program).filter((it) => it.endsWith('.cache'));
const shown = (...flags: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, join(copy, 'bin/factline.js'), 'casualties'], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const whole = shown();

test('it is there, and taken', () => {
  expect(whole).toMatchObject({ status: 0, stderr: '' });
  expect(caches).toHaveLength(2);
  const ask = `const load = require(${JSON.stringify(join(program, 'load.cjs'))}); for (const name of ['start', 'screen']) { load(name); console.log(load.scripts.get(name).cachedDataRejected); }`;
  expect(spawnSync(process.execPath, ['-e', ask], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } }).stdout).toBe('false\nfalse\n');
});

test('other flags refuse it', () => {
  expect(shown('--no-lazy')).toEqual(whole);
});

test('rubbish is refused', () => {
  for (const name of caches) writeFileSync(join(program, name), 'rubbish');
  expect(shown()).toEqual(whole);
});

test('without it the program compiles', () => {
  for (const name of caches) rmSync(join(program, name));
  expect(shown()).toEqual(whole);
});
