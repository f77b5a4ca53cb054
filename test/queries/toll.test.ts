import { expect, test } from 'vitest';
import { indexFacts } from '../../src/model/facts.js';
import type { Actor, Casualty } from '../../src/model/types.js';
import { criteria } from '../../src/queries/criteria.js';
import { timeline, statements } from '../../src/queries/timeline.js';
import { toll } from '../../src/queries/toll.js';
import { factline } from '../support/host.js';
import { claim, event, story } from '../support/story.js';

const facts = (casualties?: readonly Casualty[]) => indexFacts(story({
  events: [...story().events, event({ id: 'ev-fire', title: 'A fire on board', partOf: 'ev-accident' })],
  ...casualties === undefined ? {} : { casualties },
}));

/** Norland: three dead, then (as one sailor's claim) one at the fire; Sudria says five; Sudria's own: two wounded. */
const CLAIMS = [
  ...story().casualties,
  claim({ id: 'ca-fire', event: 'ev-fire', count: { low: 1, high: 1, words: 'one' } }),
  claim({ id: 'ca-own', harm: 'wounded', lossesOf: 'sudria', chain: [{ actor: 'sudria-interior' }], count: { low: 2, high: null, words: 'at least two' } }),
];

test('groups by side and harm hold the sums of their cells', () => {
  const groups = (by: 'side' | 'harm' | 'event' | 'date') => toll(facts(CLAIMS), {}, { by }).groups
    ?.map((it) => [it.key, it.totals.filter((total) => !total.split).map((total) => [total.harm, total.low, total.high])]);
  expect(groups('side')).toEqual([['norland', [['killed', 4, 6]]], ['sudria', [['wounded', 2, null]]], [null, []]]);
  expect(groups('harm')).toEqual([['killed', [['killed', 4, 6]]], ['wounded', [['wounded', 2, null]]]]);
  expect(groups('event')).toEqual([['ev-collision', [['killed', 3, 5], ['wounded', 2, null]]], ['ev-fire', [['killed', 1, 1]]]]);
});

test('a claimant\'s group is what the figures would be if nobody else were heard', () => {
  expect(toll(facts(CLAIMS), {}, { by: 'claimant' }).groups?.map((it) => [it.name, it.totals.filter((total) => !total.split).map((total) => [total.harm, total.low, total.high])])).toEqual([
    ['Norland Ministry of Transport', [['killed', 4, 4]]],
    ['Sudrian Ministry of the Interior', [['killed', 5, 5], ['wounded', 2, null]]],
    ['no source named', []],
  ]);
});

test('what the filters left out is in no claimant\'s group; no source named is the last, whatever the others are called', () => {
  const base = story();
  const claims = [...CLAIMS, claim({ id: 'ca-z', chain: [{ actor: 'zed' }], count: { low: 4, high: 4, words: 'four' } }), claim({ id: 'ca-nobody', chain: [] })];
  const named = indexFacts({ ...base, actors: [...base.actors, { ...base.actors[0] as Actor, id: 'zed', name: 'zed' }], events: [...base.events, event({ id: 'ev-fire', partOf: 'ev-accident' })], casualties: claims });
  const groups = toll(named, { harm: ['killed'] }, { by: 'claimant' }).groups ?? [];
  expect(groups.map((it) => it.name)).toEqual(['Norland Ministry of Transport', 'Sudrian Ministry of the Interior', 'zed', 'no source named']);
  expect(new Set(groups.flatMap((it) => it.cells.map((cell) => cell.harm)))).toEqual(new Set(['killed']));
});

test('one who is adversary at one event and third party at another is mixed in the matrix', () => {
  const claims = [claim({ id: 'ca-1', chain: [{ actor: 'sudria-interior' }] }), claim({ id: 'ca-2', event: 'ev-rescue', chain: [{ actor: 'sudria-interior' }] })];
  expect(toll(facts(claims), {}, { matrix: true }).matrix?.map((it) => [it.reportedBy, it.low, it.high])).toEqual([['mixed', 6, 6]]);
});

