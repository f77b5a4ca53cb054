import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinDatasets } from '../../src/dataset/join.js';
import { indexFacts } from '../../src/model/facts.js';
import type { Casualty, Dataset, When } from '../../src/model/types.js';
import { casualties } from '../../src/queries/casualties/index.js';
import { criteria } from '../../src/queries/criteria.js';
import { findActors } from '../../src/queries/names.js';
import { timeline } from '../../src/queries/timeline.js';
import { actor, claim, document, event, evidence, statement, story, when } from '../support/story.js';

const at = { document: 'courier' };

/** Another paper tells the same collision: its own records, declared the same. */
function courier(more: Partial<Dataset> = {}): Dataset {
  return story({
    documents: [document({ id: 'courier', title: 'Ferry crash', publisher: 'the-courier', paragraphs: 2 })],
    actors: [
      actor({ id: 'the-courier', name: 'The Courier', kind: 'news-outlet' }),
      actor({ id: 'kingdom-of-norland', name: 'Kingdom of Norland', sameAs: ['norland'] }),
      actor({ id: 'n-transport', name: 'Transport Ministry of Norland', kind: 'ministry', partOf: 'kingdom-of-norland', sameAs: ['norland-transport'] }),
      actor({ id: 'port-doctor', name: 'Port Doctors', kind: 'organisation' }),
    ],
    places: [],
    events: [event({ id: 'ev-crash', title: 'Crash', when: when('2031-03-02'), places: [], participants: ['kingdom-of-norland', 'port-doctor'], sameAs: ['ev-collision'], evidence: [evidence(1, 'crash', at)] })],
    statements: [],
    casualties: [
      claim({ id: 'ca-n', event: 'ev-crash', lossesOf: 'kingdom-of-norland', chain: [{ actor: 'n-transport' }, { actor: 'the-courier' }], evidence: [evidence(1, 'three', at)] }),
      claim({ id: 'ca-doctor', event: 'ev-crash', lossesOf: 'kingdom-of-norland', chain: [{ actor: 'port-doctor' }], count: { low: 3, high: 3, words: 'three' }, evidence: [evidence(2, 'three', at)] }),
    ],
    ...more,
  });
}

const joined = (...datasets: Dataset[]) => indexFacts(joinDatasets(datasets.map((data, i) => ({ file: `${i}.json`, text: '', data }))));

test('the joined dataset answers as one, under the ids and names of the record that declares nothing', () => {
  const facts = joined(story(), courier());
  expect(facts.dataset.actors.map((it) => it.id)).not.toContain('kingdom-of-norland');
  expect(facts.actors.get('norland')).toMatchObject({ name: 'Norland', aliases: ['Kingdom of Norland', 'Republic of Norland'].toReversed(), sameAs: ['kingdom-of-norland'] });
  expect(facts.events.get('ev-collision')).toMatchObject({ title: 'A ferry strikes a pier', participants: ['norland', 'sudria', 'port-doctor'] });
  expect(timeline(facts, criteria(facts, { event: ['ev-crash'] })).map((it) => it.documents)).toEqual([['courier', 'gazette']]);
});

test('old ids and names still find what they named', () => {
  const facts = joined(story(), courier());
  for (const name of ['kingdom-of-norland', 'Kingdom of Norland', 'norland']) expect(findActors(facts, name)).toEqual(new Set(['norland']));
});

test('relays of one origin are one claim across articles; an independent origin that agrees corroborates', () => {
  const figures = (...datasets: Dataset[]) => casualties(joined(...datasets), {}, 'conservative').cells.filter((it) => it.harm === 'killed');
  const three = { ...story(), casualties: story().casualties.filter((it) => it.id !== 'ca-sudria') };
  expect(figures(three)).toMatchObject([{ low: 3, high: 3, label: 'single-source', claims: ['ca-norland'] }]);
  const relayed = courier({ casualties: courier().casualties.slice(0, 1) });
  expect(figures(three, relayed)).toMatchObject([{ low: 3, high: 3, label: 'single-source', claims: ['ca-n', 'ca-norland'] }]);
  expect(figures(three, courier())).toMatchObject([{ low: 3, high: 3, label: 'corroborated', origins: expect.arrayContaining(['Port Doctors']) }]);
  expect(figures(story(), courier())).toMatchObject([{ low: 3, high: 5, label: 'disputed' }]);
});

test('each record keeps how it was told', () => {
  expect(joined(story(), courier()).tellings.get('ev-collision')?.map((it) => [it.id, 'when' in it && it.when.edtf])).toEqual([['ev-collision', '2031-03-03'], ['ev-crash', '2031-03-02']]);
});

