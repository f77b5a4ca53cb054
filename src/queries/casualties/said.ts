import { boundsOf, compareDays, type Bounds } from '../../model/edtf.js';
import type { Facts } from '../../model/facts.js';
import type { Casualty, When } from '../../model/types.js';
import { compareWhen, surelyBefore } from '../../model/when.js';
import { keyOf } from './rank.js';

/**
 * When a claim was made (step 4): its own `said`, else its statement's, else the day its document was published; of several
 * documents the earliest, as it was said by then. null: none of these is known, so that its order is open to all others.
 */
export function saidOf(facts: Facts, claim: Casualty): When | null {
  const said = claim.said ?? (claim.statement === undefined ? undefined : facts.statements.get(claim.statement)?.said);
  if (said !== undefined) return said;
  let first: When | null = null;
  for (const { document } of claim.evidence) {
    const published = facts.documents.get(document)?.published;
    if (published !== undefined && (first === null || compareWhen(published, first) < 0)) first = published;
  }
  return first;
}

/** Those of the claims that nothing else was surely said after. */
export function mayBeLast(claims: readonly Casualty[], said: (claim: Casualty) => When | null): readonly Casualty[] {
  if (claims.length < 2) return claims;
  const dates = distinct(claims.flatMap((claim) => said(claim) ?? []));
  // What is surely before any date is surely before one of those that start last.
  const rivals = extreme(dates, 'earliest', compareStarts).dates;
  const over = new Set(dates.filter((date) => rivals.some((rival) => surelyBefore(date, rival))).map(keyOf));
  return claims.filter((claim) => {
    const date = said(claim);
    return date === null || !over.has(keyOf(date));
  });
}

/**
 * When one range was told, over all its tellings: those that end last or first, and those that start last. As the whole
 * interval must be earlier, only these can decide between two ranges.
 */
export interface ToldWhen {
  /** The first possible day of those that start last. */
  readonly startDay: string | null;
  /** The last possible day of those that end first. */
  readonly endDay: string | null;
  readonly ending: readonly When[];
  readonly endingFirst: readonly When[];
  readonly starting: readonly When[];
  /** Equal for ranges that were told at the same times. */
  readonly key: string;
}

/** null where a telling has no date at all. */
export function toldWhen(claims: readonly Casualty[], said: (claim: Casualty) => When | null): ToldWhen | null {
  const dates: When[] = [];
  for (const claim of claims) {
    const date = said(claim);
    if (date === null) return null;
    dates.push(date);
  }
  const all = distinct(dates);
  const starting = extreme(all, 'earliest', compareStarts);
  const endingFirst = extreme(all, 'latest', (a, b) => compareEnds(b, a));
  return {
    startDay: starting.day,
    endDay: endingFirst.day,
    ending: extreme(all, 'latest', compareEnds).dates,
    endingFirst: endingFirst.dates,
    starting: starting.dates,
    key: all.map(keyOf).toSorted().join(),
  };
}

/** Whether after every telling of the one the other was surely told, and before none. */
export function toldBefore(a: ToldWhen, b: ToldWhen): boolean {
  return a.ending.every((it) => b.starting.some((later) => surelyBefore(it, later)))
    && !b.endingFirst.some((it) => a.starting.some((later) => surelyBefore(it, later)));
}

type Order = (a: string | null, b: string | null) => number;

/** An open start comes before every day, an open end after it. */
const compareStarts: Order = (a, b) =>
  (a === null || b === null ? Number(b === null) - Number(a === null) : compareDays(a, b));
const compareEnds: Order = (a, b) =>
  (a === null || b === null ? Number(a === null) - Number(b === null) : compareDays(a, b));

/** The dates whose bound comes last in the given order, and that bound. */
function extreme(
  dates: readonly When[], bound: keyof Bounds, order: Order,
): { readonly day: string | null; readonly dates: readonly When[] } {
  let found: When[] = [];
  let day: string | null = null;
  for (const date of dates) {
    const here = boundsOf(date.edtf)?.[bound] ?? null;
    const further = found.length === 0 ? 1 : order(here, day);
    if (further > 0) [found, day] = [[date], here];
    else if (further === 0) found.push(date);
  }
  return { day, dates: found };
}

/** Equal dates but once: many claims share few dates. */
function distinct(dates: readonly When[]): readonly When[] {
  return dates.length < 2 ? dates : [...new Map(dates.map((date) => [keyOf(date), date])).values()];
}