test('the matrix tells self-reported, adversary and third party apart', () => {
  expect(toll(facts(CLAIMS), {}, { matrix: true }).matrix?.map((it) => [it.claimant, it.lossesOfName, it.harm, it.reportedBy, it.low, it.high])).toEqual([
    ['Norland Ministry of Transport', 'Norland', 'killed', 'self', 4, 4],
    ['Sudrian Ministry of the Interior', 'Norland', 'killed', 'adversary', 5, 5],
    ['Sudrian Ministry of the Interior', 'Sudria', 'wounded', 'self', 2, null],
    ['no source named', null, 'wounded', null, null, null],
  ]);
});

test('all policies side by side', () => {
  const { policy, cells, overall } = toll(facts(CLAIMS), { harm: ['killed'] }, { policy: 'all' });
  expect(policy).toBe('all');
  expect(cells[0]).toMatchObject({ best: null, bests: { 'conservative': 3, 'highest': 5, 'latest': 3, 'self-reported': 3, 'none': null } });
  expect(overall[0]?.bests).toEqual({ 'conservative': 4, 'highest': 6, 'latest': 4, 'self-reported': 4, 'none': null });
});

test('filters on standing choose finished figures, and the sums follow', () => {
  const figures = (asked: object) => toll(facts(CLAIMS), asked).cells.map((cell) => [cell.event, cell.harm, cell.label]);
  expect(figures({ label: ['disputed'] })).toEqual([['ev-collision', 'killed', 'disputed']]);
  expect(figures({ contested: true })).toEqual([['ev-collision', 'killed', 'disputed']]);
  expect(figures({ selfReported: true })).toEqual([['ev-collision', 'wounded', 'single-source'], ['ev-fire', 'killed', 'single-source']]);
  expect(toll(facts(CLAIMS), { label: ['disputed'] })).toMatchObject({ overall: [{ low: 3, high: 5 }, {}], unquantified: [] });
  expect(toll(facts(CLAIMS), { label: ['unquantified'] })).toMatchObject({ overall: [], unquantified: ['ca-worker'] });
});

test('events and statements have the standing of their figures and quarrels', () => {
  const all = facts(CLAIMS);
  const events = (asked: object) => timeline(all, criteria(all, asked)).map((it) => it.id);
  const said = (asked: object) => statements(all, criteria(all, asked)).map((it) => it.id);
  expect(events({ contested: true })).toEqual(['ev-collision']);
  expect(events({ label: ['single-source'] })).toEqual(['ev-collision', 'ev-fire']);
  expect(said({ contested: true })).toEqual(['st-norland', 'st-voss', 'st-sudria']);
  expect(said({ label: ['unquantified'] })).toEqual(['st-worker']);
});

test('--explain, --matrix and --group-by add to the documented JSON; --by is the filter for everybody who has such a name', async () => {
  const world = { files: { 'a.json': JSON.stringify(story()) } };
  const keys = async (...args: string[]) => Object.keys(JSON.parse((await factline(['casualties', '-d', 'a.json', '--json', ...args], world)).stdout));
  const documented = ['policy', 'cells', 'episodes', 'overall', 'unquantified'];
  expect(await keys()).toEqual(documented);
  expect(await keys('--explain')).toEqual([...documented, 'explained']);
  expect(await keys('--matrix')).toEqual([...documented, 'matrix']);
  expect(await keys('--group-by', 'side')).toEqual([...documented, 'groups']);
  expect(await keys('--by', 'side')).toEqual([...documented, 'groups']);
  expect(await keys('--by', 'sudria')).toEqual(documented);
  const named = { files: { 'a.json': JSON.stringify(story()).replaceAll('"Strait Lines"', '"Side"') } };
  expect(JSON.parse((await factline(['casualties', '-d', 'a.json', '--json', '--by', 'side'], named)).stdout).cells).toEqual([]);
});
