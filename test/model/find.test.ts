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

test.each([
  ['a letter with its mark', 'e\u0301te\u0301', ['t'], 'e\u0301[t]e\u0301'],
  ['a letter of a family emoji', '👨‍👩‍👧 ferry', ['👩'], '[👨‍👩‍👧] ferry'],
  ['half a flag', 'x 🇦🇲 y', ['🇦'], 'x [🇦🇲] y'],
  ['a skin tone', 'x 👍🏽 y', ['👍'], 'x [👍🏽] y'],
  ['half a surrogate pair is no word of it', '😀', ['\ud83d'], '[😀]'],
  ['jamo of one syllable', '\u1112\u1161\u11ab글', ['하'], '[\u1112\u1161\u11ab]글'],
  ['Devanagari with its vowel sign', 'नि का', ['न'], '[नि] का'],
  ['letters whose small form is longer', 'İİİ ferry', ['ferry'], 'İİİ [ferry]'],
  ['letters whose folded form is longer', 'ßßß ﬁﬁ ferry', ['ferry'], 'ßßß ﬁﬁ [ferry]'],
  ['the capital of a sharp s', 'STRAẞE', ['strasse'], '[STRAẞE]'],
  ['a sigma at the end of a word', 'ΟΔΟΣ', ['οδοσ'], '[ΟΔΟΣ]'],
  ['typed with it, found without', 'οδός', ['ΟΔΌΣ'.toLowerCase()], '[οδός]'],
  ['two spaces', 'strait  lines é', ['strait lines'], '[strait  lines] é'],
  ['a mark before everything', '\u0301ferry', ['ferry'], '\u0301[ferry]'],
])('whole characters are found: %s', (_, text, words, shown) => expect(marked(text, ...words)).toBe(shown));

test('whatever is found, no character is parted, and what is between is left as it was', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
    fc.constantFrom('e\u0301', 'ß', 'ẞ', 'ﬁ', 'İ', 'Σ', 'ς', '한', '\u1112\u1161\u11ab', '👨‍👩‍👧', '🇦🇲', '\ud83d', '\ude00', '  ', '\u00a8', ' ', 'a', '‘', '\u0301'),
  );
  const some = fc.array(unit, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  fc.assert(fc.property(some, fc.array(some, { maxLength: 3 }), fc.nat(), fc.nat(), (text, others, from, length) => {
    const inside = text.slice(from % text.length, (from % text.length) + 1 + (length % 4));
    const starts = new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length));
    const find = finder(wordsOf([`"${inside.replace(/["“”„«»″]/g, '')}"`, ...others]));
    let at = 0;
    for (const { start, end } of find.hits(text)) {
      expect([start >= at, end > start, starts.has(start), starts.has(end)]).toEqual([true, true, true, true]);
      at = end;
    }
    expect(find.hits(text).length > 0).toBe(find.holds(text).length > 0);
  }), { numRuns: 700 });
});
