/** Where each rule begins and ends: datasets that differ by one step, of which one is told and the other is not. */
import { expect, test } from 'vitest';
import type { CheckEntry } from '../../src/checks/finding.js';
import type { Actor, Casualty, Dataset, Event, Statement } from '../../src/model/types.js';
import { factline } from '../support/host.js';
import { ARTICLE, actor, claim, document, event, evidence, place, statement, story, when } from '../support/story.js';

const s = story();
const source = ['--source', 'gazette=article.txt'];
const found = async (code: string, dataset: Dataset, args: readonly string[]) => {
  const { stdout } = await factline(['check', 'a.json', '--json', ...args], { files: { 'a.json': JSON.stringify(dataset), 'article.txt': ARTICLE } });
  const entries = JSON.parse(stdout) as readonly CheckEntry[];
  // What is no dataset is not looked at further.
  expect(entries.filter((it) => it.code.startsWith('F1'))).toEqual([]);
  return entries.filter((it) => it.code === code).map((it) => it.path.join('.'));
};

const claims = (...more: readonly Partial<Casualty>[]) => story({ casualties: more.map((it, i) => claim({ id: `ca-x${i}`, ...it })) });
const count = (low: number | null, high: number | null, best?: number) => ({ count: { low, high, words: 'x', ...best === undefined ? {} : { best } } });
const counted = (low: number | null, high: number | null, best?: number) => claims(count(low, high, best));
const withEvent = (more: Partial<Event>) => story({ events: [...s.events, event({ id: 'ev-x', ...more })] });
const withStatement = (more: Partial<Statement>) => story({ statements: [...s.statements, statement({ id: 'st-x', ...more })] });
const withActors = (...more: readonly Partial<ReturnType<typeof actor>>[]) => story({ actors: [...s.actors, ...more.map((it) => actor(it))] });
const inferred = (more = {}) => when('2031-03-03', { basis: 'inferred', ...more });
const twoDocuments = (more: Partial<Dataset>) => story({ documents: [...s.documents, document({ id: 'courier', paragraphs: 2 })], ...more });
const above = { event: 'ev-accident', count: { low: 9, high: 9, words: 'nine' } };

type Row = readonly [string, string, Dataset, (readonly string[])?];

const TOLD: readonly Row[] = [
  ['F201', 'a place and an actor', story({ places: [...s.places, place({ id: 'sudria' })] })],
  ['F204', 'a circle of two', withActors({ id: 'a', partOf: 'b' }, { id: 'b', partOf: 'a' })],
  ['F204', 'a circle of subsets', claims({ subsetOf: 'ca-x1' }, { subsetOf: 'ca-x0' })],
  ['F204', 'a circle of superseding', claims({ supersedes: 'ca-x1' }, { supersedes: 'ca-x0' })],
  ['F301', 'the date of a document', story({ documents: [document({ published: when('2031-13') })] })],
  ['F301', 'the date of a statement', withStatement({ said: when('2031-02-30') })],
  ['F301', 'the date of a claim', claims({ said: when('20310303') })],
  ['F304', 'best below low', counted(2, 5, 1)],
  ['F304', 'best below an open range', counted(2, null, 1)],
  ['F305', 'one more than the whole', claims(count(3, 3), { ...count(4, null), subsetOf: 'ca-x0' })],
  ['F401', 'one paragraph too far, of a claim', claims({ evidence: [evidence(8, 'x')] })],
  ['F403', 'twice in its paragraph', withEvent({ evidence: [evidence(3, 'the ')] }), source],
  ['F404', 'the end within the start', withEvent({ evidence: [evidence(6, 'Boats of the', { textEnd: 'of the' })] }), source],
  ['F406', 'fewer than there are', story({ documents: [document({ paragraphs: 6 })] }), source],
  ['F501', 'the day before', withStatement({ said: when('2031-03-02', { time: '23:59' }) })],
  ['F501', 'an hour before', story({ events: [event({ when: when('2031-03-03', { time: '09:00' }) })], casualties: [], statements: [statement({ said: when('2031-03-03', { time: '08:00' }) })] })],
  ['F502', 'a statement after its document', withStatement({ said: when('2031-03-05') })],
  ['F502', 'a claim after its document', claims({ said: when('2031-03-05') })],
  ['F503', 'an unnamed source', claims({ chain: [{ actor: 'harbour-worker' }, { actor: 'harbour-press' }] })],
  ['F503', 'an open bound without a source', claims({ chain: [], ...count(3, null) })],
  ['F504', 'an inferred date of a statement', withStatement({ said: inferred() })],
  ['F504', 'a relative date of a claim', claims({ said: when('2031-03-03', { basis: 'relative' }) })],
  ['F504', 'an inferred date of a document', story({ documents: [document({ published: when('2031-03-04', { basis: 'inferred' }) })] })],
  ['F505', 'a statement', withStatement({ evidence: [] })],
  ['F505', 'a claim', claims({ evidence: [] })],
  ['F506', 'the same speaker denies itself', withStatement({ respondsTo: [{ statement: 'st-norland', relation: 'denies' }] })],
  ['F506', 'three and seven, by a person and the body', claims({}, { ...count(7, 7), chain: [{ actor: 'voss' }] })],
  ['F507', 'above is not split by side', claims({}, { ...above, lossesOf: null })],
  ['F507', 'below is not split by side', claims({ lossesOf: null }, above)],
  ['F507', 'above is of unknown victims', claims({}, { ...above, victims: 'unknown' })],
  ['F507', 'below is of unknown victims', claims({ victims: 'unknown' }, above)],
  ['F507', 'a subset of something else', claims({ subsetOf: 'ca-x2' }, above, { harm: 'missing', ...count(9, 9) })],
  ['F508', 'a ministry', claims({ lossesOf: 'norland-transport' })],
  ['F509', 'an unnamed source supersedes another', claims({ chain: [{ actor: 'harbour-worker' }] }, { chain: [{ actor: 'harbour-worker' }], supersedes: 'ca-x0' })],
  ['F509', 'another ministry of the same side', claims({}, { chain: [{ actor: 'norland-coast-guard' }], supersedes: 'ca-x0' })],
];

