import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finder, wordsOf } from '../../src/model/find.js';

const marked = (text: string, ...words: string[]) => {
  let at = 0;
  const parts = finder(words).hits(text).map(({ start, end }) => {
    const part = `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
    return part;
  });
  return parts.join('') + text.slice(at);
};

test.each([
  [['strait lines'], ['strait', 'lines']],
  [['"strait lines" ship'], ['strait lines', 'ship']],
  [['“strait lines”'], ['strait lines']],
  [['a', 'a '], ['a']],
  [['  '], []],
])('%j asks for the words %j', (typed, words) => expect(wordsOf(typed)).toEqual(words));

test.each([
  ['Karabakh’s hills', ['karabakh\'s'], '[Karabakh’s] hills'],
  ['Karabakh\'s hills', ['karabakh’s'], '[Karabakh\'s] hills'],
  ['Ağdam and agdam', ['agdam'], '[Ağdam] and [agdam]'],
  ['A\u030angstro\u0308m', ['angstrom'], '[A\u030angstro\u0308m]'],
  ['the Strait, the strait', ['Strait'], 'the [Strait], the strait'],
  ['border-section', ['border', 'der-sec'], '[border-sec]tion'],
  ['straße', ['strasse'], '[straße]'],
])('in %j the words %j are %j', (text, words, shown) => expect(marked(text, ...words)).toBe(shown));

test('every hit holds a word, and whatever holds a word has a hit', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (text, asked) => {
    for (const word of wordsOf([asked])) {
      const find = finder([word]);
      expect(find.hits(text).length > 0).toBe(find.holds(text).length > 0);
      for (const { start, end } of find.hits(text)) expect(end).toBeGreaterThan(start);
    }
  }), { numRuns: 300 });
});
