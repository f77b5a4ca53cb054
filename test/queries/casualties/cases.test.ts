/** Figures done by hand: each case tells who said what, then the sum as it stands on paper. Steps are MODEL's. */
import { expect, test } from 'vitest';
import { joinDatasets } from '../../../src/dataset/join.js';
import { indexFacts } from '../../../src/model/facts.js';
import type { Casualty } from '../../../src/model/types.js';
import { casualties, explainCasualties } from '../../../src/queries/casualties/index.js';
import { POLICIES, type CasualtyCell, type Policy } from '../../../src/queries/results.js';
import { actor, claim, document, event, evidence, statement, story, when } from '../../support/story.js';
import { by, lines, toll, told, totals, world } from './world.js';

/** Told by Norland's ministry of Norland's civilian dead in the collision, unless told otherwise. */
const S = by('sudria-interior');
const day = (n: number) => when(`2031-03-0${n}`);
const unknown = { victims: 'unknown' } as const;
const unsplit = { lossesOf: null } as const;
const aggregate = { event: 'ev-accident', scope: 'aggregate' } as const;

interface Case {
  readonly name: string;
  readonly claims: readonly Casualty[];
  /** Cells: event, side, harm, victims, figure: claims; left out. */
  readonly cells: readonly string[];
  /** The sums over all. */
  readonly sums?: readonly string[];
}