const NOT_TOLD: readonly Row[] = [
  ['F204', 'a subset that supersedes its whole', claims(count(3, 3), { ...count(2, 2), subsetOf: 'ca-x0' }, { ...count(4, 4), supersedes: 'ca-x0' })],
  ['F205', 'another record of the same kind', withActors({ id: 'a', sameAs: ['norland'] })],
  ['F206', 'both of one body', withActors({ id: 'a', kind: 'ministry', partOf: 'norland', sameAs: ['norland-transport'] })],
  ['F206', 'of bodies that are declared the same', withActors({ id: 'n', sameAs: ['norland'] }, { id: 'a', kind: 'ministry', partOf: 'n', sameAs: ['norland-transport'] })],
  ['F206', 'of bodies of which the other one declares it', story({ actors: [{ ...s.actors[0] as Actor, sameAs: ['n'] }, ...s.actors.slice(1), actor({ id: 'n' }), actor({ id: 'a', kind: 'ministry', partOf: 'n', sameAs: ['norland-transport'] })] })],
  ['F206', 'one of them of nothing', withActors({ id: 'a', kind: 'ministry', sameAs: ['norland-transport'] })],
  ['F206', 'events of different wholes', withEvent({ partOf: 'ev-treaty', sameAs: ['ev-collision'] })],
  ['F302', 'low is high', counted(3, 3)],
  ['F302', 'an open bound', counted(3, null)],
  ['F303', 'no number', counted(null, null)],
  ['F303', '"up to" with its 0', counted(0, 3)],
  ['F304', 'best is low', counted(2, 5, 2)],
  ['F304', 'best is high', counted(2, 5, 5)],
  ['F304', 'best above an open range\'s low', counted(2, null, 9)],
  ['F305', 'as many as the whole', claims(count(2, 3), { ...count(3, 3), subsetOf: 'ca-x0' })],
  ['F305', 'of an open whole', claims(count(2, null), { ...count(9, 9), subsetOf: 'ca-x0' })],
  ['F305', 'a subset without a number', claims(count(2, 3), { ...count(null, null), subsetOf: 'ca-x0' })],
  ['F401', 'the last paragraph', withEvent({ evidence: [evidence(7, 'a treaty')] })],
  ['F402', 'in a document of which there is no copy', twoDocuments({ events: [...s.events, event({ id: 'ev-x', evidence: [evidence(1, 'volcano', { document: 'courier' })] })] }), source],
  ['F403', 'once in its paragraph, and in another', withEvent({ evidence: [evidence(2, 'Eastport')] }), source],
  ['F404', 'the end before and after the start', withEvent({ evidence: [evidence(4, 'denied this', { textEnd: 'the' })] }), source],
  ['F405', 'in the second of its paragraphs', withStatement({ form: 'quote', quotes: ['gave the wrong course'], evidence: [evidence(2, 'Three people died'), evidence(3, 'The pilot of Sudria')] }), source],
  ['F405', 'in a document of which there is no copy', twoDocuments({ statements: [...s.statements, statement({ id: 'st-x', quotes: ['x y'], form: 'quote', evidence: [evidence(1, 'z', { document: 'courier' })] })] }), source],
  ['F406', 'as many as there are', s, source],
  ['F501', 'the same day', withStatement({ said: when('2031-03-03') })],
  ['F501', 'perhaps before', withStatement({ said: when('2031-03-01/2031-03-03') })],
  ['F501', 'an hour before, about', story({ events: [event({ when: when('2031-03-03', { time: '09:00', approximateTime: true }) })], casualties: [], statements: [statement({ said: when('2031-03-03', { time: '08:00' }) })] })],
  ['F502', 'the day of the document', withEvent({ when: when('2031-03-04') })],
  ['F502', 'perhaps after it', withEvent({ when: when('2031-03') })],
  ['F503', 'without a number', claims({ chain: [], ...count(null, null) })],
  ['F503', 'a person without a body', story({ actors: [...s.actors, actor({ id: 'captain', kind: 'person' })], casualties: [claim({ chain: [{ actor: 'captain' }] })] })],
  ['F504', 'stated', withEvent({ when: when('2031-03-03') })],
  ['F504', 'inferred, with its reason', withEvent({ when: inferred({ reason: 'because' }) })],
  ['F505', 'an actor needs none', withActors({ id: 'a' })],
  ['F506', 'a part that overlaps its whole', withEvent({ partOf: 'ev-treaty', when: when('2019-12-31/2031') })],
  ['F506', 'a part outside, with a caveat', withEvent({ partOf: 'ev-treaty', caveats: ['The text says so.'] })],
  ['F506', 'a part outside, with a caveat on the whole', story({ events: [event({ caveats: ['x'] }), event({ id: 'ev-x', partOf: 'ev-collision', when: when('2030') })], statements: [], casualties: [] })],
  ['F506', 'another speaker denies', s],
  ['F506', 'the same speaker repeats', withStatement({ respondsTo: [{ statement: 'st-norland', relation: 'repeats' }] })],
  ['F506', 'the same speaker denies, with a caveat', withStatement({ caveats: ['x'], respondsTo: [{ statement: 'st-norland', relation: 'denies' }] })],
  ['F506', 'ranges with a number in common', claims(count(3, 5), count(5, null))],
  ['F506', 'one retracted', claims({}, { ...count(7, 7), status: 'retracted' })],
  ['F506', 'one part of the other', claims({ subsetOf: 'ca-x1' }, count(7, 7))],
  ['F506', 'on another day', claims({}, { ...count(7, 7), said: when('2031-03-04') })],
  ['F506', 'by another origin', claims({}, { ...count(7, 7), chain: [{ actor: 'sudria' }] })],
  ['F506', 'by two unnamed sources', claims({ chain: [{ actor: 'harbour-worker' }] }, { ...count(7, 7), chain: [{ actor: 'harbour-worker' }] })],
  ['F506', 'of other losses', claims({}, { ...count(7, 7), victims: 'combatant' })],
  ['F507', 'above is an aggregate', claims({}, { ...above, scope: 'aggregate' })],
  ['F507', 'above is of another harm', claims({}, { ...above, harm: 'missing' })],
  ['F507', 'above is of another side', claims({}, { ...above, lossesOf: 'sudria' })],
  ['F507', 'above is of other victims', claims({}, { ...above, victims: 'combatant' })],
  ['F507', 'above is retracted', claims({}, { ...above, status: 'retracted' })],
  ['F507', 'above has no number', claims({}, { ...above, ...count(null, null) })],
  ['F507', 'below is retracted', claims({ status: 'retracted' }, above)],
  ['F507', 'part of a part of it', claims({ subsetOf: 'ca-x1' }, { event: 'ev-rescue', subsetOf: 'ca-x2', ...count(4, 4) }, above)],
  ['F507', 'of the same event', claims({}, { ...count(9, 9) })],
  ['F508', 'a country', claims({ lossesOf: 'sudria' })],
  ['F508', 'a body of nothing', story({ actors: [...s.actors, actor({ id: 'red-cross', kind: 'organisation' })], casualties: [claim({ lossesOf: 'red-cross' })] })],
  ['F509', 'a person who speaks for the same body', claims({}, { chain: [{ actor: 'voss' }], supersedes: 'ca-x0' })],
  ['F510', 'of one type', withEvent({ sameAs: ['ev-collision'] })],
  ['F202', 'what is there', withEvent({ participants: ['sudria'], places: ['the-strait'] })],
  ['F203', 'a caveat may be against any fact', withEvent({ caveats: [{ text: 'x', contradicts: ['st-voss', 'ca-norland', 'ev-treaty'] }] })],
  ['F201', 'ids that differ in case', story({ places: [...s.places, place({ id: 'Eastport' })] })],
];

const named = (rows: readonly Row[]) => rows.map(([code, name, dataset, args = []]) => ({ code, name, dataset, args }));
test.each(named(TOLD))('$code is told: $name', async ({ code, dataset, args }) => expect(await found(code, dataset, args)).not.toEqual([]));
test.each(named(NOT_TOLD))('$code is not told: $name', async ({ code, dataset, args }) => expect(await found(code, dataset, args)).toEqual([]));
