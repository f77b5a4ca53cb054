/** Each function gives what the command's --json gives, of any dataset, and leaves the dataset as it was. */
import { expect, test } from 'vitest';
import * as library from '../../src/index.js';
import type { Facts } from '../../src/index.js';
import { frozen } from '../support/frozen.js';
import { factline } from '../support/host.js';
import { actor, document, evidence, statement, story, when } from '../support/story.js';

/** A second report of the ferry: another name for Norland, another number. */
const second = story({
  documents: [document({ id: 'courier', publisher: 'the-courier' })], utcOffset: '+03:00', places: [], events: [], casualties: [],
  actors: [actor({ id: 'the-courier', name: 'The Courier', kind: 'news-outlet' }), actor({ id: 'north', name: 'The North', sameAs: ['norland'] })],
  statements: [statement({ id: 'st-courier', chain: [{ actor: 'north' }], about: [], said: when('2031-03-04', { time: '01:00' }), evidence: [evidence(1, 'x', { document: 'courier' })] })],
});
const files = { 'ferry.json': JSON.stringify(story()), 'second.json': JSON.stringify(second) };
const text = (name: keyof typeof files) => ({ name, text: files[name] });

interface Data { readonly name: string; readonly facts: Facts; readonly options: readonly string[]; readonly event: string; readonly ids: readonly string[]; readonly side: string; readonly word: string }
const DATA: readonly Data[] = [
  { name: 'the dataset that ships', facts: frozen(await library.loadDataset('data/irannews-2021-07.json')), options: [], event: 'ev-clash-wed', ids: ['ev-clash-wed', 'armenia'], side: 'armenia', word: 'ceasefire' },
  { name: 'an invented one', facts: frozen(library.parseDataset(files['ferry.json'])), options: ['-d', 'ferry.json'], event: 'ev-accident', ids: ['st-voss', 'eastport'], side: 'norland', word: 'ferry' },
  { name: 'two joined', facts: frozen(library.parseDataset(text('ferry.json'), text('second.json'))), options: ['-d', 'ferry.json', '-d', 'second.json'], event: 'ev-collision', ids: ['north', 'st-courier'], side: 'north', word: 'ferry' },
];

type Asks = (data: Data) => readonly [readonly string[], unknown];
const QUESTIONS: Readonly<Record<string, Asks>> = {
  'overview': ({ facts }) => [[], library.overview(facts)],
  'timeline': ({ facts }) => [['timeline'], library.timeline(facts)],
  'timeline of a side': ({ facts, side }) => [['timeline', '--side', side, '--contested'], library.timeline(facts, { side, contested: true })],
  'timeline of dates': ({ facts }) => [['timeline', '--since', '2021', '--until', '2031-03', '--certain'], library.timeline(facts, { since: '2021', until: '2031-03', certain: true })],
  'timeline of either date': ({ facts }) => [['timeline', '--on', '2019', '--on', '2021-07-28'], library.timeline(facts, { on: ['2019', '2021-07-28'] })],
  'nothing': ({ facts }) => [['timeline', '--on', '1900'], library.timeline(facts, { on: '1900' })],
  'timelineWithStatements': ({ facts, event }) => [['timeline', '--statements', '--event', event], library.timelineWithStatements(facts, { event })],
  'statements': ({ facts }) => [['statements'], library.statements(facts, {})],
  'statements of a speaker': ({ facts, side }) => [['statements', side, '--act', 'accuses', '--act', 'asserts', '--quotes'], library.statements(facts, { by: side, act: ['accuses', 'asserts'], quotes: true })],
  'casualties': ({ facts }) => [['casualties'], library.casualties(facts)],
  'casualties by label': ({ facts }) => [['casualties', '--label', 'disputed', '--label', 'single-source', '--self-reported'], library.casualties(facts, { label: ['disputed', 'single-source'], selfReported: true })],
  'casualties by all policies': ({ facts }) => [['casualties', '--policy', 'all'], library.casualties(facts, {}, { policy: 'all' })],
  'casualties by claimant': ({ facts }) => [['casualties', '--group-by', 'claimant', '--policy', 'latest'], library.casualties(facts, {}, { groupBy: 'claimant', policy: 'latest' })],
  'explain': ({ facts, event }) => [['casualties', '--explain', '--event', event], library.explain(facts, { event })],
  'matrix': ({ facts }) => [['casualties', '--matrix', '--harm', 'killed'], library.matrix(facts, { harm: 'killed' })],
  'accounts': ({ facts }) => [['accounts'], library.accounts(facts)],
  'accounts of an event': ({ facts, event }) => [['accounts', event, '--form', 'quote'], library.accounts(facts, { form: 'quote' }, event)],
  'conflicts': ({ facts }) => [['conflicts'], library.conflicts(facts)],
  'conflicts of a kind': ({ facts, event }) => [['conflicts', '--kind', 'denial', '--event', event], library.conflicts(facts, { kind: 'denial', event })],
  'show': ({ facts, ids }) => [['show', ...ids], library.show(facts, ...ids)],
  'search': ({ facts, word }) => [['search', word, '--kind', 'event'], library.search(facts, word, { kind: 'event' })],
  'actors': ({ facts, side }) => [['actors', '--side', side], library.actors(facts, { side })],
  'places': ({ facts }) => [['places', '--harm', 'killed'], library.places(facts, { harm: 'killed' })],
  'documents': ({ facts }) => [['documents'], library.documents(facts)],
};

