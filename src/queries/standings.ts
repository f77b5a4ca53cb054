import type { Facts } from '../model/facts.js';
import type { Casualty, Id } from '../model/types.js';
import { casualties } from './casualties/index.js';
import type { AsideReason, CasualtyCell, LeftOutReason } from './results.js';

/** A claim and what becomes of it in the totals over the whole dataset. */
export interface Standing {
  readonly claim: Casualty;
  readonly cell: CasualtyCell;
  /** Why the claim is not in its cell's figure; null: it is. */
  readonly leftOut: LeftOutReason | null;
  /** Why its cell is not counted; null: it is. */
  readonly aside: AsideReason | null;
}

/** Every claim of the dataset by its id. */
export function standingsOf(facts: Facts): ReadonlyMap<Id, Standing> {
  const found = new Map<Id, Standing>();
  const add = (id: Id, cell: CasualtyCell, leftOut: LeftOutReason | null) => {
    const claim = facts.casualties.get(id);
    if (claim !== undefined) found.set(id, { claim, cell, leftOut, aside: cell.because });
  };
  for (const cell of casualties(facts, {}, 'conservative').cells) {
    for (const id of cell.claims) add(id, cell, null);
    for (const { id, reason } of cell.leftOut) add(id, cell, reason);
  }
  return found;
}
