import fc from 'fast-check';
import { expect, test } from 'vitest';
import { common, hull, rangeOf, sum, sumOf, valueOf, type Range } from '../../src/model/count.js';

const MOST = Number.MAX_SAFE_INTEGER;
const r = (low: number, high: number | null = low): Range => ({ low, high });

test.each([
  ['three', { low: 3, high: 3 }, r(3), 3],
  ['at least three', { low: 3, high: null }, r(3, null), 3],
  ['more than 5,000', { low: 5001, high: null }, r(5001, null), 5001],
  ['up to four', { low: 0, high: 4 }, r(0, 4), 0],
  ['up to four, coded without a low', { low: null, high: 4 }, r(0, 4), 0],
  ['two to five, probably four', { low: 2, high: 5, best: 4 }, r(2, 5), 4],
  ['none', { low: 0, high: 0 }, r(0), 0],
  ['deaths', { low: null, high: null }, null, null],
  ['a best without bounds', { low: null, high: null, best: 4 }, null, null],
] as const)('%s', (words, count, range, value) => {
  expect(rangeOf({ ...count, words })).toEqual(range);
  expect(valueOf({ ...count, words })).toBe(value);
});

test.each([
  // hull               common            sum
  [[r(3)], r(3), r(3), r(3)],
  [[r(2, 4), r(3, 6)], r(2, 6), r(3, 4), r(5, 10)],
  [[r(2, 3), r(3, 6)], r(2, 6), r(3), r(5, 9)],
  [[r(2, 3), r(4, 6)], r(2, 6), null, r(6, 9)],
  [[r(2, null), r(5, 6)], r(2, null), r(5, 6), r(7, null)],
  [[r(7, null), r(5, 6)], r(5, null), null, r(12, null)],
  [[r(7, null), r(5, null)], r(5, null), r(7, null), r(12, null)],
  // Each two share a number, but not all three the same one.
  [[r(1, 2), r(2, 3), r(1, 1)], r(1, 3), null, r(4, 6)],
  [[], null, null, null],
] as const)('%j', (ranges, outer, shared, added) => {
  expect(hull(ranges)).toEqual(outer);
  expect(common(ranges)).toEqual(shared);
  expect(sum(ranges)).toEqual(added);
});

test('a sum that a double cannot hold is opened, never rounded', () => {
  expect(sum([r(MOST), r(0)])).toEqual(r(MOST));
  expect(sum([r(MOST), r(1)])).toEqual(r(MOST, null));
  expect(sum([r(1, MOST), r(2)])).toEqual(r(3, null));
  expect(sum([r(MOST), r(MOST), r(MOST)])).toEqual(r(MOST, null));
  expect(sumOf([MOST, 0])).toBe(MOST);
  expect(sumOf([MOST, 1])).toBeNull();
  expect(sumOf([MOST, 1, 0])).toBeNull();
});

test('a sum of best figures is null where one is null', () => {
  expect(sumOf([2, 0, 3])).toBe(5);
  expect(sumOf([2, null, 3])).toBeNull();
  expect(sumOf([null])).toBeNull();
  expect(sumOf([])).toBeNull();
});


const ranges = fc.array(fc.tuple(fc.nat(20), fc.option(fc.nat(20))).map(([low, more]) => r(low, more === null ? null : low + more)), { minLength: 1 });
const holds = ({ low, high }: Range, n: number) => n >= low && (high === null || n <= high);

test('a number lies in the common range just when it lies in all, and in one only if it lies in the hull', () => {
  fc.assert(fc.property(ranges, fc.nat(45), (list, n) => {
    const [shared, outer] = [common(list), hull(list)];
    expect(shared !== null && holds(shared, n)).toBe(list.every((range) => holds(range, n)));
    if (list.some((range) => holds(range, n))) expect(outer !== null && holds(outer, n)).toBe(true);
  }));
});

test('order does not matter, even at the greatest numbers', () => {
  const big = fc.array(fc.tuple(fc.nat(MOST), fc.option(fc.nat(9))).map(([low, more]) => r(low, more === null ? null : Math.min(MOST, low + more))));
  fc.assert(fc.property(big, (list) => {
    expect(sum(list.toReversed())).toEqual(sum(list));
    expect(hull(list.toReversed())).toEqual(hull(list));
    expect(common(list.toReversed())).toEqual(common(list));
  }));
});