const CASES: readonly Case[] = [
  // Tellings: step 4.
  { name: 'a death told three times by one origin, twice through agencies, is one death',
    claims: [told('ca-1', 1), told('ca-2', 1, { chain: by('norland-transport', 'harbour-press') }), told('ca-3', 1, { chain: by('voss', 'harbour-press') })],
    cells: ['ev-collision norland killed civilian 1: ca-1 ca-2 ca-3'], sums: ['killed all 1 best 1', 'killed norland 1 best 1'] },
  { name: 'two origins that agree are one figure',
    claims: [told('ca-1', 3), told('ca-2', 3, { chain: S })],
    cells: ['ev-collision norland killed civilian 3: ca-1 ca-2'], sums: ['killed all 3 best 3', 'killed norland 3 best 3'] },
  // Bounds: step 5.
  { name: 'ranges that overlap: least low, greatest high',
    claims: [told('ca-1', [2, 4]), told('ca-2', [3, 6], { chain: S })],
    cells: ['ev-collision norland killed civilian 2–6: ca-1 ca-2'], sums: ['killed all 2–6 best 2', 'killed norland 2–6 best 2'] },
  { name: 'ranges that do not overlap: the same bounds',
    claims: [told('ca-1', 2), told('ca-2', [5, 6], { chain: S })],
    cells: ['ev-collision norland killed civilian 2–6: ca-1 ca-2'], sums: ['killed all 2–6 best 2', 'killed norland 2–6 best 2'] },
  { name: 'an open bound opens the figure and the sum: 4+ and 2 are 6+',
    claims: [told('ca-1', [4, null]), told('ca-2', 9, { chain: S }), told('ca-3', 2, { event: 'ev-rescue' })],
    cells: ['ev-collision norland killed civilian 4+: ca-1 ca-2', 'ev-rescue norland killed civilian 2: ca-3'],
    sums: ['killed all 6+ best 6', 'killed norland 6+ best 6'] },
  { name: '"up to four" is 0 to 4, and a low that is absent is 0',
    claims: [told('ca-1', [0, 4]), told('ca-2', [null, 4], { event: 'ev-rescue' })],
    cells: ['ev-collision norland killed civilian 0–4: ca-1', 'ev-rescue norland killed civilian 0–4: ca-2'],
    sums: ['killed all 0–8 best 0', 'killed norland 0–8 best 0'] },
  { name: 'an unnamed source widens the bounds like any other',
    claims: [told('ca-1', 3), told('ca-2', 7, { chain: by('harbour-worker') }), told('ca-3', 1, { chain: [] })],
    cells: ['ev-collision norland killed civilian 1–7: ca-1 ca-2 ca-3'], sums: ['killed all 1–7 best 1', 'killed norland 1–7 best 1'] },
  { name: 'a relay that quotes the other side adds nobody: Norland cites Sudria on 5, Sudria says 5',
    claims: [told('ca-1', 5, { chain: by('sudria-interior', 'norland-transport') }), told('ca-2', 5, { chain: S })],
    cells: ['ev-collision norland killed civilian 5: ca-1 ca-2'], sums: ['killed all 5 best 5', 'killed norland 5 best 5'] },
  { name: 'three sides, each with losses of its own: 3 + 2 + 1',
    claims: [told('ca-1', 3), told('ca-2', 2, { lossesOf: 'sudria', chain: S }), told('ca-3', 1, { lossesOf: 'estmark', chain: by('estmark-navy') })],
    cells: ['ev-collision estmark killed civilian 1: ca-3', 'ev-collision norland killed civilian 3: ca-1', 'ev-collision sudria killed civilian 2: ca-2'],
    sums: ['killed all 6 best 6', 'killed estmark 1 best 1', 'killed norland 3 best 3', 'killed sudria 2 best 2'] },
  { name: 'harms are never added to each other: step 9',
    claims: [told('ca-1', 3), told('ca-2', 4, { harm: 'wounded' })],
    cells: ['ev-collision norland killed civilian 3: ca-1', 'ev-collision norland wounded civilian 4: ca-2'],
    sums: ['killed all 3 best 3', 'killed norland 3 best 3', 'wounded all 4 best 4', 'wounded norland 4 best 4'] },
  { name: '"not split by side" is a row of its own among the sides: step 9',
    claims: [told('ca-1', 3), told('ca-2', 4, { event: 'ev-rescue', ...unsplit })],
    cells: ['ev-collision norland killed civilian 3: ca-1', 'ev-rescue unsplit killed civilian 4: ca-2'],
    sums: ['killed all 7 best 7', 'killed norland 3 best 3', 'killed unsplit 4 best 4'] },

  // Dropped: step 2.
  { name: 'a retracted claim is no figure', claims: [told('ca-1', 9, { status: 'retracted' }), told('ca-2', 3)],
    cells: ['ev-collision norland killed civilian 3: ca-2; ca-1 retracted'], sums: ['killed all 3 best 3', 'killed norland 3 best 3'] },
  { name: 'superseded by a later claim of the same origin', claims: [told('ca-1', 9), told('ca-2', 3, { supersedes: 'ca-1' })],
    cells: ['ev-collision norland killed civilian 3: ca-2; ca-1 superseded'], sums: ['killed all 3 best 3', 'killed norland 3 best 3'] },
  { name: 'superseded in turn: 9, then 5, then 3', claims: [told('ca-1', 9), told('ca-2', 5, { supersedes: 'ca-1' }), told('ca-3', 3, { supersedes: 'ca-2' })],
    cells: ['ev-collision norland killed civilian 3: ca-3; ca-1 superseded; ca-2 superseded'], sums: ['killed all 3 best 3', 'killed norland 3 best 3'] },
  { name: 'superseded by a retracted claim stands', claims: [told('ca-1', 9), told('ca-2', 3, { supersedes: 'ca-1', status: 'retracted' })],
    cells: ['ev-collision norland killed civilian 9: ca-1; ca-2 retracted'], sums: ['killed all 9 best 9', 'killed norland 9 best 9'] },
  { name: 'of several reasons the first: retracted before superseded',
    claims: [told('ca-1', 9, { status: 'retracted' }), told('ca-2', 3, { supersedes: 'ca-1' })],
    cells: ['ev-collision norland killed civilian 3: ca-2; ca-1 retracted'] },
  { name: 'a subset is in its whole already: 2 of the 3', claims: [told('ca-1', 3), told('ca-2', 2, { subsetOf: 'ca-1' })],
    cells: ['ev-collision norland killed civilian 3: ca-1; ca-2 subset'], sums: ['killed all 3 best 3', 'killed norland 3 best 3'] },
  { name: 'subsets of subsets: 1 of 2 of 5', claims: [told('ca-1', 5), told('ca-2', 2, { subsetOf: 'ca-1' }), told('ca-3', 1, { subsetOf: 'ca-2' })],
    cells: ['ev-collision norland killed civilian 5: ca-1; ca-2 subset; ca-3 subset'] },
  { name: 'a subset of a retracted whole stands; further up, the whole that stands holds it',
    claims: [told('ca-1', 5), told('ca-2', 2, { subsetOf: 'ca-1', status: 'retracted' }), told('ca-3', 1, { subsetOf: 'ca-2' })],
    cells: ['ev-collision norland killed civilian 5: ca-1; ca-2 retracted; ca-3 subset'] },
  { name: 'a subset of a whole that is retracted, with none above', claims: [told('ca-1', 5, { status: 'retracted' }), told('ca-2', 2, { subsetOf: 'ca-1' })],
    cells: ['ev-collision norland killed civilian 2: ca-2; ca-1 retracted'] },
  { name: 'a subset of a whole that is superseded', claims: [told('ca-1', 5), told('ca-2', 2, { subsetOf: 'ca-1' }), told('ca-3', 6, { supersedes: 'ca-1' })],
    cells: ['ev-collision norland killed civilian 2–6: ca-2 ca-3; ca-1 superseded'] },
  { name: 'a subset of a whole without a number', claims: [told('ca-1', null), told('ca-2', 2, { subsetOf: 'ca-1' })],
    cells: ['ev-collision norland killed civilian 2: ca-2; ca-1 unquantified'] },
  { name: 'a subset with no number of its own is a subset first', claims: [told('ca-1', 3), told('ca-2', null, { subsetOf: 'ca-1' })],
    cells: ['ev-collision norland killed civilian 3: ca-1; ca-2 subset'] },
  { name: 'no number is never 0, and makes no sum: steps 7 and 8', claims: [told('ca-1', null)],
    cells: ['(ev-collision norland killed civilian – unquantified): ca-1'], sums: [] },
  { name: 'said to be none is 0', claims: [told('ca-1', 0)],
    cells: ['ev-collision norland killed civilian 0: ca-1'], sums: ['killed all 0 best 0', 'killed norland 0 best 0'] },
  { name: 'no number beside a number stands beside it', claims: [told('ca-1', 3), told('ca-2', null, { chain: S })],
    cells: ['ev-collision norland killed civilian 3: ca-1; ca-2 unquantified'], sums: ['killed all 3 best 3', 'killed norland 3 best 3'] },

  // The whole and its parts: step 3.
  { name: 'an aggregate with incidents below is not added to them: 3 + 1, not 3 + 1 + 6',
    claims: [told('ca-1', 6, aggregate), told('ca-2', 3), told('ca-3', 1, { event: 'ev-rescue' })],
    cells: ['(ev-accident norland killed civilian 6 children): ca-1', 'ev-collision norland killed civilian 3: ca-2', 'ev-rescue norland killed civilian 1: ca-3'],
    sums: ['killed all 4 best 4', 'killed norland 4 best 4'] },
  { name: 'an aggregate without incidents counts', claims: [told('ca-1', 6, aggregate)],
    cells: ['ev-accident norland killed civilian 6: ca-1'], sums: ['killed all 6 best 6', 'killed norland 6 best 6'] },
  { name: 'an aggregate whose incidents have no number counts', claims: [told('ca-1', 6, aggregate), told('ca-2', null)],
    cells: ['ev-accident norland killed civilian 6: ca-1', '(ev-collision norland killed civilian – unquantified): ca-2'],
    sums: ['killed all 6 best 6', 'killed norland 6 best 6'] },
  { name: 'an aggregate whose incidents are retracted counts', claims: [told('ca-1', 6, aggregate), told('ca-2', 3, { status: 'retracted' })],
    cells: ['ev-accident norland killed civilian 6: ca-1', '(ev-collision norland killed civilian – unquantified): ; ca-2 retracted'] },
  { name: 'a claim of scope incident above counted events is added to them', claims: [told('ca-1', 6, { event: 'ev-accident' }), told('ca-2', 3)],
    cells: ['ev-accident norland killed civilian 6: ca-1', 'ev-collision norland killed civilian 3: ca-2'], sums: ['killed all 9 best 9', 'killed norland 9 best 9'] },
  { name: 'an aggregate of another side, harm or kind of victim is no whole of it',
    claims: [told('ca-1', 6, { ...aggregate, lossesOf: 'sudria' }), told('ca-2', 7, { ...aggregate, harm: 'wounded' }), told('ca-3', 8, { ...aggregate, victims: 'combatant' }), told('ca-4', 3)],
    cells: ['ev-accident norland killed combatant 8: ca-3', 'ev-accident norland wounded civilian 7: ca-2', 'ev-accident sudria killed civilian 6: ca-1', 'ev-collision norland killed civilian 3: ca-4'] },
  { name: 'an aggregate that is not split, or of unknown victims, may hold it; and one that is split may hold what is not',
    claims: [told('ca-1', 6, { ...aggregate, ...unsplit }), told('ca-2', 7, { ...aggregate, ...unknown }), told('ca-3', 3)],
    cells: ['(ev-accident norland killed unknown 7 children): ca-2', '(ev-accident unsplit killed civilian 6 children): ca-1', 'ev-collision norland killed civilian 3: ca-3'] },
  { name: 'an aggregate of a side may hold an incident that is not split',
    claims: [told('ca-1', 6, aggregate), told('ca-2', 3, { ...unsplit, ...unknown })],
    cells: ['(ev-accident norland killed civilian 6 children): ca-1', 'ev-collision unsplit killed unknown 3: ca-2'] },
  { name: 'not split by side beside a side of the same event: 5 in all, of them 3 and 1',
    claims: [told('ca-1', 5, unsplit), told('ca-2', 3), told('ca-3', 1, { lossesOf: 'sudria' })],
    cells: ['ev-collision norland killed civilian 3: ca-2', 'ev-collision sudria killed civilian 1: ca-3', '(ev-collision unsplit killed civilian 5 split-by-side): ca-1'],
    sums: ['killed all 4 best 4', 'killed norland 3 best 3', 'killed sudria 1 best 1'] },
  { name: 'not split, and only of another harm is a side named',
    claims: [told('ca-1', 5, unsplit), told('ca-2', 3, { harm: 'wounded' })],
    cells: ['ev-collision norland wounded civilian 3: ca-2', 'ev-collision unsplit killed civilian 5: ca-1'] },
  { name: 'unknown victims beside both kinds: 7 in all, of them 4 and 2',
    claims: [told('ca-1', 7, unknown), told('ca-2', 4, { victims: 'combatant' }), told('ca-3', 2)],
    cells: ['ev-collision norland killed combatant 4: ca-2', 'ev-collision norland killed civilian 2: ca-3', '(ev-collision norland killed unknown 7 split-by-victims): ca-1'],
    sums: ['killed all 6 best 6', 'killed norland 6 best 6'] },
  { name: 'not split by side and of both kinds, beside a side: set aside by side, once',
    claims: [told('ca-1', 7, { ...unsplit, ...unknown }), told('ca-2', 4, { ...unsplit, victims: 'combatant' }), told('ca-3', 2, unsplit), told('ca-4', 1)],
    cells: [
      'ev-collision norland killed civilian 1: ca-4', '(ev-collision unsplit killed combatant 4 split-by-side): ca-2', '(ev-collision unsplit killed civilian 2 split-by-side): ca-3',
      '(ev-collision unsplit killed unknown 7 split-by-side): ca-1',
    ], sums: ['killed all 1 best 1', 'killed norland 1 best 1'] },
  { name: 'no number for unknown victims, beside both kinds, stands beside neither',
    claims: [told('ca-1', null, unknown), told('ca-2', 4, { victims: 'combatant' }), told('ca-3', 2)],
    cells: ['ev-collision norland killed combatant 4: ca-2', 'ev-collision norland killed civilian 2: ca-3', '(ev-collision norland killed unknown – unquantified): ca-1'] },
  { name: 'no number stands beside the counted figure first, then beside the one that is set aside',
    claims: [told('ca-1', 6, aggregate), told('ca-2', 2, { event: 'ev-accident' }), told('ca-3', null, { event: 'ev-accident' }), told('ca-4', 3)],
    cells: ['ev-accident norland killed civilian 2: ca-2; ca-3 unquantified', '(ev-accident norland killed civilian 6 children): ca-1', 'ev-collision norland killed civilian 3: ca-4'] },
  { name: 'where all figures are set aside, beside one of them',
    claims: [told('ca-1', 6, aggregate), told('ca-3', null, { event: 'ev-accident' }), told('ca-4', 3)],
    cells: ['(ev-accident norland killed civilian 6 children): ca-1; ca-3 unquantified', 'ev-collision norland killed civilian 3: ca-4'] },
  { name: 'unknown victims beside one kind join its cell',
    claims: [told('ca-1', 7, { ...unknown, chain: S }), told('ca-2', 4, { victims: 'combatant' })],
    cells: ['ev-collision norland killed combatant 4–7: ca-1 ca-2'], sums: ['killed all 4–7 best 4', 'killed norland 4–7 best 4'] },
  { name: 'unknown victims beside one kind of another side do not',
    claims: [told('ca-1', 7, unknown), told('ca-2', 4, { victims: 'combatant', lossesOf: 'sudria' })],
    cells: ['ev-collision norland killed unknown 7: ca-1', 'ev-collision sudria killed combatant 4: ca-2'] },
  { name: 'set aside, a claim sets none aside: the side that is set aside by children leaves the unsplit one counted',
    claims: [
      told('ca-1', 6, { ...aggregate, harm: 'wounded' }), told('ca-2', 2, { harm: 'wounded', victims: 'civilian' }),
      told('ca-3', 9, { event: 'ev-accident', harm: 'wounded', ...unsplit }),
    ],
    cells: ['(ev-accident norland wounded civilian 6 children): ca-1', 'ev-accident unsplit wounded civilian 9: ca-3', 'ev-collision norland wounded civilian 2: ca-2'],
    sums: ['wounded all 11 best 11', 'wounded norland 2 best 2', 'wounded unsplit 9 best 9'] },
  { name: 'but by children: an aggregate below, itself set aside, sets aside the one above it',
    claims: [
      told('ca-1', 9, { event: 'ev-accident', scope: 'aggregate' }), told('ca-2', 6, { scope: 'aggregate' }), told('ca-3', 2, { event: 'ev-deck' }),
    ],
    cells: ['(ev-accident norland killed civilian 9 children): ca-1', '(ev-collision norland killed civilian 6 children): ca-2', 'ev-deck norland killed civilian 2: ca-3'],
    sums: ['killed all 2 best 2', 'killed norland 2 best 2'] },

  // Revised, or the order is open: step 4.
  { name: 'the same origin gave another range a day later', claims: [told('ca-1', 9, { said: day(3) }), told('ca-2', 3, { said: day(4) })],
    cells: ['ev-collision norland killed civilian 3: ca-2; ca-1 revised'], sums: ['killed all 3 best 3', 'killed norland 3 best 3'] },
  { name: 'the same day, an earlier clock time',
    claims: [told('ca-1', 9, { said: when('2031-03-03', { time: '08:00' }) }), told('ca-2', 3, { said: when('2031-03-03', { time: '08:01' }) })],
    cells: ['ev-collision norland killed civilian 3: ca-2; ca-1 revised'] },
  { name: 'the same day and clock time: the order is open, both are kept',
    claims: [told('ca-1', 9, { said: when('2031-03-03', { time: '08:00' }) }), told('ca-2', 3, { said: when('2031-03-03', { time: '08:00' }) })],
    cells: ['ev-collision norland killed civilian 3–9: ca-1 ca-2'] },
  { name: 'the same day, a clock time for one: both are kept',
    claims: [told('ca-1', 9, { said: day(3) }), told('ca-2', 3, { said: when('2031-03-03', { time: '08:01' }) })],
    cells: ['ev-collision norland killed civilian 3–9: ca-1 ca-2'] },
  { name: 'an approximate clock time is not sure',
    claims: [told('ca-1', 9, { said: when('2031-03-03', { time: '08:00', approximateTime: true }) }), told('ca-2', 3, { said: when('2031-03-03', { time: '09:00' }) })],
    cells: ['ev-collision norland killed civilian 3–9: ca-1 ca-2'] },
  { name: 'intervals that overlap by a day: both are kept', claims: [told('ca-1', 9, { said: when('2031-03-01/2031-03-03') }), told('ca-2', 3, { said: when('2031-03-03/2031-03-04') })],
    cells: ['ev-collision norland killed civilian 3–9: ca-1 ca-2'] },
  { name: 'the whole interval earlier', claims: [told('ca-1', 9, { said: when('2031-03-01/2031-03-03') }), told('ca-2', 3, { said: when('2031-03-04/2031-03-09') })],
    cells: ['ev-collision norland killed civilian 3: ca-2; ca-1 revised'] },
  { name: 'another origin that speaks later revises nothing', claims: [told('ca-1', 9, { said: day(3) }), told('ca-2', 3, { said: day(4), chain: S })],
    cells: ['ev-collision norland killed civilian 3–9: ca-1 ca-2'] },
  { name: 'nor does another ministry of the same side', claims: [told('ca-1', 9, { said: day(3) }), told('ca-2', 3, { said: day(4), chain: by('norland-police') })],
    cells: ['ev-collision norland killed civilian 3–9: ca-1 ca-2'] },
  { name: 'a person revises what the body said that the person speaks for', claims: [told('ca-1', 9, { said: day(3) }), told('ca-2', 3, { said: day(4), chain: by('voss') })],
    cells: ['ev-collision norland killed civilian 3: ca-2; ca-1 revised'] },
  { name: 'an unnamed source revises nothing', claims: [told('ca-1', 9, { said: day(3), chain: by('harbour-worker') }), told('ca-2', 3, { said: day(4), chain: by('harbour-worker') })],
    cells: ['ev-collision norland killed civilian 3–9: ca-1 ca-2'] },
  { name: 'two ranges of one origin with the same low are two', claims: [told('ca-1', 2), told('ca-2', [2, 5])],
    cells: ['ev-collision norland killed civilian 2–5: ca-1 ca-2'] },
  { name: 'one telling at an approximate time leaves the order of its range open',
    claims: [
      told('ca-1', 9, { said: when('2031-03-03', { time: '08:00', approximateTime: true }) }), told('ca-2', 9, { said: when('2031-03-03', { time: '08:00' }) }),
      told('ca-3', 3, { said: when('2031-03-03', { time: '09:00' }) }),
    ],
    cells: ['ev-collision norland killed civilian 3–9: ca-1 ca-2 ca-3'] },
  { name: 'the same range again later revises nothing', claims: [told('ca-1', 3, { said: day(3) }), told('ca-2', 3, { said: day(4) })],
    cells: ['ev-collision norland killed civilian 3: ca-1 ca-2'] },
  { name: 'an old range told again late: the order is open, both are kept',
    claims: [told('ca-1', 9, { said: day(3) }), told('ca-2', 3, { said: day(4) }), told('ca-3', 9, { said: day(5) })],
    cells: ['ev-collision norland killed civilian 3–9: ca-1 ca-2 ca-3'] },
  { name: 'in another cell nothing is revised', claims: [told('ca-1', 9, { said: day(3) }), told('ca-2', 3, { said: day(4), victims: 'combatant' })],
    cells: ['ev-collision norland killed combatant 3: ca-2', 'ev-collision norland killed civilian 9: ca-1'], sums: ['killed all 12 best 12', 'killed norland 12 best 12'] },
];

