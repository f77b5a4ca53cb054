import type { Casualty, When } from '../../model/types.js';
import { groupBy } from './group.js';
import { keyOf } from './rank.js';
import { compareStarts, toldBefore, toldWhen, type ToldWhen } from './said.js';
import type { Telling } from './tellings.js';

interface Dated extends ToldWhen {
  readonly telling: Telling;
}

/**
 * Step 4, `revised`: the tellings whose origin gave another range surely later, each with one that is later, itself not
 * revised where there is such a one. A range told several times is earlier only when all its tellings are earlier than
 * all of the other's: a late retelling of an old figure neither takes it back nor takes back the new one; the order is open.
 */
export function revisions(
  tellings: readonly Telling[], said: (claim: Casualty) => When | null,
): ReadonlyMap<Telling, Telling> {
  const found = new Map<Telling, Telling>();
  for (const [origin, ranges] of groupBy(tellings, (telling) => telling.origin)) {
    if (origin !== null && ranges.length > 1) reviseWithin(ranges, said, found);
  }
  return found;
}

function reviseWithin(ranges: readonly Telling[], said: (claim: Casualty) => When | null, found: Map<Telling, Telling>): void {
  const dated: Dated[] = ranges.flatMap((telling) => {
    const told = toldWhen(telling.claims, said);
    return told === null ? [] : [{ telling, ...told }];
  });
  const candidates = lastToBegin(dated);
  const later = new Map<Telling, readonly Dated[]>();
  for (const range of dated) {
    const after = candidates.filter((candidate) => toldBefore(range, candidate));
    if (after.length > 0) later.set(range.telling, after);
  }
  for (const [telling, after] of later) {
    const final = after.find((candidate) => !later.has(candidate.telling)) ?? after[0] as Dated;
    found.set(telling, final.telling);
  }
}

/**
 * The ranges that were first told last: what is surely before any range is surely before one of these. Ranges that were
 * first told at the same times stand for each other, so that many ranges of one day cost no comparison of all with all.
 */
function lastToBegin(dated: readonly Dated[]): readonly Dated[] {
  const day = dated.reduce<string | null>((last, { firstDay }) => (compareStarts(firstDay, last) > 0 ? firstDay : last), null);
  const found = new Map<string, Dated>();
  for (const range of dated) {
    if (compareStarts(range.firstDay, day) !== 0) continue;
    const key = range.first.map(keyOf).toSorted().join();
    if (!found.has(key)) found.set(key, range);
  }
  return [...found.values()];
}