test('a statement that two papers tell is one: quoted where one quotes, answered where one is, with the claims of both', () => {
  const told = courier({
    statements: [
      statement({
        id: 'st-c', chain: [{ actor: 'n-transport' }], said: when('2031-03'), about: ['ev-crash'], sameAs: ['st-norland'], caveats: ['The hour is open.'],
        form: 'partial-quote', quotes: ['a pier'], evidence: [evidence(1, 'the ministry', at)],
      }),
      statement({ id: 'st-d', chain: [{ actor: 'port-doctor' }], about: ['ev-crash'], respondsTo: [{ statement: 'st-c', relation: 'supports' }], evidence: [evidence(2, 'doctors', at)] }),
    ],
    casualties: [claim({ ...courier().casualties[0] as Casualty, statement: 'st-c' })],
  });
  const facts = joined(story(), told);
  expect(facts.dataset.statements.map((it) => it.id)).not.toContain('st-c');
  expect(facts.statements.get('st-norland')).toMatchObject({
    gist: 'The ferry struck a pier', form: 'partial-quote', quotes: ['a pier'], about: ['ev-collision'], said: { edtf: '2031-03-03' },
    caveats: ['The hour is open.'], sameAs: ['st-c'], evidence: [{ document: 'gazette' }, { document: 'courier' }],
  });
  expect(facts.statements.get('st-d')?.respondsTo).toEqual([{ statement: 'st-norland', relation: 'supports' }]);
  expect(facts.casualties.get('ca-n')?.statement).toBe('st-norland');
  expect(facts.same.get('st-c')).toBe('st-norland');
});

test('an answer to what is the same statement is no answer to itself', () => {
  const echo = statement({ id: 'st-echo', sameAs: ['st-norland'], respondsTo: [{ statement: 'st-norland', relation: 'repeats' }] });
  expect(indexFacts(story({ statements: [...story().statements, echo] })).statements.get('st-norland')?.respondsTo).toBeUndefined();
});

test.each<[string, When, When, Partial<When>]>([
  ['the narrower day', when('[2031-03-03..2031-03-05]'), when('2031-03-04'), { edtf: '2031-03-04' }],
  ['the one with an hour', when('2031-03-03'), when('2031-03-03', { time: '07:10' }), { time: '07:10' }],
  ['its own, where they only overlap', when('[2031-03-03..2031-03-05]'), when('[2031-03-04..2031-03-06]'), { edtf: '[2031-03-03..2031-03-05]' }],
  ['its own, where they differ', when('2031-03-03'), when('2031-03-04'), { edtf: '2031-03-03' }],
  ['its own, where it is an extent in time', when('2031-03-01/2031-03-09'), when('2031-03-04'), { edtf: '2031-03-01/2031-03-09' }],
])('of two dates the joined record has %s', (_, own, other, expected) => {
  const events = [...story().events, event({ id: 'ev-a', when: own }), event({ id: 'ev-b', when: other, sameAs: ['ev-a'] })];
  expect(indexFacts(story({ events })).events.get('ev-a')?.when).toMatchObject(expected);
});

test('a joined dataset goes under all titles', () => {
  expect(joinDatasets([story(), courier({ title: 'The Courier\'s account' })].map((data) => ({ file: '', text: '', data }))).title).toBe('The Aurora accident · The Courier\'s account');
});

test('a sameAs of a file that is read alone declares nothing', () => {
  expect(joined(courier()).dataset.actors.map((it) => it.id)).toContain('kingdom-of-norland');
});

test('what is the same through a third is the same; a circle of declarations ends', () => {
  const chain = [actor({ id: 'a', sameAs: ['b'] }), actor({ id: 'b', sameAs: ['c'] }), actor({ id: 'c', sameAs: ['a'] })];
  expect(indexFacts(story({ actors: [...story().actors, ...chain] })).actors.get('a')?.sameAs).toEqual(['b', 'c']);
});

test('the order of records plays no part', () => {
  const both = joinDatasets([story(), courier()].map((data, i) => ({ file: String(i), text: '', data })));
  const expected = casualties(indexFacts(both), {}, 'latest');
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  fc.assert(fc.property(shuffled(both.actors), shuffled(both.events), shuffled(both.casualties), (actors, events, claims) => {
    expect(casualties(indexFacts({ ...both, actors, events, casualties: claims }), {}, 'latest')).toEqual(expected);
  }), { numRuns: 50 });
});

test('clock times of a dataset at another offset are converted, over midnight too', () => {
  const utc = courier({ utcOffset: 'Z', events: [event({ id: 'ev-late', when: when('2031-02-28', { time: '23:30' }) }), event({ id: 'ev-day', when: when('2031-02-28') })] });
  const facts = joined(story(), { ...utc, casualties: [] });
  expect(facts.events.get('ev-late')?.when).toMatchObject({ edtf: '2031-03-01', time: '01:30' });
  expect(facts.events.get('ev-day')?.when.edtf).toBe('2031-02-28');
});
