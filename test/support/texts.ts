/** Any text that a dataset may hold, and what no output may hold. */
import fc from 'fast-check';

const AWKWARD = [
  '"', '\'', ',', ';', '; ', '\t', '\n', '\r', '\r\n', '\\', '\\n', '=', '+', '-', '@', '|', '`', '``', '*', '_', '<', '>', '#', '&amp;', '~~~', '---', '===', '1.', '[x](y)', '![x](y)', '$', ' ', '  ',
  '\u0000', '\u0007', '\u001b', '\u001b[31m', '\u001b]8;;http://x\u0007', '\u009b31m', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u061c', '\u200b', '\u200d', '\u200e', '\u2028', '\u2029', '\u202e', '\u2066', '\ufeff', '\uff1d',
  '\ud83d', '\ude00', '😀', '👨‍👩‍👧', '🇦🇲', '👍🏽', 'e\u0301', '한', '停火', 'שלום', 'مرحبا', 'ก็', 'नि', '\u0301', 'a', 'B', '1', '–', '…', 'NULL', '__proto__',
];

/** Awkward pieces beside each other, and every code unit there is, halves of characters too. */
export const anyText: fc.Arbitrary<string> = fc.array(fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  { weight: 1, arbitrary: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) },
), { maxLength: 8 }).map((parts) => parts.join(''));

/** Codes that drive a terminal or turn text around: no output may hold them, but for line ends and the tabs of tsv. */
export const DRIVING = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
