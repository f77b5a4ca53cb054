import type { Facts } from '../../model/facts.js';
import type { Casualty, Id } from '../../model/types.js';
import type { AsideReason } from '../results.js';
import { groupBy } from '../../model/group.js';
import { partsBelow } from './parts.js';
import type { Voices } from './voices.js';

/** Why a live claim stands beside the sums, and the finer claims that are counted in its place. */
export interface Aside {
  readonly because: Exclude<AsideReason, 'unquantified'>;
  readonly by: readonly Id[];
}

/**
 * Step 3: the live claims that are coarser than others. Given the live claims of each event.
 * Set aside by children is settled first: such a claim sets none aside by side or by victims, only (as a child) those above it.
 */
export function setAside(facts: Facts, live: ReadonlyMap<Id, readonly Casualty[]>, voices: Voices): ReadonlyMap<Id, Aside> {
  const found = new Map<Id, Aside>();
  const parts = partsBelow(facts, live, voices);
  for (const claims of live.values()) {
    for (const claim of claims) {
      const by = claim.scope === 'aggregate' ? parts(claim) : [];
      if (by.length > 0) found.set(claim.id, { because: 'children', by });
    }
    if (claims.length > 1) splitWithin(claims.filter((claim) => !found.has(claim.id)), found);
  }
  return found;
}

/** The claims of one event that no child sets aside. */
function splitWithin(claims: readonly Casualty[], found: Map<Id, Aside>): void {
  for (const ofHarm of groupBy(claims, (claim) => claim.harm).values()) {
    const bySide = groupBy(ofHarm, (claim) => claim.lossesOf);
    const unsplit = bySide.get(null) ?? [];
    const sided = ofHarm.filter((claim) => claim.lossesOf !== null);
    if (unsplit.length > 0 && sided.length > 0) {
      bySide.delete(null);
      const by = sided.map((claim) => claim.id);
      for (const claim of unsplit) found.set(claim.id, { because: 'split-by-side', by });
    }
    for (const ofSide of bySide.values()) splitByVictims(ofSide, found);
  }
}

function splitByVictims(ofSide: readonly Casualty[], found: Map<Id, Aside>): void {
  const kinds = ofSide.filter((claim) => claim.victims !== 'unknown');
  if (new Set(kinds.map((claim) => claim.victims)).size < 2) return;
  const by = kinds.map((claim) => claim.id);
  for (const claim of ofSide) if (claim.victims === 'unknown') found.set(claim.id, { because: 'split-by-victims', by });
}
