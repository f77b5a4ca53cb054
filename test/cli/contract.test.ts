/** What a script relies on: keys retyped by hand, exit codes, error codes. Breaking one must hurt here. */
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { factline } from '../support/host.js';
import { story } from '../support/story.js';

const ferry = JSON.stringify(story());
const world = { files: { 'ferry.json': ferry } };
const run = (...args: string[]) => factline([...args, '--data', 'ferry.json'], world);
const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).stdout);

test('timeline --json has the documented keys in the documented order', async () => {
  const [first] = await json('timeline');
  expect(Object.keys(first)).toEqual([
    'id', 'kind', 'type', 'title', 'date', 'earliest', 'latest', 'time', 'approximateTime', 'basis', 'places', 'participants',
    'assertedBy', 'contested', 'background', 'partOf', 'documents', 'statements', 'casualties', 'caveats',
  ]);
  expect(first.kind).toBe('event');
});

test('statements --json has the documented keys in the documented order', async () => {
  const [first] = await json('statements');
  expect(Object.keys(first)).toEqual([
    'id', 'kind', 'speaker', 'speakerId', 'role', 'side', 'act', 'form', 'gist', 'quotes', 'to', 'about', 'accuses', 'date',
    'earliest', 'latest', 'time', 'basis', 'via', 'certain', 'documents', 'paragraphs', 'respondsTo', 'caveats',
  ]);
});

test('casualties --json has the documented keys in the documented order', async () => {
  const result = await json('casualties');
  expect(Object.keys(result)).toEqual(['policy', 'cells', 'episodes', 'overall', 'unquantified']);
  expect(Object.keys(result.cells[0])).toEqual([
    'event', 'eventTitle', 'date', 'episode', 'lossesOf', 'harm', 'victims', 'counted', 'because', 'low', 'high', 'best', 'words',
    'label', 'reportedBy', 'origins', 'claims', 'leftOut',
  ]);
  expect(Object.keys(result.episodes[0])).toEqual(['event', 'eventTitle', 'totals']);
  expect(Object.keys(result.overall[0])).toEqual(['harm', 'lossesOf', 'split', 'low', 'high', 'best', 'claims']);
});

const CELL = [
  'event', 'eventTitle', 'date', 'episode', 'lossesOf', 'harm', 'victims', 'counted', 'because', 'low', 'high', 'best', 'words',
  'label', 'reportedBy', 'origins', 'claims', 'leftOut',
];

test.each([
  ['the overview', [], (it) => it, ['title', 'description', 'documents', 'earliest', 'latest', 'counts', 'episodes', 'overall', 'contested']],
  ['an episode of the overview', [], (it) => it.episodes[0], ['event', 'eventTitle', 'totals', 'date', 'background', 'events']],
  ['accounts', ['accounts', 'ev-accident'], (it) => it[0], ['event', 'eventTitle', 'contested', 'sides']],
  ['a side of accounts', ['accounts', 'ev-accident'], (it) => it[0].sides[0], ['side', 'statements', 'sideId', 'party', 'accuses', 'denies', 'unanswered']],
  ['a conflict of counts', ['conflicts', '--kind', 'count'], (it) => it[0], ['kind', 'about', 'summary', 'facts']],
  ['a denial', ['conflicts', '--kind', 'denial'], (it) => it[0], ['kind', 'about', 'summary', 'facts']],
  ['a matrix', ['casualties', '--matrix'], (it) => it, ['policy', 'cells', 'episodes', 'overall', 'unquantified', 'matrix']],
  ['an entry of a matrix', ['casualties', '--matrix'], (it) => it.matrix[0], ['claimant', 'claimantId', 'lossesOf', 'lossesOfName', 'harm', 'reportedBy', 'low', 'high', 'claims']],
  ['a group', ['casualties', '--group-by', 'side'], (it) => it.groups[0], ['by', 'key', 'name', 'totals', 'cells']],
  ['a cell by all policies', ['casualties', '--policy', 'all'], (it) => it.cells[0], [...CELL, 'bests']],
  ['an explained cell', ['casualties', '--explain'], (it) => it.explained[0], ['cell', 'claims', 'tellings', 'leftOut', 'asideFor', 'bests']],
] as readonly (readonly [string, readonly string[], (json: any) => object, readonly string[]])[])('%s has the documented keys in the documented order', async (_name, args, pick, keys) => {
  expect(Object.keys(pick(await json(...args)))).toEqual(keys);
});

