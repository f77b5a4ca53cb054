/** The quick measure of common text against the tables of Unicode. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { characters, NARROW, widthOf } from '../../src/render/width.js';

const narrow = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((it) => NARROW.test(it));
const graphemes = (text: string) => Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);

test('what is called narrow takes one column and is a character by itself', () => {
  expect(narrow.length).toBeGreaterThan(1000);
  expect(narrow.filter((it) => stringWidth(it) !== 1)).toEqual([]);
  expect(graphemes(narrow.join(''))).toEqual(narrow);
});

test('the drawings, the punctuation and the letters of common names need no tables', () => {
  expect('─│●○├└█░▶ “Nagorno-Karabakh’s” 3–5 · Aliyev → Ağdam, Əliyev, Łódź, Αθήνα, Москва…').toMatch(NARROW);
});

test('texts of narrow characters measure the same either way', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...narrow)), (parts) => {
    const text = parts.join('');
    expect(widthOf(text)).toBe(stringWidth(text));
    expect(characters(text)).toEqual(graphemes(text));
  }));
});

test('other text is measured by the tables', () => {
  expect(['日本', '👩‍👩‍👧‍👦', '🇦🇲🇦🇿', 'é', 'שלום', '한국'].map(widthOf)).toEqual([4, 2, 4, 1, 4, 4]);
  expect(characters('🇦🇲é')).toEqual(['🇦🇲', 'é']);
});
