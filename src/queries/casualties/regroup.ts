/** The same figures in another order: by event, side, harm, claimant or date. */
import { nameOf, type Facts } from '../../model/facts.js';
import { HARMS } from '../../model/vocabulary.js';
import type { CasualtiesResult, CasualtyCell, CasualtyGroup, Grouping, Policy } from '../results.js';
import { casualties } from './casualties.js';
import { claimants } from './claimants.js';
import { groupBy } from '../../model/group.js';
import { bySide } from './order.js';
import type { Selection } from './selection.js';
import { totalsOf } from './totals.js';

/**
 * Groups of the result's cells with their sums. By claimant, each group is worked out from that claimant's claims alone: what
 * the figures would be if nobody else were heard.
 */
export function regroup(facts: Facts, result: CasualtiesResult, by: Grouping, selection: Selection, policy: Policy): readonly CasualtyGroup[] {
  if (by === 'claimant') return byClaimant(facts, selection, policy);
  const key = KEYS[by];
  const groups = [...groupBy(result.cells, (cell) => key(cell))];
  const sorted = by === 'side' ? groups.toSorted(([a], [b]) => bySide(facts)(a, b))
    : by === 'harm' ? groups.toSorted(([a], [b]) => HARMS.indexOf(a as CasualtyCell['harm']) - HARMS.indexOf(b as CasualtyCell['harm'])) : groups;
  return sorted.map(([value, cells]): CasualtyGroup => ({
    by, key: value, name: nameFor(facts, by, value), totals: totalsOf(facts, cells), cells,
  }));
}

const KEYS: Readonly<Record<Exclude<Grouping, 'claimant'>, (cell: CasualtyCell) => string | null>> = {
  event: (cell) => cell.event, side: (cell) => cell.lossesOf, harm: (cell) => cell.harm, date: (cell) => cell.date,
};

function nameFor(facts: Facts, by: Grouping, key: string | null): string {
  if (key === null) return 'not split by side';
  return by === 'event' || by === 'side' ? nameOf(facts, key) : key;
}

function byClaimant(facts: Facts, selection: Selection, policy: Policy): readonly CasualtyGroup[] {
  return claimants(facts, selection).map(({ origin, name, only }): CasualtyGroup => {
    const { cells, overall } = casualties(facts, only, policy);
    return { by: 'claimant', key: origin, name, totals: overall, cells };
  });
}