const deck = { events: [...story().events, event({ id: 'ev-deck', title: 'On deck', partOf: 'ev-collision', when: when('2031-03-03', { time: '10:00' }) })] };

test.each(CASES)('$name', ({ claims, cells, sums }) => {
  const result = casualties(world(claims, deck), {}, 'conservative');
  expect(lines(result)).toEqual(cells);
  if (sums !== undefined) expect(totals(result.overall)).toEqual(sums);
});

test('"said" is the claim\'s own, else its statement\'s, else the day that its first document was published', () => {
  const { said: _, ...undated } = told('ca-1', 9);
  const later = told('ca-2', 3, { said: when('2031-03-05') });
  const at = (more: Partial<Casualty>, published = '2031-03-04') => lines(casualties(world([{ ...undated, ...more }, later], {
    documents: [document({ published: when(published) }), document({ id: 'late', published: when('2031-03-09') })],
    statements: [statement({ id: 'st-a', said: when('2031-03-04') }), statement({ id: 'st-b', said: when('2031-03-06') })],
  }), {}, 'none'))[0];
  const revised = 'ev-collision norland killed civilian 3: ca-2; ca-1 revised';
  const other = 'ev-collision norland killed civilian 9: ca-1; ca-2 revised';
  expect(at({ statement: 'st-a' }, '2031-03-09')).toBe(revised);
  expect(at({ statement: 'st-b' })).toBe(other);
  expect(at({ statement: 'st-b', said: when('2031-03-04') })).toBe(revised);
  expect(at({})).toBe(revised);
  expect(at({ evidence: [evidence(2, 'x', { document: 'late' }), evidence(2, 'x')] })).toBe(revised);
  expect(at({ evidence: [evidence(2, 'x', { document: 'late' })] })).toBe(other);
  expect(at({ evidence: [] })).toBe('ev-collision norland killed civilian 3–9: ca-1 ca-2');
});