test('the same records come as jsonl, csv, tsv and ids', async () => {
  const list = await json('statements');
  const lines = (await run('statements', '--jsonl')).stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
  expect(lines).toEqual(list);
  const rows = parseCsv((await run('statements', '--csv')).stdout, { columns: true }) as Record<string, string>[];
  expect(rows.map((row) => row['id'])).toEqual(list.map((it: { id: string }) => it.id));
  expect((await run('statements', '--tsv', '--no-header')).stdout.trimEnd().split('\n')).toHaveLength(list.length);
  expect((await run('statements', '--ids')).stdout).toBe(list.map((it: { id: string }) => `${it.id}\n`).join(''));
});

test('--fields chooses keys and their order in every format', async () => {
  expect(Object.keys((await json('timeline', '--fields', 'title,id'))[0])).toEqual(['title', 'id']);
  expect((await run('timeline', '--json=id')).stdout).toContain('"id"');
  expect((await run('timeline', '--csv', '--fields', 'id,type')).stdout.split('\n')[0]).toBe('id,type');
  expect((await run('timeline', '--fields', 'help')).stdout.split('\n')).toContain('approximateTime');
});

test('--fields help reads no dataset and needs no argument', async () => {
  for (const command of ['timeline', 'show', 'search', 'check', 'casualties']) {
    const { code, stdout } = await factline([command, '--fields', 'help', '-d', 'nope.json']);
    expect([code, stdout.split('\n').length > 4]).toEqual([0, true]);
  }
  expect((await run('casualties', '--matrix', '--fields', 'help')).stdout).toContain('claimantId\n');
  expect((await run('timeline', '--statements', '--fields', 'help')).stdout).toContain('speaker\n');
});

test('show has every key of every kind of record, null where this one has none', async () => {
  const { stdout } = await run('show', 'ev-collision', 'st-voss', '--json=id,quotes,participants,sha256');
  expect(JSON.parse(stdout)).toEqual([
    { id: 'ev-collision', quotes: null, participants: ['norland', 'sudria'], sha256: null },
    { id: 'st-voss', quotes: story().statements.find((it) => it.id === 'st-voss')?.quotes, participants: null, sha256: null },
  ]);
});

test('global options stand before or after the command', async () => {
  const before = await factline(['--data', 'ferry.json', '--json', 'timeline'], world);
  expect(before.stdout).toBe((await run('timeline', '--json')).stdout);
});

test('--limit, --sort, --reverse and --count-by shape the list', async () => {
  const ids = (await run('statements', '--ids')).stdout.trimEnd().split('\n');
  expect((await run('statements', '--ids', '-n', '1')).stdout.trim()).toBe(ids[0]);
  expect((await run('statements', '--ids', '-r')).stdout.trimEnd().split('\n')).toEqual(ids.toReversed());
  expect((await run('statements', '--ids', '-s', 'id:desc')).stdout.trimEnd().split('\n')).toEqual(ids.toSorted().toReversed());
  const counts = await json('statements', '--count-by', 'side');
  expect(counts.reduce((sum: number, it: { count: number }) => sum + it.count, 0)).toBe(ids.length);
});

test.each([
  [['timelin'], 2, 'E_COMMAND', 'timeline'],
  [['timeline', '--sinse', '2021'], 2, 'E_OPTION', '--since'],
  [['timeline', '--since', 'soonish'], 2, 'E_DATE', '2021-07-28'],
  [['timeline', '--since', 'soonish', '--help'], 2, 'E_DATE', '2021-07-28'],
  [['timeline', '--fields', 'titel', '--help'], 2, 'E_FIELD', 'title'],
  [['timeline', '--sort', 'titel:desc', '--help'], 2, 'E_FIELD', 'title'],
  [['timeline', '--count-by', 'titel', '--help'], 2, 'E_FIELD', 'title'],
  [['timeline', '--limit', 'many', '--help'], 2, 'E_NUMBER', '--limit 10'],
  [['timeline', '--type', 'clas'], 2, 'E_WORD', 'clash'],
  [['timeline', '--json', '--csv'], 2, 'E_FORMAT', 'one of them'],
  [['timeline', '--fields', 'titel'], 2, 'E_FIELD', 'title'],
  [['timeline', '--limit', 'many'], 2, 'E_NUMBER', '--limit 10'],
  [['timeline', 'extra'], 2, 'E_ARGUMENT', '--help'],
  [['timeline', '--width', '7'], 2, 'E_WIDTH', '--width 100'],
  [['statements', 'norlandd'], 1, 'E_UNKNOWN_NAME', 'norland'],
  [['timeline', '--event', 'ev-colision'], 1, 'E_UNKNOWN_ID', 'ev-collision'],
  [['help', 'dats'], 2, 'E_TOPIC', 'dates'],
  [['timeline', '-d', '-', '-d', '-'], 2, 'E_STDIN', 'once'],
  [['check', '-', '-'], 2, 'E_STDIN', 'once'],
] as const)('factline %j exits %d with %s and names the near thing', async (args, code, error, near) => {
  const result = await run(...args);
  expect(result.code).toBe(code);
  expect(result.stdout).toBe('');
  const [first, ...advice] = result.stderr.trimEnd().split('\n');
  expect(first).toMatch(new RegExp(`^factline: .* \\[${error}\\]$`));
  expect(advice.join('\n')).toContain(near);
});

