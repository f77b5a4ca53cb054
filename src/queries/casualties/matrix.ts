/** Who reports whose losses: claimant × side of the victims. */
import { nameOf, type Facts } from '../../model/facts.js';
import type { Id } from '../../model/types.js';
import { HARMS } from '../../model/vocabulary.js';
import type { CasualtyCell, MatrixEntry, ReportedBy } from '../results.js';
import { casualties } from './casualties.js';
import { claimants } from './claimants.js';
import { groupBy } from '../../model/group.js';
import { bySide } from './order.js';
import type { Selection } from './selection.js';
import { totalsOf } from './totals.js';

/** One entry for each claimant, side and harm of which the claimant says anything; from that claimant's claims alone. */
export function matrix(facts: Facts, selection: Selection, keep: (cell: CasualtyCell) => boolean = () => true): readonly MatrixEntry[] {
  return claimants(facts, selection).flatMap(({ origin, name, only }) => {
    const cells = casualties(facts, only, 'none').cells.filter(keep);
    return [...groupBy(cells, (cell) => `${cell.lossesOf ?? ''} ${cell.harm}`).values()].map((own) => entry(facts, origin, name, own))
      .toSorted((a, b) => bySide(facts)(a.lossesOf, b.lossesOf) || HARMS.indexOf(a.harm) - HARMS.indexOf(b.harm));
  });
}

function entry(facts: Facts, claimantId: Id | null, claimant: string, cells: readonly CasualtyCell[]): MatrixEntry {
  const { lossesOf, harm } = cells[0] as CasualtyCell;
  const total = totalsOf(facts, cells).find((it) => !it.split);
  const standings = new Set(cells.map((cell) => cell.reportedBy));
  const [only] = standings;
  return {
    claimant, claimantId, lossesOf, lossesOfName: lossesOf === null ? null : nameOf(facts, lossesOf), harm,
    reportedBy: standings.size === 1 ? only as ReportedBy | null : 'mixed',
    low: total?.low ?? null, high: total?.high ?? null,
    claims: cells.flatMap((cell) => cell.claims),
  };
}