// Step 6. Norland (losing side): 4 to 6, best 5, on the 3rd. Sudria: 2 to 8 on the 4th. A worker: 7 and more on the 4th, too.
const SPREAD = [told('ca-1', [4, 6], { said: day(3), count: { low: 4, high: 6, best: 5, words: 'x' } }), told('ca-2', [2, 8], { chain: S, said: day(4) }), told('ca-3', [7, null], { chain: by('harbour-worker'), said: day(4) })];
test.each<readonly [Policy, readonly Casualty[], number | null]>([
  ['conservative', SPREAD, 2], ['highest', SPREAD, 8], ['latest', SPREAD, 2], ['self-reported', SPREAD, 5], ['none', SPREAD, null],
  // A claim's value is its own best, else its low.
  ['conservative', SPREAD.slice(0, 1), 5], ['highest', SPREAD.slice(0, 1), 6], ['latest', SPREAD.slice(0, 1), 5],
  // Of an open claim the greatest is its value.
  ['highest', SPREAD.slice(2), 7],
  // What was said first is passed over; of several that may be the last, the least.
  ['latest', [told('ca-1', 1, { said: day(1) }), told('ca-2', 6, { said: day(4), chain: S }), told('ca-3', 5, { said: when('2031-03'), chain: by('estmark-navy') })], 5],
  ['latest', [told('ca-1', 1, { said: day(1) }), told('ca-2', 6, { said: day(4), chain: S })], 6],
  // Nobody on the losing side; nobody at all; not split by side.
  ['self-reported', SPREAD.slice(1), null],
  ['self-reported', [told('ca-1', 3, unsplit)], null],
  ['self-reported', [told('ca-1', 3), told('ca-2', 2, { chain: by('norland-police') }), told('ca-3', 1, { chain: S })], 2],
])('best by policy %s: %#', (policy, claims, best) => {
  const { cells, policy: named } = toll(claims, policy);
  expect([cells[0]?.best, named]).toEqual([best, policy]);
});

