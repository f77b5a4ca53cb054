import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lines } from '../../src/dataset/position.js';

const texts = fc.array(fc.constantFrom('a', 'é', '😀', '\ud83d', '\ude00', '\n', '\r', '\r\n', '"'), { maxLength: 30 }).map((it) => it.join(''));

test('lines count by their ends, columns by characters before the place: a pair of surrogates is one', () => {
  fc.assert(fc.property(texts, fc.nat(40), (text, at) => {
    const offset = Math.min(at, text.length);
    // Between the two halves of a line end, and of a pair, nothing stands.
    fc.pre(!(text[offset - 1] === '\r' && text[offset] === '\n'));
    const before = text.slice(0, offset).split(/\r\n|\n|\r/);
    expect(lines(text)(offset)).toEqual({ line: before.length, column: [...before.at(-1) as string].length + 1 });
  }), { numRuns: 2000 });
});

test('in a file of one long line ten thousand places are found within the time of a test', () => {
  const text = `${'😀'.repeat(500_000)}x`;
  const positionAt = lines(text);
  for (let i = 0; i < 10_000; i += 1) expect(positionAt(text.length - 1 - 2 * i).column).toBe(500_001 - i);
});
