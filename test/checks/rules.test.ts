/** Each rule: a whole story with one thing broken, and the finding that says so. Without the rule its row fails. */
import { expect, test } from 'vitest';
import { EXPLANATIONS } from '../../src/checks/all.js';
import type { CheckEntry } from '../../src/checks/finding.js';
import type { Dataset } from '../../src/model/types.js';
import { factline } from '../support/host.js';
import { ARTICLE, actor, claim, document, event, evidence, place, statement, story, when } from '../support/story.js';

async function check(dataset: unknown, ...args: string[]): Promise<readonly CheckEntry[]> {
  const text = typeof dataset === 'string' ? dataset : JSON.stringify(dataset, null, 2);
  const { stdout } = await factline(['check', 'a.json', '--json', ...args], { files: { 'a.json': text, 'article.txt': ARTICLE } });
  return JSON.parse(stdout);
}

const s = story();
const add = <K extends 'events' | 'statements' | 'casualties' | 'actors' | 'places'>(list: K, ...more: Dataset[K][number][]): Dataset => story({ [list]: [...s[list], ...more] });
const claims = (...more: readonly NonNullable<Parameters<typeof claim>[0]>[]) => add('casualties', ...more.map((it, i) => claim({ id: `ca-x${i}`, ...it })));
const source = ['--source', 'article.txt'];

test('the story has no problem', async () => expect(await check(s, ...source)).toEqual([]));

const BROKEN: readonly (readonly [string, unknown, CheckEntry['path'], (readonly string[])?])[] = [
  ['F101', '{"version": 1,', []],
  ['F102', JSON.stringify(s).replace('"version":1', '"version":1,"version":1'), []],
  ['F103', { ...s, titel: 'x' }, ['titel']],
  ['F104', { ...s, title: undefined }, []],
  ['F105', { ...s, actors: [...s.actors, { ...actor({ id: 'x' }), kind: 'goverment' }] }, ['actors', 10, 'kind']],
  ['F201', add('events', event({ id: 'ev-rescue' })), ['events', 4, 'id']],
  ['F202', add('events', event({ id: 'ev-x', participants: ['nordland'] })), ['events', 4, 'participants', 0]],
  ['F203', add('events', event({ id: 'ev-x', places: ['norland'] })), ['events', 4, 'places', 0]],
  ['F204', add('actors', actor({ id: 'a', partOf: 'a' })), ['actors', 10, 'partOf']],
  ['F205', add('actors', actor({ id: 'a', kind: 'ministry', sameAs: ['norland'] })), ['actors', 10, 'sameAs', 0]],
  ['F205', add('places', place({ id: 'a', sameAs: ['norland'] })), ['places', 3, 'sameAs', 0]],
  ['F206', add('actors', actor({ id: 'a', kind: 'ministry', partOf: 'norland-transport', sameAs: ['norland-transport'] })), ['actors', 10, 'sameAs', 0]],
  ['F206', add('actors', actor({ id: 'a', kind: 'ministry', partOf: 'sudria', sameAs: ['norland-transport'] })), ['actors', 10, 'sameAs', 0]],
  ['F301', add('events', event({ id: 'ev-x', when: when('2031-02-29') })), ['events', 4, 'when', 'edtf']],
  ['F301', { ...s, referenceDate: when('yesterday') }, ['referenceDate', 'edtf']],
  ['F302', claims({ event: 'ev-treaty', count: { low: 5, high: 3, words: 'x' } }), ['casualties', 3, 'count', 'low']],
  ['F303', claims({ event: 'ev-treaty', count: { low: null, high: 3, words: 'x' } }), ['casualties', 3, 'count', 'low']],
  ['F304', claims({ event: 'ev-treaty', count: { low: 1, high: 3, best: 4, words: 'x' } }), ['casualties', 3, 'count', 'best']],
  ['F305', claims({ subsetOf: 'ca-norland', count: { low: 4, high: 4, words: 'x' }, harm: 'missing' }), ['casualties', 3, 'subsetOf']],
  ['F401', add('events', event({ id: 'ev-x', evidence: [evidence(8, 'x')] })), ['events', 4, 'evidence', 0, 'paragraph']],
  ['F402', add('events', event({ id: 'ev-x', evidence: [evidence(2, 'the Ferry')] })), ['events', 4, 'evidence', 0, 'text'], source],
  ['F403', add('events', event({ id: 'ev-x', evidence: [evidence(4, 'the')] })), ['events', 4, 'evidence', 0, 'text'], source],
  ['F404', add('events', event({ id: 'ev-x', evidence: [evidence(6, 'by evening', { textEnd: 'Boats' })] })), ['events', 4, 'evidence', 0, 'textEnd'], source],
  ['F405', add('statements', statement({ id: 'st-x', quotes: ['gave the right course'], form: 'quote' })), ['statements', 4, 'quotes', 0], source],
  ['F406', story({ documents: [document({ paragraphs: 8 })] }), ['documents', 0, 'paragraphs'], source],
  ['F501', add('statements', statement({ id: 'st-x', said: when('2031-03-02') })), ['statements', 4, 'about', 0]],
  ['F502', add('events', event({ id: 'ev-x', when: when('2031-03-05') })), ['events', 4, 'evidence', 0, 'document']],
  ['F503', claims({ event: 'ev-treaty', chain: [], said: when('2031') }), ['casualties', 3, 'chain']],
  ['F504', add('events', event({ id: 'ev-x', when: when('2031-03-03', { basis: 'inferred' }) })), ['events', 4, 'when']],
  ['F505', add('events', event({ id: 'ev-x', evidence: [] })), ['events', 4, 'evidence']],
  ['F506', add('events', event({ id: 'ev-x', partOf: 'ev-treaty' })), ['events', 4, 'when', 'edtf']],
  ['F506', add('statements', statement({ id: 'st-x', respondsTo: [{ statement: 'st-norland', relation: 'contradicts' }] })), ['statements', 4, 'respondsTo', 0]],
  ['F506', claims({ count: { low: 7, high: 7, words: 'seven' } }), ['casualties', 3, 'count']],
  ['F507', claims({ event: 'ev-accident', said: when('2031-03-04') }), ['casualties', 0, 'event']],
  ['F508', claims({ event: 'ev-treaty', lossesOf: 'norland-coast-guard' }), ['casualties', 3, 'lossesOf']],
  ['F509', claims({ supersedes: 'ca-norland', chain: [{ actor: 'sudria' }], harm: 'missing' }), ['casualties', 3, 'supersedes']],
  ['F510', add('events', event({ id: 'ev-x', type: 'clash', sameAs: ['ev-collision'] })), ['events', 4, 'sameAs', 0]],
  ['F511', add('statements', statement({ id: 'st-x', act: 'urges', sameAs: ['st-norland'] })), ['statements', 4, 'sameAs', 0]],
  ['F511', add('statements', statement({ id: 'st-x', chain: [{ actor: 'sudria' }], sameAs: ['st-norland'] })), ['statements', 4, 'sameAs', 0]],
];

