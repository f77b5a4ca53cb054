/** A few real processes: what only a shell shows. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const bin = 'bin/factline.js';
const factline = (args: readonly string[], options = {}) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', ...options });

test('--version prints the version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(factline(['--version']).stdout).toBe(`${version}\n`);
});

test('a reader that stops reading is no error', () => {
  const { stdout, stderr } = spawnSync('sh', ['-c', `node ${bin} statements --json | head -n 1`], { encoding: 'utf8' });
  expect([stdout, stderr]).toEqual(['[\n', '']);
});

test('long output to a pipe is whole', () => {
  expect(JSON.parse(execFileSync(process.execPath, [bin, 'statements', '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 })).length).toBeGreaterThan(30);
});

test('stdin is a dataset where - is asked for', () => {
  const input = readFileSync('data/irannews-2021-07.json');
  expect(factline(['timeline', '--ids', '-d', '-'], { input }).stdout).toBe(factline(['timeline', '--ids']).stdout);
});

test('an answer is written whole into a file', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'factline-')), 'out.json');
  expect(factline(['timeline', '--json', '-o', path]).status).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(factline(['timeline', '--json']).stdout);
  expect(factline(['timeline', '--json', '-o', path]).status).toBe(4);
});

test('the answer is the same in any time zone and locale', () => {
  const answers = [['America/New_York', 'C.UTF-8'], ['Pacific/Kiritimati', 'tr_TR.UTF-8']].map(([TZ, LC_ALL]) =>
    factline(['timeline'], { env: { ...process.env, TZ, LC_ALL } }).stdout);
  expect(answers[0]).toBe(answers[1]);
});

test('ten megabytes are read and answered', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'factline-')), 'large.json');
  execFileSync(process.execPath, ['--input-type=module', '-e',
    `import { generate } from './test/bench/generate.mjs'; import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(path)}, JSON.stringify(generate(20000)))`]);
  const { status, stdout } = factline(['timeline', '--ids', '-d', path], { maxBuffer: 1 << 28 });
  expect(status).toBe(0);
  expect(stdout.split('\n')).toHaveLength(20001);
  writeFileSync(path, '');
});

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('skipped: python3 is not here, so a pipe that does not wait is not tried');

test.skipIf(!hasPython)('a pipe that does not wait is full for a while, and loses nothing', () => {
  const read = `
import fcntl, os, subprocess, sys, time
r, w = os.pipe()
fcntl.fcntl(w, fcntl.F_SETFL, fcntl.fcntl(w, fcntl.F_GETFL) | os.O_NONBLOCK)
child = subprocess.Popen(sys.argv[1:], stdout=w)
os.close(w)
time.sleep(1)
while data := os.read(r, 4096):
    sys.stdout.buffer.write(data)
sys.exit(child.wait())`;
  const shown = spawnSync('python3', ['-c', read, process.execPath, bin, 'show', ...factline(['timeline', '--statements', '--ids']).stdout.trim().split('\n'), '--json'], { encoding: 'utf8' });
  expect([shown.status, shown.stderr]).toEqual([0, '']);
  expect(shown.stdout.length).toBeGreaterThan(1 << 16);
  expect(JSON.parse(shown.stdout)).toHaveLength(65);
});
