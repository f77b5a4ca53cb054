import type { Facts } from '../model/facts.js';
import { groupBy } from '../model/group.js';
import type { Casualty, Id } from '../model/types.js';
import { casualties } from './casualties/index.js';
import type { CasualtyCell } from './results.js';

/** A claim, and the cell that it stands in. */
export interface Figure { readonly claim: Casualty; readonly cell: CasualtyCell }

export interface Figures {
  /** The casualty cells of each event. */
  readonly tolls: ReadonlyMap<Id, readonly CasualtyCell[]>;
  /** What each statement says of numbers, in order of the cells. */
  readonly counts: ReadonlyMap<Id, readonly Figure[]>;
}

/** Over the whole dataset, whatever is asked for. */
export function figuresOf(facts: Facts): Figures {
  const { cells } = casualties(facts, {}, 'conservative');
  const all = cells.flatMap((cell) => [...cell.claims, ...cell.leftOut.map(({ id }) => id)]
    .flatMap((id) => facts.casualties.get(id) ?? []).map((claim): Figure => ({ claim, cell })));
  const said = groupBy(all, ({ claim }) => claim.statement);
  return {
    tolls: groupBy(cells, (cell) => cell.event),
    counts: new Map([...said].flatMap(([id, own]): [Id, Figure[]][] => (id === undefined ? [] : [[id, own]]))),
  };
}
