import { nameOf, type Facts } from '../../model/facts.js';
import { originOf } from '../../model/origin.js';
import type { Id } from '../../model/types.js';
import { compare } from '../order.js';
import type { Selection } from './selection.js';

/** Somebody who gives figures, and the selection of these alone. */
export interface Claimant {
  /** null: unnamed sources, and what the documents tell without a source. */
  readonly origin: Id | null;
  readonly name: string;
  readonly only: Selection;
}

/** The origins of the selected claims by name; what has no origin last. */
export function claimants(facts: Facts, { claims = () => true }: Selection): readonly Claimant[] {
  const origins = new Set(facts.dataset.casualties.filter(claims).map((claim) => originOf(facts, claim.chain)));
  return [...origins].map((origin): Claimant => ({
    origin, name: origin === null ? 'no source named' : nameOf(facts, origin),
    only: { claims: (claim) => claims(claim) && originOf(facts, claim.chain) === origin },
  })).toSorted((a, b) => Number(a.origin === null) - Number(b.origin === null) || compare(a.name, b.name) || compare(a.origin ?? '', b.origin ?? ''));
}
