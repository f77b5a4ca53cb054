import type { Facts } from '../../model/facts.js';
import { nameOf } from '../../model/facts.js';
import type { CasualtiesResult, CasualtyCell, Policy } from '../results.js';
import { labelOf, originsOf, reportedBy } from './labels.js';
import { bestBy } from './policy.js';
import type { Selection } from './selection.js';
import { settle, type Settled, type Settlement } from './settle.js';
import { episodesOf, totalsOf } from './totals.js';

/** How many were hurt, by whose account, and the totals. Source: MODEL, "Casualties: the arithmetic", steps 1 to 10. */
export function casualties(facts: Facts, selection: Selection, policy: Policy): CasualtiesResult {
  return resultOf(facts, settle(facts, selection), policy);
}

/** Steps 6 to 10, from cells that are settled. */
export function resultOf(facts: Facts, settlement: Settlement, policy: Policy): CasualtiesResult {
  const cells = settlement.cells.map((cell) => cellOf(facts, cell, settlement, policy));
  return {
    policy,
    cells,
    episodes: episodesOf(facts, cells),
    overall: totalsOf(facts, cells),
    unquantified: settlement.cells.flatMap(unquantified),
  };
}

/** The result with some of its cells, and the sums of these. @param keep absent: all of them */
export function keepCells(facts: Facts, result: CasualtiesResult, keep: ((cell: CasualtyCell) => boolean) | undefined): CasualtiesResult {
  if (keep === undefined) return result;
  const cells = result.cells.filter(keep);
  const ids = new Set(cells.flatMap((cell) => [...cell.claims, ...cell.leftOut.map(({ id }) => id)]));
  return {
    ...result, cells, episodes: episodesOf(facts, cells), overall: totalsOf(facts, cells),
    unquantified: result.unquantified.filter((id) => ids.has(id)),
  };
}

function cellOf(facts: Facts, cell: Settled, { voices, said }: Settlement, policy: Policy): CasualtyCell {
  const { event, episode, lossesOf, harm, victims, because, bounds, claims, leftOut } = cell;
  const origins = originsOf(cell, voices);
  return {
    event: event.id,
    eventTitle: event.title,
    date: event.when.edtf,
    episode,
    lossesOf,
    harm,
    victims,
    counted: because === null,
    because,
    low: bounds?.low ?? null,
    high: bounds?.high ?? null,
    best: bestBy(policy, { claims, lossesOf, voices, said }),
    words: [...new Set(claims.map((claim) => claim.count.words))],
    label: labelOf(cell, voices),
    reportedBy: reportedBy(cell, origins, voices),
    origins: origins.map((origin) => nameOf(facts, origin)),
    claims: claims.map((claim) => claim.id),
    leftOut: leftOut.map(({ claim, reason }) => ({ id: claim.id, reason })),
  };
}

/** Step 2: the claims asserted without a number, wherever they stand. */
function unquantified({ because, claims, leftOut }: Settled): readonly string[] {
  return [
    ...(because === 'unquantified' ? claims.map((claim) => claim.id) : []),
    ...leftOut.filter((left) => left.reason === 'unquantified').map((left) => left.claim.id),
  ];
}