const cases = DATA.flatMap((data) => Object.entries(QUESTIONS).map(([question, asks]) => ({ question, of: data.name, data, asks })));

test.each(cases)('$question of $of is what --json gives', async ({ data, asks }) => {
  const [args, result] = asks(data);
  const { code, stdout } = await factline([...args, ...data.options, '--json'], { files });
  expect(code).toBe(0);
  expect(stdout).toBe(`${JSON.stringify(result, null, 2)}\n`);
});

test.each(library.SCHEMA_NAMES)('schema of %s is what the command gives, and a new object every time', async (name) => {
  expect(JSON.parse((await factline(['schema', name])).stdout)).toEqual(library.schema(name));
  expect(library.schema(name)).not.toBe(library.schema(name));
});

test('schema of a dataset is what the command gives', async () => {
  expect(JSON.parse((await factline(['schema'])).stdout)).toEqual(library.schema());
});

test('check gives what --json gives, of files and of texts', async () => {
  const json = async (...args: string[]) => JSON.parse((await factline(['check', ...args, '--json'], { files: { ...files, 'a.json': broken } })).stdout);
  const broken = files['ferry.json'].replace('"2031-03-03"', '"2031-02-30"');
  const texts = [text('ferry.json'), { name: 'a.json', text: broken }];
  expect(await library.check(['a.json', 'ferry.json'], { texts })).toEqual(await json('a.json', 'ferry.json'));
  expect(await library.check(['a.json', 'ferry.json'], { texts, joined: true })).toEqual(await json('a.json', 'ferry.json', '--joined'));
  expect(await library.check(['data/irannews-2021-07.json'])).toEqual(await json('data/irannews-2021-07.json'));
  const copy = { name: 'copy.txt', text: 'Something else' };
  expect((await library.check(['ferry.json'], { source: ['gazette=copy.txt'], texts: [...texts, copy] })).map((it) => it.code)).toContain('F402');
});

test('a dataset is parsed from bytes, and refused as the command refuses it', async () => {
  const bytes = new Uint8Array(Buffer.from(`\ufeff${files['ferry.json']}`, 'utf16le'));
  expect(library.overview(library.parseDataset({ name: 'ferry', text: bytes }))).toEqual(library.overview(DATA[1]?.facts as Facts));
  const dangling = files['ferry.json'].replace('"participants":["norland"', '"participants":["nordland"');
  const { stderr } = await factline(['timeline', '-d', 'a.json'], { files: { 'a.json': dangling } });
  expect(problemOf(() => library.parseDataset({ name: 'a.json', text: dangling }))).toMatchObject({ kind: 'input', code: 'E_DATASET', message: (stderr.split('\n')[0] as string).replace(/^factline: | \[E_DATASET\]$/g, '') });
  await expect(library.loadDataset('nope.json')).rejects.toMatchObject({ kind: 'input', code: 'E_FILE' });
});

test.each([
  [(facts: Facts) => library.timeline(facts, { sides: 'norland' } as object), 'E_OPTION', 'side'],
  [(facts: Facts) => library.timeline(facts, { type: 'meting' as 'meeting' }), 'E_WORD', 'meeting'],
  [(facts: Facts) => library.timeline(facts, { on: '2031-3-3' }), 'E_DATE', '2031-03-03'],
  [(facts: Facts) => library.statements(facts, { by: 'norlandd' }), 'E_UNKNOWN_NAME', 'norland'],
  [(facts: Facts) => library.casualties(facts, {}, { policy: 'latests' as 'latest' }), 'E_WORD', 'latest'],
  [(facts: Facts) => library.accounts(facts, {}, 'ev-colision'), 'E_UNKNOWN_ID', 'ev-collision'],
  [(facts: Facts) => library.conflicts(facts, { kind: 'denials' as 'denial' }), 'E_WORD', 'denial'],
  [(facts: Facts) => library.show(facts, 'st-vos'), 'E_UNKNOWN_ID', 'st-voss'],
  [(facts: Facts) => library.search(facts, ' '), 'E_ARGUMENT', 'ceasefire'],
  [() => library.schema('timelin' as 'timeline'), 'E_WORD', 'timeline'],
])('%s is a problem %s that names %s', (ask, code, near) => {
  const problem = problemOf(() => ask(DATA[1]?.facts as Facts));
  expect([problem.code, problem.advice.join('\n')]).toEqual([code, expect.stringContaining(near)]);
});

function problemOf(ask: () => unknown): library.Problem {
  try {
    ask();
  } catch (problem) {
    if (problem instanceof library.Problem) return problem;
    throw problem;
  }
  throw new Error('it did not throw');
}