test.each(BROKEN)('%s', async (code, dataset, path, args) => {
  const found = await check(dataset, ...(args as readonly string[] | undefined) ?? []);
  expect(found.map((it) => [it.code, it.path])).toContainEqual([code, path]);
  const severity = EXPLANATIONS.find((it) => it.code === code)?.severity;
  for (const it of found.filter((entry) => entry.code === code)) expect(it).toMatchObject({ severity, message: expect.stringMatching(/./), help: expect.stringMatching(/./) });
});

test('every code has a row here, or a test of its own below', () => {
  const own = ['F601', 'F602'];
  expect(EXPLANATIONS.map((it) => it.code).filter((code) => !own.includes(code))).toEqual([...new Set(BROKEN.map((row) => row[0]))].toSorted());
});

test.each([
  ['a caveat', claims({ count: { low: 7, high: 7, words: 'seven' }, caveats: ['The text gives both.'] })],
  ['supersedes', claims({ count: { low: 7, high: 7, words: 'seven' }, supersedes: 'ca-norland' })],
  ['aggregate', claims({ event: 'ev-accident', scope: 'aggregate' })],
  ['subsetOf', story({ casualties: [claim({ subsetOf: 'ca-whole' }), claim({ id: 'ca-whole', event: 'ev-accident' })] })],
  ['a lineage that goes on above what is declared the same', story({ places: [...s.places, place({ id: 'pier', partOf: 'eastport' }), place({ id: 'port-b', sameAs: ['eastport'] }), place({ id: 'pier-b', partOf: 'port-b', sameAs: ['pier'] })] })],
  ['one act of one origin, through a person', add('statements', statement({ id: 'st-x', chain: [{ actor: 'voss' }], sameAs: ['st-norland'] }))],
  ['a sameAs that is read elsewhere', add('actors', actor({ id: 'a', sameAs: ['elsewhere'] }))],
])('%s keeps a rule quiet', async (_, dataset) => expect(await check(dataset)).toEqual([]));
