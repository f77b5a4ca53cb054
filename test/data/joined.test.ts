/** The two datasets that ship, joined and held to the paper sum of data/README.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/model/types.js';
import type { CasualtiesResult, Conflict, StatementEntry, TimelineEntry } from '../../src/queries/results.js';
import { factline } from '../support/host.js';

const FIRST = 'data/irannews-2021-07.json';
const OTHER = 'data/other-reports-2021-07.json';
const ABSTRACTS = 'data/other-reports-2021-07';
const data = JSON.parse(readFileSync(OTHER, 'utf8')) as Dataset;
const facts = [...data.events, ...data.statements, ...data.casualties];

async function joined<T>(command: string, ...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await factline([command, '--data', FIRST, '--data', OTHER, '--json', ...args]);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as T;
}

/** The paper sum: event, losses of, harm, bounds, standing, claims that are used, origins that they come from. */
const PAPER = [
  ['ev-war-2020', null, 'killed', 5001, null, 'unattributed', 4, 0],
  ['ev-war-2020', null, 'displaced', 10000, null, 'unattributed', 1, 0],
  ['ev-clash-0723', 'armenia', 'wounded', 3, 3, 'single-source', 9, 1],
  ['ev-clash-0723', 'azerbaijan', 'killed', 1, 1, 'single-source', 10, 1],
  ['ev-clash-wed', 'armenia', 'killed', 3, 3, 'single-source', 10, 3],
  ['ev-clash-wed', 'armenia', 'wounded', 2, 5, 'disputed', 10, 4],
  ['ev-clash-wed', 'azerbaijan', 'wounded', 2, null, 'single-source', 7, 2],
  ['ev-o-0729-fire-gegharkunik', 'armenia', 'wounded', 1, 1, 'single-source', 2, 1],
];

test('the joined figures are those of the paper sum', async () => {
  const { cells, overall, episodes } = await joined<CasualtiesResult>('casualties');
  expect(cells.filter((it) => it.low !== null).map((it) => [it.event, it.lossesOf, it.harm, it.low, it.high, it.label, it.claims.length, it.origins.length])).toEqual(PAPER);
  const sums = (totals: CasualtiesResult['overall']) => totals.map((it) => [it.harm, it.split ? it.lossesOf ?? 'not split' : 'all', it.low, it.high, it.best]);
  expect(sums(overall)).toEqual([
    ['killed', 'all', 5005, null, 5005], ['killed', 'armenia', 3, 3, 3], ['killed', 'azerbaijan', 1, 1, 1], ['killed', 'not split', 5001, null, 5001],
    ['wounded', 'all', 8, null, 8], ['wounded', 'armenia', 6, 9, 6], ['wounded', 'azerbaijan', 2, null, 2],
    ['displaced', 'all', 10000, null, 10000], ['displaced', 'not split', 10000, null, 10000],
  ]);
  expect(episodes.map((it) => [it.event, sums(it.totals).filter(([, of]) => of === 'all')])).toEqual([
    ['ev-war-2020', [['killed', 'all', 5001, null, 5001], ['displaced', 'all', 10000, null, 10000]]],
    ['ev-border-clashes', [['killed', 'all', 4, 4, 4], ['wounded', 'all', 8, null, 8]]],
  ]);
});

test('what is left out is what the paper leaves out: the figure of 06:00, and the parts of the four', async () => {
  const { cells } = await joined<CasualtiesResult>('casualties');
  expect(cells.flatMap((it) => it.leftOut).filter((it) => it.reason !== 'unquantified')).toEqual([
    { id: 'ca-o-0728-am-killed-courrier', reason: 'revised' },
    { id: 'ca-o-0728-am-wounded-newsam-critical', reason: 'subset' }, { id: 'ca-o-0728-am-wounded-newsam-medium', reason: 'subset' },
    { id: 'ca-o-0728-am-wounded-newsam-satisfactory', reason: 'subset' }, { id: 'ca-o-0728-am-wounded-panorama-critical', reason: 'subset' },
  ]);
});

test('one ministry\'s figure, told by seven documents, is one telling; a figure gives way to one that was surely said later', async () => {
  const { stdout } = await factline(['casualties', '--explain', '--event', 'ev-clash-wed', '--data', FIRST, '--data', OTHER, '--width', '200']);
  expect(stdout).toContain('counts once for 7 tellings of one origin');
  expect(stdout).toMatch(/said Wednesday 28 July 2021, 06:00[^\n]*\n\s*left out: revised by the same origin \(ca-o-0728-am-killed-taghrib\)/);
});