test('a total\'s best is the sum, or null where one cell has none; its bounds stay: step 7', () => {
  const claims = [told('ca-1', 3), told('ca-2', 4, { event: 'ev-rescue', chain: S })];
  expect(totals(toll(claims, 'self-reported').overall)).toEqual(['killed all 7 best null', 'killed norland 7 best null']);
  for (const policy of POLICIES) expect(toll(claims, policy).overall[0]).toMatchObject({ low: 7, high: 7 });
});

// Labels and reportedBy. Norland and Sudria take part in the collision; Estmark does not.
const labelled: readonly (readonly [string, readonly Casualty[], CasualtyCell['label'], CasualtyCell['reportedBy']])[] = [
  ['one origin of the losing side', [told('a', 3)], 'single-source', 'self'],
  ['one origin of the other side', [told('a', 3, { chain: S })], 'single-source', 'adversary'],
  ['one origin of a side that takes no part', [told('a', 3, { chain: by('estmark-navy') })], 'single-source', 'third-party'],
  ['a body without a country is a side of its own', [told('a', 3, { chain: by('red-cross') })], 'single-source', 'third-party'],
  ['two of one side agree', [told('a', 3), told('b', 3, { chain: by('norland-police') })], 'single-source', 'self'],
  ['two of one side do not', [told('a', 3), told('b', 4, { chain: by('norland-police') })], 'disputed', 'self'],
  ['two sides agree', [told('a', 3), told('b', 3, { chain: S })], 'corroborated', 'mixed'],
  ['two sides have a number in common', [told('a', [2, 4]), told('b', [4, null], { chain: S })], 'corroborated', 'mixed'],
  ['two sides have none', [told('a', [2, 4]), told('b', [5, null], { chain: S })], 'disputed', 'mixed'],
  ['each two of three have one, but not all', [told('a', [1, 2]), told('b', [2, 3], { chain: S }), told('c', [1, 1], { chain: by('red-cross') })], 'disputed', 'mixed'],
  ['an origin\'s range goes from its least to its greatest', [told('a', 1, { said: when('2031') }), told('b', 9, { said: when('2031') }), told('c', 5, { chain: S, said: when('2031') })], 'corroborated', 'mixed'],
  ['two third parties', [told('a', 3, { chain: by('estmark-navy') }), told('b', 3, { chain: by('red-cross') })], 'corroborated', 'third-party'],
  ['an adversary and a third party', [told('a', 3, { chain: S }), told('b', 3, { chain: by('red-cross') })], 'corroborated', 'mixed'],
  ['an unnamed source corroborates nobody', [told('a', 3), told('b', 3, { chain: by('harbour-worker') })], 'single-source', 'self'],
  ['nor disputes', [told('a', 3), told('b', 9, { chain: by('harbour-worker') })], 'single-source', 'self'],
  ['an unnamed source alone', [told('a', 3, { chain: by('harbour-worker', 'norland-transport') })], 'unattributed', null],
  ['nobody', [told('a', 3, { chain: [] })], 'unattributed', null],
  ['a relay of the other side is no second origin', [told('a', 3), told('b', 3, { chain: by('norland-transport', 'sudria-interior') })], 'single-source', 'self'],
  ['what is left out has no say', [told('a', 3), told('b', 9, { chain: S, status: 'retracted' })], 'single-source', 'self'],
  ['no number', [told('a', null, { chain: S })], 'unquantified', 'adversary'],
  ['not split by side', [told('a', 3, unsplit), told('b', 3, { ...unsplit, chain: S })], 'corroborated', null],
];
test.each(labelled)('label and reportedBy: %s', (_, claims, label, reportedBy) => {
  expect(toll(claims).cells.map((cell) => [cell.label, cell.reportedBy])).toEqual([[label, reportedBy]]);
});

