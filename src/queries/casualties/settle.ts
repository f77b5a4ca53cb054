import { hull, type Range } from '../../model/count.js';
import type { Facts } from '../../model/facts.js';
import type { Casualty, Id, When } from '../../model/types.js';
import { surelyBefore } from '../../model/when.js';
import type { LeftOutReason } from '../results.js';
import { setAside, type Aside } from './aside.js';
import { gather, type Gathered } from './cells.js';
import { drop, type Dropped } from './drop.js';
import { inOrder } from './order.js';
import { revisions } from './revised.js';
import { saidOf } from './said.js';
import { byPlace, select, type Selection } from './selection.js';
import { tellingsOf, type Telling } from './tellings.js';
import { voicesIn, type Voices } from './voices.js';

export interface LeftOut {
  readonly claim: Casualty;
  readonly reason: LeftOutReason;
  /** Id of the claim that supersedes, contains or revises it; null where it falls by itself. */
  readonly by: Id | null;
}

/** One cell after steps 1 to 5: what is kept, what is left out and why, and the bounds. */
export interface Settled extends Gathered {
  /** The claims kept, every telling of each. */
  readonly claims: readonly Casualty[];
  readonly tellings: readonly Telling[];
  readonly leftOut: readonly LeftOut[];
  /** null: no number. */
  readonly bounds: Range | null;
}

/** All cells in order, and what the steps after need to ask. */
export interface Settlement {
  readonly cells: readonly Settled[];
  readonly aside: ReadonlyMap<Id, Aside>;
  readonly voices: Voices;
  readonly said: (claim: Casualty) => When | null;
}

/** Steps 1 to 5 over all selected claims. */
export function settle(facts: Facts, selection: Selection): Settlement {
  const voices = voicesIn(facts);
  const said = (claim: Casualty) => saidOf(facts, claim);
  const selected = select(facts, selection);
  const dropped = drop(facts, selected.flatMap((event) => event.claims));
  const live = new Map<Id, readonly Casualty[]>();
  for (const { event, claims } of selected) {
    const left = claims.filter((claim) => !dropped.has(claim.id));
    if (left.length > 0) live.set(event.id, left);
  }
  const aside = setAside(facts, live, voices);
  const order = inOrder(facts);
  const cells = selected.flatMap((event) => gather(event, dropped, aside).toSorted(order))
    .map((cell) => settleCell(cell, dropped, voices, said));
  return { cells, aside, voices, said };
}

function settleCell(
  cell: Gathered, dropped: ReadonlyMap<Id, Dropped>, voices: Voices, said: (claim: Casualty) => When | null,
): Settled {
  const told = tellingsOf(cell.claims, voices.origin);
  const later = told.length > 1 ? revisions(told, said) : NONE;
  const tellings = later.size > 0 ? told.filter((telling) => !later.has(telling)) : told;
  const revised = new Map<Id, Id>();
  for (const [earlier, { claims }] of later) for (const claim of earlier.claims) revised.set(claim.id, after(claim, claims, said).id);
  return {
    ...cell,
    tellings,
    claims: revised.size > 0 ? cell.claims.filter((claim) => !revised.has(claim.id)) : cell.claims,
    bounds: hull(tellings.map((telling) => telling.range)),
    leftOut: cell.dropped.length + revised.size === 0 ? [] : leftOut(cell, dropped, revised),
  };
}

/** The first of the claims that was surely said after this one. */
function after(claim: Casualty, claims: readonly Casualty[], said: (claim: Casualty) => When | null): Casualty {
  const date = said(claim);
  const later = claims.find((it) => {
    const other = said(it);
    return date !== null && other !== null && surelyBefore(date, other);
  });
  return later ?? claims[0] as Casualty;
}

/** In order in the text. */
function leftOut(cell: Gathered, dropped: ReadonlyMap<Id, Dropped>, revised: ReadonlyMap<Id, Id>): readonly LeftOut[] {
  const out = [...cell.dropped, ...cell.claims.filter((claim) => revised.has(claim.id))];
  return out.toSorted(byPlace(cell.event)).map((claim): LeftOut => {
    const drop = dropped.get(claim.id);
    return drop === undefined ? { claim, reason: 'revised', by: revised.get(claim.id) ?? null } : { claim, ...drop };
  });
}

const NONE: ReadonlyMap<Telling, Telling> = new Map();