test('conflicts: the counts, the dates and the hours that differ, and no more than these', async () => {
  const found = await joined<readonly Conflict[]>('conflicts');
  const alone = JSON.parse((await factline(['conflicts', '--json'])).stdout) as readonly Conflict[];
  const more = found.filter((it) => !alone.some((other) => other.kind === it.kind && other.about === it.about && other.facts.every((id) => it.facts.includes(id))));
  expect(more.map((it) => [it.kind, it.about])).toEqual([
    ['count', 'ev-war-2020'], ['count', 'ev-clash-wed'], ['denial', 'ev-clash-wed'], ['denial', 'ev-clash-wed'],
    ['text', 'ev-0723-fire-kalbajar'], ['text', 'st-kh-27-regret'],
  ]);
  const summary = (kind: string, about: string) => more.find((it) => it.kind === kind && it.about === about)?.summary;
  expect(summary('count', 'ev-war-2020')).toContain('at least 5,001 by Iran News (no source named); at least 6,001 by Androne Talks (no source named); about 6,500 by UrduPoint (no source named); at least 6,601 by Iran Press');
  expect(summary('count', 'ev-clash-wed')).toContain('2 by Ru-Main (no source named); 2 to 4 by Armenian Defense Ministry; 4 by Armenian armed forces and Armenian Health Ministry; 5 by Armenia');
  expect(summary('text', 'ev-0723-fire-kalbajar')).toMatch(/16:00.*17:00/);
  expect(summary('text', 'st-kh-27-regret')).toContain('dated 2021-07-27 in irannews; 2021-07-24 in abna-0724, fars-0724 and tehrantimes-0724');
});

test('one event, one entry, with the hours that the other outlets have', async () => {
  const events = await joined<readonly TimelineEntry[]>('timeline', '--since', '2021-07-23');
  const at = (id: string) => events.filter((it) => it.id === id).map((it) => [it.date, it.time, it.documents.length]);
  expect(at('ev-0723-fire-kalbajar')).toEqual([['2021-07-23', '16:00', 5]]);
  expect(at('ev-0723-fire-gegharkunik')).toEqual([['2021-07-23', '17:00', 3]]);
  expect(at('ev-ceasefire-2021')).toEqual([['2021-07-28', '10:00', 6]]);
  expect(events.filter((it) => it.date === '2021-07-29').map((it) => [it.id, it.time])).toEqual([['ev-o-0729-fire-kalbajar', '02:45'], ['ev-o-0729-fire-gegharkunik', '08:40']]);
  expect(events.some((it) => data.events.some((other) => other.id === it.id && other.sameAs !== undefined))).toBe(false);
});

test('a speaker is found under either id, and what he said is told once', async () => {
  const said = await joined<readonly StatementEntry[]>('statements', 'o-khatibzadeh', '--on', '2021-07-27');
  expect(said.map((it) => [it.id, it.documents.length])).toEqual([
    ['st-kh-27-regret', 4], ['st-kh-27-offer', 3], ['st-kh-27-restraint', 3], ['st-kh-27-settlement', 3], ['st-kh-27-peace', 1], ['st-kh-27-tensions', 1],
  ]);
});

const sources = data.documents.flatMap((it) => ['--source', `${it.id}=${ABSTRACTS}/${it.id}.txt`]);

test.each([
  ['alone, its evidence held against the abstracts', [OTHER, ...sources], 1],
  ['joined', [FIRST, OTHER, '--joined', ...sources], 2],
])('it passes check --strict %s, with excuses that are all needed', async (_, args, files) => {
  const { code, stdout } = await factline(['check', '--strict', ...args]);
  expect([code, stdout]).toEqual([0, `No problem found in ${files} file${files === 1 ? '' : 's'}.\n`]);
});

test('each document has its abstract, and each abstract is coded to its last paragraph', () => {
  expect(readdirSync(ABSTRACTS).toSorted()).toEqual(data.documents.map((it) => `${it.id}.txt`).toSorted());
  for (const { id, paragraphs, abstract } of data.documents) {
    const cited = new Set(facts.flatMap((fact) => fact.evidence.filter((it) => it.document === id).map((it) => it.paragraph)));
    expect([id, abstract, ...Array.from({ length: paragraphs - 1 }, (_, i) => i + 2).filter((n) => !cited.has(n))]).toEqual([id, true]);
  }
});

test('no words are quoted, as none are at hand; every fact names what it stands on', () => {
  expect(data.statements.filter((it) => it.form !== 'paraphrase' || it.quotes.length > 0)).toEqual([]);
  expect(facts.filter((it) => it.evidence.length === 0)).toEqual([]);
});

test('ids do not clash, and what is declared the same is in the first dataset', () => {
  const first = JSON.parse(readFileSync(FIRST, 'utf8')) as Dataset;
  const ids = (it: Dataset) => [...it.documents, ...it.actors, ...it.places, ...it.events, ...it.statements, ...it.casualties].map(({ id }) => id);
  expect(ids(data).filter((id) => ids(first).includes(id))).toEqual([]);
  const same = [...data.actors, ...data.places, ...data.events, ...data.statements].flatMap((it) => it.sameAs ?? []);
  expect(same.filter((id) => !ids(first).includes(id))).toEqual([]);
});

test('without --data it is not read', async () => {
  const read: string[] = [];
  await factline(['casualties'], { files: new Proxy({}, { get: (_, path) => void read.push(String(path)), has: () => false }) });
  expect(read.filter((path) => path.endsWith('.json'))).toEqual([FIRST]);
  expect(existsSync(OTHER)).toBe(true);
});