test.each([
  ['a file that is not there', 'nope.json', {}, 'E_FILE'],
  ['a file that is not JSON', 'a.json', { 'a.json': '{"version": 1,' }, 'E_JSON'],
  ['a file that is no dataset', 'a.json', { 'a.json': '[]' }, 'E_DATASET'],
  ['an id that clashes', 'a.json', { 'a.json': JSON.stringify({ ...story(), events: [...story().events, ...story().events] }) }, 'E_DATASET'],
  ['a binary file', 'a.json', { 'a.json': new Uint8Array([0x80, 0x81, 0xff]) }, 'E_TEXT'],
])('%s is one line, exit 3, nothing on stdout', async (_name, path, files, code) => {
  const result = await factline(['timeline', '--data', path], { files });
  expect(result.code).toBe(3);
  expect(result.stdout).toBe('');
  expect(result.stderr.split('\n')[0]).toContain(`[${code}]`);
});

test('a problem of a dataset is told with file, line and column', async () => {
  const text = ferry.replace('"2031-03-03"', '"2031-02-30"');
  const { stderr, code } = await factline(['timeline', '-d', 'a.json'], { files: { 'a.json': text } });
  expect(code).toBe(3);
  expect(stderr).toContain(`a.json:1:${text.indexOf('"2031-02-30"') + 1}: "2031-02-30" is not an EDTF date`);
});

test('a dataset is read from stdin, with a byte order mark, and in UTF-16', async () => {
  const expected = (await run('timeline', '--json')).stdout;
  expect((await factline(['timeline', '--json', '-d', '-'], { stdin: ferry })).stdout).toBe(expected);
  expect((await factline(['timeline', '--json', '-d', 'b'], { files: { b: `\ufeff${ferry}` } })).stdout).toBe(expected);
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${ferry}`, 'utf16le'));
  expect((await factline(['timeline', '--json', '-d', 'b'], { files: { b: utf16 } })).stdout).toBe(expected);
});

test('an empty result is a sentence and exit 0; with -e exit 1', async () => {
  const none = await run('timeline', '--since', '2040');
  expect([none.code, none.stdout]).toEqual([0, 'No event matches --since 2040.\n']);
  expect((await run('timeline', '--since', '2040', '--json')).stdout).toBe('[]\n');
  expect((await run('timeline', '--since', '2040', '-e')).code).toBe(1);
});

test('--output writes a whole file, and replaces one only with --force', async () => {
  expect((await run('timeline', '--ids', '-o', 'out.txt')).written['out.txt']).toContain('ev-collision');
  const refused = await run('timeline', '--ids', '-o', 'ferry.json');
  expect([refused.code, refused.written]).toEqual([4, {}]);
  expect((await run('timeline', '--ids', '-o', 'ferry.json', '--force')).code).toBe(0);
});

test('FACTLINE_DATA names the dataset', async () => {
  const { stdout } = await factline(['--json'], { ...world, env: { FACTLINE_DATA: 'ferry.json' } });
  expect(JSON.parse(stdout).title).toBe(story().title);
});

test('text of a dataset cannot drive the terminal', async () => {
  const evil = JSON.stringify(story()).replace('A ferry strikes a pier', 'A \\u001b[31mferry\\u001b]8;;x\\u0007 \\u202estrikes\\u0000');
  for (const format of [[], ['--plain'], ['--md'], ['--csv'], ['--tsv'], ['--json']]) {
    const { stdout } = await factline(['timeline', '-d', 'evil', ...format], { files: { evil } });
    expect(stdout).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
    expect(stdout).toContain('ferry');
  }
});