test('step 1: what is outside the selection never leaks in, but to supersede', () => {
  const claims = [
    told('ca-1', 6, aggregate), told('ca-2', 3), told('ca-3', 5, unsplit), told('ca-4', 9, { subsetOf: 'ca-5' }), told('ca-5', 9, { event: 'ev-treaty' }),
    told('ca-6', 2, { event: 'ev-rescue' }), told('ca-7', 8, { event: 'ev-treaty', supersedes: 'ca-6' }),
  ];
  const only = (...ids: string[]) => lines(toll(claims, 'none', { claims: (it) => ids.includes(it.id) }));
  // The aggregate without its incidents counts, so does the unsplit claim without the sides, the part without its whole.
  expect(only('ca-1')).toEqual(['ev-accident norland killed civilian 6: ca-1']);
  expect(only('ca-3')).toEqual(['ev-collision unsplit killed civilian 5: ca-3']);
  expect(only('ca-4')).toEqual(['ev-collision norland killed civilian 9: ca-4']);
  expect(only('ca-4', 'ca-5')).toEqual(['ev-treaty norland killed civilian 9: ca-5', '(ev-collision norland killed civilian – unquantified): ; ca-4 subset']);
  // Superseded is superseded, selected or not.
  expect(only('ca-6')).toEqual(['(ev-rescue norland killed civilian – unquantified): ; ca-6 superseded']);
});

