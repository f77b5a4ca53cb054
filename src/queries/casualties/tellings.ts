import { rangeOf, type Range } from '../../model/count.js';
import type { Casualty, Id } from '../../model/types.js';

/** One range by one origin, however often it is told. */
export interface Telling {
  /** null: an unnamed source, or nobody. */
  readonly origin: Id | null;
  readonly range: Range;
  readonly claims: readonly Casualty[];
}

/**
 * Step 4: claims of one origin with the same range are one claim told several times. A claim without an origin stands by
 * itself: two unnamed sources that say the same need not be one. Claims are live, so that each has a number.
 */
export function tellingsOf(claims: readonly Casualty[], origin: (claim: Casualty) => Id | null): readonly Telling[] {
  const found: { origin: Id | null; range: Range; claims: Casualty[] }[] = [];
  const known = new Map<Id, Map<string, Casualty[]>>();
  for (const claim of claims) {
    const range = rangeOf(claim.count);
    if (range === null) continue;
    const speaker = origin(claim);
    let ranges = speaker === null ? undefined : known.get(speaker);
    if (speaker !== null && ranges === undefined) known.set(speaker, ranges = new Map());
    const key = `${range.low}-${range.high}`;
    const before = ranges?.get(key);
    if (before !== undefined) {
      before.push(claim);
      continue;
    }
    const telling = { origin: speaker, range, claims: [claim] };
    found.push(telling);
    ranges?.set(key, telling.claims);
  }
  return found;
}
