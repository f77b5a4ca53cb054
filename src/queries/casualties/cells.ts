import type { Casualty, Event, Id } from '../../model/types.js';
import type { Harm, Victims } from '../../model/vocabulary.js';
import type { AsideReason } from '../results.js';
import type { Aside } from './aside.js';
import type { Dropped } from './drop.js';
import type { EventClaims } from './selection.js';

/** The claims of one figure: event × lossesOf × harm × victims × the reason of step 3. */
export interface Gathered {
  readonly event: Event;
  readonly episode: Id;
  readonly lossesOf: Id | null;
  readonly harm: Harm;
  readonly victims: Victims;
  readonly because: AsideReason | null;
  /** Live claims; where the cell has no number, those asserted without one. */
  readonly claims: readonly Casualty[];
  /** Claims dropped in step 2. */
  readonly dropped: readonly Casualty[];
}

type Draft = Gathered & { readonly claims: Casualty[]; readonly dropped: Casualty[] };

/** Where a dropped claim looks for a figure to stand beside, in this order. */
const SEARCH = [null, 'children', 'split-by-side', 'split-by-victims'] as const;

/**
 * Step 4: the selected claims of one event in cells, each claim in one. A claim on unknown victims joins the cell of the
 * only kind that live claims of its event, harm and side (and reason) name. A dropped claim stands beside the figure of
 * its own event, side, harm and victims, the counted one first; where there is none, in a cell without a number.
 */
export function gather(
  { event, episode, claims }: EventClaims, dropped: ReadonlyMap<Id, Dropped>, aside: ReadonlyMap<Id, Aside>,
): readonly Gathered[] {
  const cells = new Map<string, Draft>();
  const kinds = new Map<string, ReadonlySet<Victims>>();
  const live = claims.filter((claim) => !dropped.has(claim.id));
  const because = (claim: Casualty) => aside.get(claim.id)?.because ?? null;
  for (const claim of live) {
    if (claim.victims === 'unknown') continue;
    const group = groupOf(claim, because(claim));
    kinds.set(group, new Set([...kinds.get(group) ?? [], claim.victims]));
  }
  for (const claim of live) cellFor(claim, victimsIn(claim, because(claim)), because(claim)).claims.push(claim);
  for (const claim of claims) {
    const drop = dropped.get(claim.id);
    if (drop === undefined) continue;
    const figure = SEARCH.map((reason) => cells.get(cellKey(claim, victimsIn(claim, reason), reason))).find((cell) => cell);
    const apart = drop.reason === 'unquantified' ? 'claims' : 'dropped';
    if (figure === undefined) cellFor(claim, claim.victims, 'unquantified')[apart].push(claim);
    else figure.dropped.push(claim);
  }
  return [...cells.values()];

  function victimsIn(claim: Casualty, reason: AsideReason | null): Victims {
    if (claim.victims !== 'unknown') return claim.victims;
    const [only, other] = kinds.get(groupOf(claim, reason)) ?? [];
    return only === undefined || other !== undefined ? 'unknown' : only;
  }

  function cellFor(claim: Casualty, victims: Victims, reason: AsideReason | null): Draft {
    const key = cellKey(claim, victims, reason);
    const known = cells.get(key);
    if (known !== undefined) return known;
    const { lossesOf, harm } = claim;
    const cell: Draft = { event, episode, lossesOf, harm, victims, because: reason, claims: [], dropped: [] };
    cells.set(key, cell);
    return cell;
  }
}

/** Within one event. Ids hold no spaces. */
function groupOf(claim: Casualty, reason: AsideReason | null): string {
  return `${claim.harm} ${claim.lossesOf ?? ''} ${reason ?? ''}`;
}

function cellKey(claim: Casualty, victims: Victims, reason: AsideReason | null): string {
  return `${victims} ${groupOf(claim, reason)}`;
}