test('step 10: totals by episode and over all; every claim is named with what became of it', () => {
  const claims = [told('ca-1', 3), told('ca-2', 1, { event: 'ev-rescue' }), told('ca-3', [10, null], { event: 'ev-treaty' }), told('ca-4', null, { event: 'ev-treaty', harm: 'missing' })];
  const { episodes, overall, unquantified } = toll(claims);
  expect(episodes.map((it) => [it.event, totals(it.totals)])).toEqual([
    ['ev-treaty', ['killed all 10+ best 10', 'killed norland 10+ best 10']],
    ['ev-accident', ['killed all 4 best 4', 'killed norland 4 best 4']],
  ]);
  expect(totals(overall)).toEqual(['killed all 14+ best 14', 'killed norland 14+ best 14']);
  expect(overall[0]?.claims).toEqual(['ca-3', 'ca-1', 'ca-2']);
  expect(unquantified).toEqual(['ca-4']);
});

test('cells go episode by episode, however late one of its events was', () => {
  const late = { events: [...story().events, event({ id: 'ev-late', partOf: 'ev-treaty', when: when('2040') })] };
  const claims = [told('ca-1', 3), told('ca-2', 2, { event: 'ev-late' }), told('ca-3', 1, { event: 'ev-treaty' })];
  expect(casualties(world(claims, late), {}, 'none').cells.map((it) => it.event)).toEqual(['ev-treaty', 'ev-late', 'ev-collision']);
});

