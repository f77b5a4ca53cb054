import { common, hull } from '../../model/count.js';
import type { Id } from '../../model/types.js';
import type { Label, ReportedBy } from '../results.js';
import { groupBy } from '../../model/group.js';
import type { Settled } from './settle.js';
import type { Voices } from './voices.js';

/** The origins of the claims kept, each once, in the order in which the text names them. */
export function originsOf(cell: Settled, voices: Voices): readonly Id[] {
  return [...new Set(cell.claims.flatMap((claim) => voices.origin(claim) ?? []))];
}

/** How well a figure is supported. Source: MODEL, "Origins, labels, contest". */
export function labelOf(cell: Settled, voices: Voices): Label {
  if (cell.bounds === null) return 'unquantified';
  const told = groupBy(cell.tellings.filter(({ origin }) => origin !== null), ({ origin }) => origin);
  const hulls = [...told.values()].flatMap((tellings) => hull(tellings.map(({ range }) => range)) ?? []);
  if (hulls.length === 0) return 'unattributed';
  if (common(hulls) === null) return 'disputed';
  const sides = new Set(originsOf(cell, voices).map(voices.side));
  return sides.size > 1 ? 'corroborated' : 'single-source';
}

/** On which side of the event those stand who report a loss; null: no origin, or the cell is not split by side. */
export function reportedBy(cell: Settled, origins: readonly Id[], voices: Voices): ReportedBy | null {
  const losing = voices.losingSide(cell);
  if (losing === null) return null;
  const [first, ...others] = new Set(origins.map((origin) => standing(voices.side(origin))));
  return first === undefined ? null : others.length > 0 ? 'mixed' : first;

  function standing(side: Id): ReportedBy {
    if (side === losing) return 'self';
    return voices.takingPart(cell.event.id).has(side) ? 'adversary' : 'third-party';
  }
}
