/** The command: places, formats, exit codes, excuses, sources. */
import { expect, test } from 'vitest';
import { factline } from '../support/host.js';
import { ARTICLE, event, evidence, statement, story, when } from '../support/story.js';

const broken = story({ events: [...story().events, event({ id: 'ev-x', when: when('2031-02-30'), participants: ['nordland'] })] });
const warned = story({ events: [...story().events, event({ id: 'ev-x', when: when('2031-03-03', { basis: 'inferred' }) })] });
const text = (data: unknown) => JSON.stringify(data, null, 2);
const run = (args: readonly string[], files: Record<string, string>) => factline(['check', ...args], { files });

test('every problem with file, line and column of the offending value, and what to do', async () => {
  const json = text(broken);
  const lineOf = (value: string) => json.slice(0, json.lastIndexOf(value)).split('\n').length;
  const columnOf = (value: string) => (json.split('\n')[lineOf(value) - 1] as string).indexOf(value) + 1;
  const { code, stdout, stderr } = await run(['a.json'], { 'a.json': json });
  expect([code, stderr]).toEqual([1, '']);
  const [day, actor] = ['"2031-02-30"', '"nordland"'];
  expect(stdout).toBe([
    `a.json:${lineOf(day)}:${columnOf(day)}: error F301 "2031-02-30" is not an EDTF date`,
    '  help: Write 2021-07-28, 2021-07, [2021-07-28..2021-07-31] and the like: factline help dates',
    `a.json:${lineOf(actor)}:${columnOf(actor)}: error F202 there is no actor "nordland"`,
    '  help: Did you mean norland?',
    '2 errors and 0 warnings in 1 file. Why a rule is there: factline check --explain F301', '',
  ].join('\n'));
});

test('warnings fail only with --strict', async () => {
  expect((await run(['a.json'], { 'a.json': text(warned) })).code).toBe(0);
  expect((await run(['a.json', '--strict'], { 'a.json': text(warned) })).code).toBe(1);
  expect((await run(['a.json', '--strict'], { 'a.json': text(story()) })).stdout).toBe('No problem found in 1 file.\n');
});

test('each file by itself, broken JSON with one message among the others', async () => {
  const files = { 'a.json': text(story()), 'b.json': '{"version": 1,\n  oops', 'c.json': text(broken) };
  const { code, stdout } = await run(['a.json', 'b.json', 'c.json', '--jsonl'], files);
  expect(code).toBe(1);
  const entries = stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
  expect(entries.map((it) => [it.file, it.code])).toEqual([['b.json', 'F101'], ['c.json', 'F301'], ['c.json', 'F202']]);
  expect([entries[0].line, entries[0].column]).toEqual([2, 3]);
  expect(Object.keys(entries[0])).toEqual(['file', 'line', 'column', 'code', 'severity', 'message', 'help', 'path']);
});

test('--joined takes the files as one dataset', async () => {
  const files = { 'a.json': text(story()), 'b.json': text(story()) };
  expect((await run(['a.json', 'b.json'], files)).code).toBe(0);
  expect((await run(['a.json', 'b.json', '--joined'], files)).stdout).toContain('is taken by an entry of "actors" of a.json');
});

test('a file that is not there is exit 3', async () => {
  const { code, stdout, stderr } = await run(['nope.json'], {});
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toContain('[E_FILE]');
});

test('--format github writes annotations, with what would break them escaped', async () => {
  const odd = text(story({ events: [...story().events, event({ id: 'ev-x', when: when('50%: a,b') })] }));
  const { stdout } = await run(['a,b.json', '-f', 'github'], { 'a,b.json': odd });
  expect(stdout).toMatch(/^::error file=a%2Cb\.json,line=\d+,col=\d+,title=F301::"50%25: a,b" is not an EDTF date%0A.*\n$/);
  expect((await factline(['timeline', '-f', 'github'])).code).toBe(2);
});

