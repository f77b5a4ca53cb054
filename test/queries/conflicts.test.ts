import { expect, test } from 'vitest';
import { indexFacts } from '../../src/model/facts.js';
import type { Dataset } from '../../src/model/types.js';
import { sentence, series } from '../../src/model/wording.js';
import { conflicts } from '../../src/queries/conflicts/index.js';
import { claim, event, statement, story, when } from '../support/story.js';

const of = (more: Partial<Dataset> = {}) => conflicts(indexFacts(story(more)));
const ofKind = (kind: string, more: Partial<Dataset> = {}) => of(more).filter((it) => it.kind === kind);

test('counts with no number common to all who give one', () => {
  expect(ofKind('count')).toEqual([{
    kind: 'count', about: 'ev-collision', facts: ['ca-norland', 'ca-sudria'],
    summary: 'killed of Norland, A ferry strikes a pier: 3 by Norland Ministry of Transport; 5 by Sudrian Ministry of the Interior: no number fits all of them.',
  }]);
});

test('ranges that meet do not conflict, nor does one origin that repeats itself', () => {
  const other = claim({ id: 'ca-sudria', chain: [{ actor: 'sudria-interior' }], count: { low: 2, high: null, words: 'at least two' } });
  expect(ofKind('count', { casualties: [claim(), claim({ id: 'ca-again' }), other] })).toEqual([]);
});

test('figures that name no source conflict too', () => {
  const silent = claim({ id: 'ca-silent', chain: [], count: { low: 9, high: null, words: 'more than eight' } });
  expect(ofKind('count', { casualties: [claim(), silent] })[0]?.summary).toContain('at least 9 by The Gazette (no source named)');
});

test('responsibility and denials, each pair once', () => {
  expect(ofKind('responsibility')).toMatchObject([{ about: 'ev-collision', facts: ['st-voss', 'st-sudria'] }]);
  expect(ofKind('denial')).toEqual([{
    kind: 'denial', about: 'ev-collision', facts: ['st-sudria', 'st-voss'],
    summary: 'Ada Voss: A Sudrian pilot misled the ferry. Denied by Sudrian Ministry of the Interior: The ferry company is to blame for a ship without radar.',
  }]);
  const mutual = story().statements.map((it) => (it.id === 'st-voss' ? { ...it, respondsTo: [{ statement: 'st-sudria', relation: 'contradicts' as const }] } : it));
  expect(ofKind('denial', { statements: mutual })).toHaveLength(1);
});

test('agreement within a side, or in other words, is no conflict', () => {
  const echo = statement({ id: 'st-echo', chain: [{ actor: 'norland' }], respondsTo: [{ statement: 'st-norland', relation: 'contradicts' }] });
  expect(ofKind('denial', { statements: [statement(), echo] })).toEqual([]);
  expect(ofKind('responsibility', { statements: [statement({ accuses: 'sudria' }), statement({ id: 'st-b', chain: [{ actor: 'sudria' }], accuses: 'sudria-interior' })] })).toEqual([]);
});

test('the text\'s own contradictions are the caveats that name what they contradict', () => {
  const events = story().events.map((it) => (it.id === 'ev-rescue' ? { ...it, caveats: ['a doubt', { text: 'The text says morning and evening.', contradicts: ['ev-collision'] }] } : it));
  expect(ofKind('text', { events })).toEqual([{ kind: 'text', about: 'ev-rescue', summary: 'Passengers are taken off: The text says morning and evening.', facts: ['ev-rescue', 'ev-collision'] }]);
});

test.each([
  [when('2031-03-04'), true], [when('2031-03'), false], [when('2031-03-03', { time: '09:00' }), true],
  [when('2031-03-03', { time: '19:30' }), true], [when('2031-03-03', { time: '18:20' }), false],
])('a rescue at about 18:00 on 3 March that another record dates %j: conflict %s', (other, conflict) => {
  const same = event({ id: 'ev-same', when: other, sameAs: ['ev-rescue'] });
  expect(ofKind('text', { events: [...story().events, same] })).toHaveLength(conflict ? 1 : 0);
});

test('one speech that another record dates otherwise is one conflict, however many records it is', () => {
  const speech = (id: string, more: object) => statement({ id, evidence: [], ...more });
  const statements = [
    ...story().statements, speech('st-a', { gist: 'Radar was missing.' }), speech('st-b', { act: 'urges', gist: 'Radar is needed' }), speech('st-c', { gist: 'All is well' }),
    speech('st-x', { said: when('2031-03-04'), sameAs: ['st-a'] }), speech('st-y', { act: 'urges', said: when('2031-03-04'), sameAs: ['st-b'] }), speech('st-z', { said: when('2031-03'), sameAs: ['st-c'] }),
  ];
  expect(ofKind('text', { statements })).toEqual([{
    kind: 'text', about: 'st-a', facts: ['st-a', 'st-b'],
    summary: 'Norland Ministry of Transport: Radar was missing (and 1 more, said with it): dated 2031-03-03 in st-a; 2031-03-04 in st-x.',
  }]);
});

test('figures go from the least to the greatest; about stays about', () => {
  const figures = [[9, 9, true], [4, null, false], [3, 3, false]] as const;
  const casualties = figures.map(([low, high, approximate], i) => claim({ id: `ca-${i}`, chain: [{ actor: ['sudria', 'strait-lines', 'norland'][i] as string }], count: { low, high, words: 'x', ...approximate ? { approximate } : {} } }));
  expect(ofKind('count', { casualties })[0]?.summary).toContain('3 by Norland; at least 4 by Strait Lines; about 9 by Sudria:');
});

test('a sentence reads as one: thousands apart, names in a series, no stop after another script\'s own', () => {
  const casualties = [claim({ count: { low: 5001, high: null, words: 'more than 5,000' } }), claim({ id: 'ca-sudria', chain: [{ actor: 'sudria-interior' }], count: { low: 1234, high: 1235, words: '1,234 or 1,235' } })];
  expect(ofKind('count', { casualties })[0]?.summary).toContain('1,234 to 1,235 by Sudrian Ministry of the Interior; at least 5,001 by Norland Ministry of Transport:');
  expect(['a', 'b', 'c'].map((_, i, all) => series(all.slice(0, i + 1)))).toEqual(['a', 'a and b', 'a, b and c']);
  expect(['船东超载。', 'لماذا؟', 'It was so', '“It was so.”', 'He said «no!»'].map(sentence)).toEqual(['船东超载。', 'لماذا؟', 'It was so.', '“It was so.”', 'He said «no!»']);
});