test('--explain names the claim that took another\'s place, and the finer ones for which a cell is set aside', () => {
  const { cells } = explainCasualties(world([
    told('ca-1', 6, aggregate), told('ca-2', 3), told('ca-3', 9, { supersedes: 'ca-2' }), told('ca-4', 2, { subsetOf: 'ca-3' }),
    told('ca-5', 7, { said: when('2031-03-01') }), told('ca-6', 1, { status: 'retracted' }),
  ]), {}, 'conservative');
  expect(cells.map((it) => [it.cell.event, it.asideFor, it.leftOut.map(({ id, by: other }) => `${id} ${other}`)])).toEqual([
    ['ev-accident', ['ca-3', 'ca-5'], []],
    ['ev-collision', [], ['ca-2 ca-3', 'ca-4 ca-3', 'ca-5 ca-3', 'ca-6 null']],
  ]);
  const told3 = explainCasualties(world([told('ca-1', 3), told('ca-2', 3), told('ca-3', 3, { chain: S }), told('ca-4', 3, { chain: [] }), told('ca-5', 3, { chain: [] })]), {}, 'none');
  expect(told3.cells[0]?.tellings).toEqual([['ca-1', 'ca-2']]);
});

test('joined datasets: two papers tell of one collision; the same origin is one, another agrees', () => {
  const courier = story({
    documents: [document({ id: 'courier', publisher: 'the-courier' })],
    actors: [actor({ id: 'the-courier', name: 'The Courier', kind: 'news-outlet' }), actor({ id: 'estmark', name: 'Estmark' })],
    places: [], events: [], statements: [],
    casualties: [
      claim({ id: 'ca-c1', chain: by('norland-transport', 'the-courier'), evidence: [evidence(1, 'x', { document: 'courier' })] }),
      claim({ id: 'ca-c2', chain: by('estmark'), evidence: [evidence(1, 'x', { document: 'courier' })] }),
    ],
  });
  const both = joinDatasets([{ ...story(), casualties: [claim({ id: 'ca-g' })] }, courier].map((data, i) => ({ file: String(i), text: '', data })));
  const { cells, overall } = casualties(indexFacts(both), {}, 'conservative');
  expect(cells.map(({ low, high, label, reportedBy, claims }) => ({ low, high, label, reportedBy, claims }))).toEqual([
    { low: 3, high: 3, label: 'corroborated', reportedBy: 'mixed', claims: ['ca-c1', 'ca-c2', 'ca-g'] },
  ]);
  expect(totals(overall)).toEqual(['killed all 3 best 3', 'killed norland 3 best 3']);
});
