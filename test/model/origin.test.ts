import { expect, test } from 'vitest';
import { indexFacts } from '../../src/model/facts.js';
import { independent, originOf, sideOf } from '../../src/model/origin.js';
import { actor, story } from '../support/story.js';

const facts = indexFacts(story({ actors: [
  ...story().actors,
  actor({ id: 'deputy', name: 'Deputy', kind: 'person', partOf: 'voss' }),
  actor({ id: 'captain', name: 'Captain', kind: 'person' }),
  actor({ id: 'mate', name: 'Mate', kind: 'person', partOf: 'captain' }),
  actor({ id: 'officials', name: 'officials', kind: 'unnamed', partOf: 'norland' }),
  actor({ id: 'their-speaker', name: 'their speaker', kind: 'person', partOf: 'officials' }),
  actor({ id: 'red-cross', name: 'Red Cross', kind: 'organisation' }),
  actor({ id: 'norland-isles', name: 'Norland Isles', kind: 'country', partOf: 'norland' }),
  actor({ id: 'isles-police', name: 'Isles Police', kind: 'ministry', partOf: 'norland-isles' }),
] }));
const origin = (...chain: string[]) => originOf(facts, chain.map((id) => ({ actor: id })));

test.each([
  ['a body speaks for itself', ['norland-transport'], 'norland-transport'],
  ['a person speaks for the body', ['voss'], 'norland-transport'],
  ['a person below a person too', ['deputy'], 'norland-transport'],
  ['a person of no body is the origin', ['captain'], 'captain'],
  ['below whom others speak', ['mate'], 'captain'],
  ['an agency that relays is no origin', ['sudria-interior', 'harbour-press'], 'sudria-interior'],
  ['the head is the origin, not the opponent that quotes it', ['sudria-interior', 'norland-transport'], 'sudria-interior'],
  ['an unnamed source is no origin', ['harbour-worker', 'harbour-press'], null],
  ['an unnamed source of a country is no origin either', ['officials'], null],
  ['a person speaking for an unnamed body is no origin', ['their-speaker'], null],
  ['nobody', [], null],
])('%s', (_, chain, expected) => expect(origin(...chain)).toBe(expected));

test('a side is the topmost country above; a body without one is a side of its own, with what is part of it', () => {
  const side = (id: string) => sideOf(facts, id);
  expect(['voss', 'norland-coast-guard', 'norland'].map(side)).toEqual(['norland', 'norland', 'norland']);
  expect(['isles-police', 'norland-isles'].map(side)).toEqual(['norland', 'norland']);
  expect(['red-cross', 'mate', 'captain'].map(side)).toEqual(['red-cross', 'captain', 'captain']);
});

test('independent: sides differ, in both directions', () => {
  const pairs = [['voss', 'norland-coast-guard', false], ['norland-transport', 'sudria-interior', true], ['red-cross', 'norland', true], ['norland', 'norland', false]] as const;
  for (const [a, b, expected] of pairs) expect([independent(facts, a, b), independent(facts, b, a)]).toEqual([expected, expected]);
});
