import type { Facts } from '../../model/facts.js';
import { rangeOf } from '../../model/count.js';
import type { Casualty, Id } from '../../model/types.js';
import type { LeftOutReason } from '../results.js';

/** Why a claim is left out of every sum, and the claim that takes its place. */
export interface Dropped {
  readonly reason: Exclude<LeftOutReason, 'revised'>;
  /** Id of the superseding or containing claim; null where the claim falls by itself. */
  readonly by: Id | null;
}

/**
 * Step 2: the selected claims that are dropped; of several reasons, the first in MODEL's order. Those not in the map are
 * live. A claim falls with its nearest container that stands: one that is selected, has a number and is neither retracted nor
 * superseded; containers that fail are passed over on the way up.
 */
export function drop(facts: Facts, selected: readonly Casualty[]): ReadonlyMap<Id, Dropped> {
  const superseding = supersedingClaims(facts);
  const chosen = new Set(selected.map((claim) => claim.id));
  const falls = (claim: Casualty) => claim.status === 'retracted' || superseding.has(claim.id);
  const stands = (claim: Casualty) => chosen.has(claim.id) && rangeOf(claim.count) !== null && !falls(claim);

  const found = new Map<Id, Dropped>();
  for (const claim of selected) {
    const dropped = reasonFor(claim);
    if (dropped !== null) found.set(claim.id, dropped);
  }
  return found;

  function reasonFor(claim: Casualty): Dropped | null {
    if (claim.status === 'retracted') return { reason: 'retracted', by: null };
    const later = superseding.get(claim.id);
    if (later !== undefined) return { reason: 'superseded', by: later };
    const whole = claim.subsetOf === undefined ? undefined : nearestWhole(facts, claim, stands);
    if (whole !== undefined) return { reason: 'subset', by: whole.id };
    return rangeOf(claim.count) === null ? { reason: 'unquantified', by: null } : null;
  }
}

/** By the claim that is superseded: the one that supersedes it and is not itself retracted, selected or not. */
function supersedingClaims(facts: Facts): ReadonlyMap<Id, Id> {
  const found = new Map<Id, Id>();
  for (const { id, supersedes, status } of facts.dataset.casualties) {
    if (supersedes === undefined || status === 'retracted') continue;
    const other = found.get(supersedes);
    if (other === undefined || id < other) found.set(supersedes, id);
  }
  return found;
}

/** The nearest claim that holds this one, directly or further up, and stands; a cycle ends the walk. */
function nearestWhole(facts: Facts, claim: Casualty, stands: (whole: Casualty) => boolean): Casualty | undefined {
  const passed = new Set([claim.id]);
  for (let id = claim.subsetOf; id !== undefined && !passed.has(id);) {
    const whole = facts.casualties.get(id);
    if (whole === undefined || stands(whole)) return whole;
    passed.add(id);
    id = whole.subsetOf;
  }
  return undefined;
}
