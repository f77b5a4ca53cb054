/** Order and overlap of dates with doubt. Source: MODEL, "Dates". */
import { boundsOf, compareDays, type Bounds } from './edtf.js';
import type { When } from './types.js';

const OPEN: Bounds = { earliest: null, latest: null };

/**
 * Earliest possible day, then latest possible day, then time of day; 0 where all are equal. An open start comes first, an
 * open end last; a fact without a time of day comes before those of the same day that have one.
 */
export function compareWhen(a: When, b: When): number {
  const [first, second] = [boundsOf(a.edtf) ?? OPEN, boundsOf(b.edtf) ?? OPEN];
  return compareEarliest(first.earliest, second.earliest)
    || compareEarliest(first.latest, second.latest, 1)
    || compareTime(a.time, b.time);
}

function compareEarliest(a: string | null, b: string | null, openIs: 1 | -1 = -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? openIs : -openIs;
  return compareDays(a, b);
}

function compareTime(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  return a === undefined || (b !== undefined && a < b) ? -1 : 1;
}

/** Whether two intervals can have a day in common. Symmetric. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  return startsByEndOf(a, b) && startsByEndOf(b, a);
}

function startsByEndOf(a: Bounds, b: Bounds): boolean {
  return a.earliest === null || b.latest === null || compareDays(a.earliest, b.latest) <= 0;
}

/** Whether every possible day of the inner interval lies in the outer one. */
export function within(inner: Bounds, outer: Bounds): boolean {
  const starts = outer.earliest === null || (inner.earliest !== null && compareDays(inner.earliest, outer.earliest) >= 0);
  const ends = outer.latest === null || (inner.latest !== null && compareDays(inner.latest, outer.latest) <= 0);
  return starts && ends;
}

/**
 * Whether a is earlier than b whatever their doubt: its whole interval is earlier, or both are the same single day and its
 * clock time is earlier. An approximate clock time is not sure. Source: MODEL, "Casualties: the arithmetic", step 4.
 */
export function surelyBefore(a: When, b: When): boolean {
  const [first, second] = [boundsOf(a.edtf) ?? OPEN, boundsOf(b.edtf) ?? OPEN];
  if (first.latest === null || second.earliest === null) return false;
  if (compareDays(first.latest, second.earliest) < 0) return true;
  const oneDay = first.earliest === first.latest && second.earliest === second.latest && first.latest === second.earliest;
  const exact = a.approximateTime !== true && b.approximateTime !== true;
  return oneDay && exact && a.time !== undefined && b.time !== undefined && a.time < b.time;
}
