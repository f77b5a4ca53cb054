/** Exit codes as a shell sees them: what stands on stdout, what is written, what is left behind. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/main.js';
import { factline } from '../support/host.js';
import { actor, story } from '../support/story.js';

const bin = join(process.cwd(), 'bin/factline.js');
const ferry = JSON.stringify(story());
const world = { files: { 'ferry.json': ferry, 'broken.json': '{', 'damaged.json': ferry.replace('"ev-treaty"', '"ev-rescue"') } };
const folder = () => mkdtempSync(join(tmpdir(), 'factline-'));
const node = (args: readonly string[], options = {}) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', ...options });

test.each([
  [['timeline', '-d', 'ferry.json'], 0],
  [['timeline', '-d', 'ferry.json', '--since', '2040'], 0],
  [['timeline', '-d', 'ferry.json', '--since', '2040', '-e'], 1],
  [['statements', '-d', 'ferry.json', '--by', 'harbour-worker', '--act', 'accuses', '--exit-status', '--json'], 1],
  [['casualties', '-d', 'ferry.json', '--harm', 'captured', '-e', '--csv'], 1],
  [['search', 'volcano', '-d', 'ferry.json', '-e'], 1],
  [['search', 'ferry', '-d', 'ferry.json', '-e'], 0],
  [['timeline', '-d', 'ferry.json', '--event', 'ev-nope'], 1],
  [['show', 'nope', '-d', 'ferry.json'], 1],
  [['timeline', '-d', 'ferry.json', '--side', 'nope'], 1],
  [['check', 'ferry.json'], 0],
  [['check', 'damaged.json'], 1],
  [['check', 'broken.json'], 1],
  [['nope'], 2],
  [['timeline', '--nope'], 2],
  [['timeline', '--since', 'soonish'], 2],
  [['timeline', '--json', '--csv'], 2],
  [['timeline', '-d', '-', '-d', '-'], 2],
  [['check', '-', '-'], 2],
  [['timeline', '-d', 'nope.json'], 3],
  [['timeline', '-d', 'broken.json'], 3],
  [['timeline', '-d', 'damaged.json'], 3],
  [['timeline', '-d', 'ferry.json', '-d', 'ferry.json'], 3],
  [['timeline', '-d', 'ferry.json', '-o', 'ferry.json'], 4],
] as const)('factline %j exits %d', async (args, expected) => {
  const { code, stdout, stderr, written } = await factline(args, world);
  expect([code, written], stderr).toEqual([expected, {}]);
  if (code > 1) expect(stdout).toBe('');
  if (code > 1) expect(stderr).toMatch(/^factline: .* \[E_[A-Z]+\]\n {2}\S/);
});

test.each([
  ['timeline', '--since', 'soonish'], ['timeline', '--type', 'x'], ['timeline', '--json', '--csv'], ['timeline', '--width', '7'], ['timeline', '--limit', 'x'], ['timeline', '--sort', 'nope'],
  ['timeline', '--sort', 'id:sideways'], ['timeline', '--fields', 'nope'], ['timeline', '--count-by', 'nope'], ['timeline', 'extra'], ['nope'], ['timeline', '--nope'], ['casualties', '--policy', 'x'], ['timeline', '--on'],
])('bad usage stays bad usage with --help: %s %s %s', async (...args) => {
  const { code, stdout } = await factline([...args, '--help']);
  expect([code, stdout]).toEqual([2, '']);
});

test.each([['timeline', '--statements', '--sort', 'speaker'], ['casualties', '--policy', 'all', '--fields', 'bests'], ['casualties', '--matrix', '--fields', 'claimant'], ['show', '--fields', 'places'], ['timeline', '--fields', 'help']])(
  'what only some options bring is no bad usage: %s %s %s', async (...args) => expect((await factline([...args, '--help'])).code).toBe(0));

test('datasets that are joined must not clash, in ids of any kind; the file and place are told', async () => {
  const other = JSON.stringify(story({ documents: [], places: [], events: [], statements: [], casualties: [], actors: [actor({ id: 'ev-collision' })] }), null, 1);
  const { code, stdout, stderr } = await factline(['timeline', '-d', 'a.json', '-d', 'b.json'], { files: { 'a.json': ferry, 'b.json': other } });
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/b\.json:\d+:\d+: .*"ev-collision"/);
});

test('a dataset that is refused leaves no file behind, and what was there as it was', async () => {
  for (const data of ['broken.json', 'damaged.json', 'nope.json']) {
    const { code, written } = await factline(['timeline', '-d', data, '-o', 'out.txt', '--force'], world);
    expect([code, written]).toEqual([3, {}]);
  }
});

const isFullThere = existsSync('/dev/full');
test.skipIf(!isFullThere).each([['timeline', '--json'], ['--version'], ['--help'], ['timeline', '--help'], ['schema'], ['-o', '/dev/full', '--force']])(
  'a full disk is exit 4, in one line: %s %s %s', (...args) => {
    const { status, stderr } = spawnSync('sh', ['-c', `exec "${process.execPath}" "${bin}" ${args.join(' ')} > /dev/full`], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([4, expect.stringMatching(/^factline: .*no space is left \[E_OUTPUT\]\n {2}\S.*\n$/)]);
  });
test.skipIf(!isFullThere)('where nobody can be told, the code says it', () => {
  expect(spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" timeline -d nope.json 2> /dev/full`]).status).toBe(3);
});

test('a reader that leaves is exit 0, whatever is still to come', () => {
  for (const args of ['statements --json', 'timeline', 'schema', '--help']) {
    const { stderr } = spawnSync('sh', ['-c', `{ "${process.execPath}" "${bin}" ${args}; echo "exit $?" >&2; } | head -n 1 > /dev/null`], { encoding: 'utf8' });
    expect(stderr, args).toBe('exit 0\n');
  }
});

test('a file is written whole or not at all: beside it nothing is left', () => {
  const dir = folder();
  writeFileSync(join(dir, 'there.txt'), 'before');
  mkdirSync(join(dir, 'sub'));
  for (const [path, code] of [['there.txt', 4], ['sub', 4], ['nope/x.txt', 4], ['there.txt/x', 4]] as const) {
    const { status, stdout, stderr } = node(['timeline', '--ids', '-o', join(dir, path)]);
    expect([status, stdout], stderr).toEqual([code, '']);
  }
  expect(node(['timeline', '--ids', '-o', join(dir, 'sub'), '--force']).status).toBe(4);
  expect([readdirSync(dir).toSorted(), readFileSync(join(dir, 'there.txt'), 'utf8')]).toEqual([['sub', 'there.txt'], 'before']);
  expect(node(['timeline', '--ids', '-o', join(dir, 'there.txt'), '--force']).status).toBe(0);
  expect(readFileSync(join(dir, 'there.txt'), 'utf8')).toBe(node(['timeline', '--ids']).stdout);
  expect(readdirSync(dir).toSorted()).toEqual(['sub', 'there.txt']);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s while stdin is read ends it, with nothing written', async (signal) => {
  const dir = folder();
  const child = spawn(process.execPath, [bin, 'timeline', '-d', '-', '-o', join(dir, 'out.txt')], { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk) => { said += String(chunk); });
  child.stderr.on('data', (chunk) => { said += String(chunk); });
  child.stdin.write('{"version": 1,');
  await new Promise((done) => { setTimeout(done, 400); });
  child.kill(signal);
  const [code, by] = await new Promise<[number | null, string | null]>((done) => { child.once('close', (...how) => done(how as [number | null, string | null])); });
  expect([code, by, said, readdirSync(dir)]).toEqual([null, signal, '', []]);
});

test('stdin in UTF-16 with its byte order mark, either way round; closed without a word', () => {
  const text = Buffer.from(`\ufeff${ferry}`, 'utf16le');
  const expected = node(['timeline', '--ids', '-d', '-'], { input: ferry }).stdout;
  expect(expected).toContain('ev-collision');
  expect(node(['timeline', '--ids', '-d', '-'], { input: text }).stdout).toBe(expected);
  expect(node(['timeline', '--ids', '-d', '-'], { input: Buffer.from(text).swap16() }).stdout).toBe(expected);
  expect(node(['timeline', '-d', '-'], { input: '' })).toMatchObject({ status: 3, stdout: '' });
  expect(node(['timeline', '-d', '-'], { input: text.subarray(0, 101) })).toMatchObject({ status: 3, stdout: '' });
});

test('a device is written to without --force: it loses nothing', () => {
  expect(node(['timeline', '-d', '-', '-o', '/dev/null'], { input: ferry })).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test('a bug is 70: one line, no stack without --debug', async () => {
  const told: string[] = [];
  const stream = { isTerminal: false, columns: 80, write: async (text: string) => void told.push(text) };
  const code = await main(['timeline', '-o', 'x', '-d', '-'], {
    env: {}, stdout: stream, stderr: stream, dataFolder: 'data', elapsed: () => 0, page: async () => false, readStdin: async () => new TextEncoder().encode(ferry),
    files: { read: () => new Uint8Array(), exists: () => true, isFile: () => { throw new TypeError('x is not a function'); }, replace: () => {} },
  });
  expect([code, told.join('')]).toEqual([70, expect.stringMatching(/^factline: this is a bug in factline: x is not a function \[E_BUG\]\n {2}Run it again with --debug.*\n$/)]);
});
