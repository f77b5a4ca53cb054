import { compareDays } from '../../model/edtf.js';
import type { Casualty, When } from '../../model/types.js';
import { groupBy } from '../../model/group.js';
import { toldBefore, toldWhen, type ToldWhen } from './said.js';
import type { Telling } from './tellings.js';

/** Ranges of one origin that were told at the same times: none of them is earlier than another. */
interface Moment extends ToldWhen {
  readonly tellings: Telling[];
}

/** A moment with its days as numbers in order: of many moments that were told by turns, most pairs are settled by these. */
interface Ranked {
  readonly moment: Moment;
  /** Of those tellings that start last, the first possible day. */
  readonly start: number;
  /** Of those that end first, the last possible day. */
  readonly end: number;
}

/**
 * Step 4, `revised`: the tellings whose origin gave another range surely later, each with one that is later and itself not
 * revised. A range told several times is earlier when the other was surely told after every one of its tellings, and surely
 * before none: where the hour of some retelling of the other is open, the other was still the one said last. An old figure
 * told again after the new one neither takes it back nor is taken back; the order is open.
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

/**
 * The moments are gone through from the one that starts last, so that what is later than a moment is settled before it. Where
 * a later one is itself revised, what revises it revises both: this order has no gaps.
 */
function reviseWithin(ranges: readonly Telling[], said: (claim: Casualty) => When | null, found: Map<Telling, Telling>): void {
  const ranked = rankedByStart(momentsOf(ranges, said));
  const settled = new Map<Moment, Telling | null>();
  const revise = ({ moment, start }: Ranked): Telling | null => {
    const known = settled.get(moment);
    if (known !== undefined) return known;
    let by: Telling | null = null;
    for (const later of ranked) {
      // What starts on an earlier day is later than nothing here; what was told before this moment as well is told by turns.
      if (later.start < start) break;
      if (later.end < start || later.moment === moment || !toldBefore(moment, later.moment)) continue;
      by = revise(later) ?? later.moment.tellings[0] as Telling;
      break;
    }
    settled.set(moment, by);
    return by;
  };
  for (const it of ranked) {
    const by = revise(it);
    if (by !== null) for (const telling of it.moment.tellings) found.set(telling, by);
  }
}

/** From the one that starts last. */
function rankedByStart(moments: readonly Moment[]): readonly Ranked[] {
  const days = [...new Set(moments.flatMap((it) => [it.startDay, it.endDay]).filter((day) => day !== null))].toSorted(compareDays);
  const rank = new Map(days.map((day, i) => [day, i]));
  return moments.map((moment) => ({
    moment,
    start: moment.startDay === null ? -1 : rank.get(moment.startDay) as number,
    end: moment.endDay === null ? days.length : rank.get(moment.endDay) as number,
  })).toSorted((a, b) => b.start - a.start);
}

function momentsOf(ranges: readonly Telling[], said: (claim: Casualty) => When | null): readonly Moment[] {
  const found = new Map<string, Moment>();
  for (const telling of ranges) {
    const told = toldWhen(telling.claims, said);
    if (told === null) continue;
    const moment = found.get(told.key);
    if (moment === undefined) found.set(told.key, { ...told, tellings: [telling] });
    else moment.tellings.push(telling);
  }
  return [...found.values()];
}
