/** Arithmetic on the bounds of counts. Source: MODEL, "Counts in words" and "Casualties: the arithmetic", steps 5 to 8. */
import type { Count, People } from './types.js';

/** The whole numbers from low to high; high null: open. */
export interface Range {
  readonly low: People;
  readonly high: People | null;
}

/**
 * The numbers that a count leaves possible; null where it gives none. A high without a low reads as "up to": from 0, as
 * MODEL codes these words. A best figure alone makes no number: both bounds null is asserted without one.
 */
export function rangeOf(count: Count): Range | null {
  return count.low === null && count.high === null ? null : { low: count.low ?? 0, high: count.high };
}

/** What a count is worth where one figure is wanted: its best, else its low (step 6); null where it gives no number. */
export function valueOf(count: Count): People | null {
  const range = rangeOf(count);
  return range === null ? null : count.best ?? range.low;
}

/** From the least low to the greatest high, open when any is open (step 5); null of no ranges. */
export function hull(ranges: Iterable<Range>): Range | null {
  let found: Range | null = null;
  for (const range of ranges) found = found === null ? range : { low: Math.min(found.low, range.low), high: higher(found.high, range.high) };
  return found;
}

/** The numbers that all ranges share; null where there is none, and of no ranges. */
export function common(ranges: Iterable<Range>): Range | null {
  let found: Range | null = null;
  for (const range of ranges) {
    found = found === null ? range : { low: Math.max(found.low, range.low), high: lower(found.high, range.high) };
    if (found.high !== null && found.low > found.high) return null;
  }
  return found;
}

/**
 * Added bound by bound, open when one is open (step 7); null of no ranges. A sum that a double cannot hold exactly
 * (above 2^53 - 1) is not rounded: the low stops there and the high opens, which still encloses the true sum.
 */
export function sum(ranges: Iterable<Range>): Range | null {
  let found: Range | null = null;
  for (const range of ranges) {
    found = found === null ? range : {
      low: add(found.low, range.low) ?? Number.MAX_SAFE_INTEGER,
      high: found.high === null || range.high === null ? null : add(found.high, range.high),
    };
  }
  return found;
}

/** The exact sum; null where one number is null, where the sum is too great to be exact, and of no numbers. */
export function sumOf(numbers: Iterable<People | null>): People | null {
  let found: People | null = null;
  let first = true;
  for (const n of numbers) {
    found = first ? n : found === null || n === null ? null : add(found, n);
    if (found === null) return null;
    first = false;
  }
  return found;
}

/** The exact sum; null where it is too great to be exact. */
function add(a: People, b: People): People | null {
  return b > Number.MAX_SAFE_INTEGER - a ? null : a + b;
}

function higher(a: People | null, b: People | null): People | null {
  return a === null || b === null ? null : Math.max(a, b);
}

function lower(a: People | null, b: People | null): People | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}