test('no text of a dataset drives what reads the annotations', async () => {
  const evil = text({ ...story(), title: 7, ['x\u001b[31m\u202e:,%\n::error::x']: 1 });
  const { stdout } = await factline(['check', 'a.json', '-f', 'github'], { files: { 'a.json': evil } });
  expect(stdout.split('\n').filter((line) => line !== '').every((line) => line.startsWith('::error file=a.json,line='))).toBe(true);
  expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
});

test('--explain tells why a rule is there', async () => {
  expect((await run(['--explain', 'f507'], {})).stdout).toMatch(/^F507 warning: Losses counted/);
  expect((await run(['--explain', 'all'], {})).stdout.split('\n').length).toBeGreaterThan(30);
  expect((await run(['--explain', 'F5077'], {})).stderr).toMatch(/\[E_CODE\]\n {2}Did you mean F507/);
});

test('excuses beside the dataset take warnings out; one that is no longer needed fails', async () => {
  const excuse = { code: 'F504', id: 'ev-x', reason: 'the text says so' };
  const excused = await run(['a.json', '--strict'], { 'a.json': text(warned), 'a.excuses.json': text([excuse]) });
  expect([excused.code, excused.stderr]).toEqual([0, 'factline: 1 warning is excused\n']);
  const stale = await run(['a.json'], { 'a.json': text(story()), 'a.excuses.json': text([excuse]) });
  expect([stale.code, stale.stdout]).toEqual([1, expect.stringContaining('a.excuses.json:2:3: error F601')]);
  for (const bad of ['[{"code": "F301", "id": "ev-x", "reason": "x"}]', '[{"code": "F504", "id": "ev-x", "reason": ""}]', '{}', 'x']) {
    expect((await run(['a.json'], { 'a.json': text(story()), 'a.excuses.json': bad })).stdout).toContain('error F602');
  }
});

test('a pattern that names the excuses too does not check them as a dataset', async () => {
  const excuse = { code: 'F504', id: 'ev-x', reason: 'the text says so' };
  const { code, stdout } = await run(['a.excuses.json', 'a.json', '--strict'], { 'a.json': text(warned), 'a.excuses.json': text([excuse]) });
  expect([code, stdout]).toEqual([0, 'No problem found in 1 file.\n']);
});

test.each([
  ['“The pilot of Sudria', 3, 'the paragraph has other quotation marks or apostrophes'],
  ['The pilot\u00a0of Sudria', 3, 'the paragraph has no-break or other spaces'],
  ['the pilot of Sudria', 3, 'the paragraph has other capitals'],
  ['“the pilot of Sudria', 3, 'other quotation marks or apostrophes and other capitals'],
  ['sailors were hurt', 4, 'it stands in paragraph 5'],
  ['Sailors were hurt', 4, 'paragraph 5 has it with other capitals'],
  ['sailors were injured', 5, 'other words: “sailors were hurt'],
  ['the volcano of', 2, 'other words'],
])('evidence %j in paragraph %d: the kind of difference is told', async (words, paragraph, kind) => {
  const data = story({ events: [...story().events, event({ id: 'ev-x', evidence: [evidence(paragraph, words)] })] });
  const { code, stdout } = await run(['a.json', '--source', 'gazette=t.txt'], { 'a.json': text(data), 't.txt': ARTICLE });
  expect([code, stdout]).toEqual([1, expect.stringContaining(kind)]);
});

test('a quote is held to the character in the paragraphs of its evidence', async () => {
  const data = story({ statements: [...story().statements, statement({ id: 'st-x', form: 'quote', quotes: ['sent out a ship without radar,'], evidence: [evidence(4, 'denied this')] })] });
  const { stdout } = await run(['a.json', '--source', 't.txt'], { 'a.json': text(data), 't.txt': ARTICLE });
  expect(stdout).toContain('error F405 the quote is not in paragraph 4: the paragraph has other words: “sent out a ship without');
});
