import type { Facts } from '../model/facts.js';
import type { Id } from '../model/types.js';
import { casualties } from './casualties/index.js';
import type { CasualtyCell } from './results.js';

/** The casualty cells of each event, over the whole dataset. */
export function figuresByEvent(facts: Facts): ReadonlyMap<Id, readonly CasualtyCell[]> {
  const found = new Map<Id, CasualtyCell[]>();
  for (const cell of casualties(facts, {}, 'conservative').cells) {
    const list = found.get(cell.event);
    if (list === undefined) found.set(cell.event, [cell]);
    else list.push(cell);
  }
  return found;
}
