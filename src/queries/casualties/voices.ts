import { subtree, type Facts } from '../../model/facts.js';
import { originOf, sideOf } from '../../model/origin.js';
import type { Casualty, Id } from '../../model/types.js';

/** Who speaks, for which side, and which sides take part; each looked up once. Source: MODEL, "Origins, labels, contest". */
export interface Voices {
  /** null: an unnamed source, or nobody. */
  readonly origin: (claim: Casualty) => Id | null;
  readonly side: (actor: Id) => Id;
  /** The side above the claim's lossesOf (itself, in a dataset without warnings); null: not split by side. */
  readonly losingSide: (claim: Pick<Casualty, 'lossesOf'>) => Id | null;
  /** The sides of an event's participants; of those of all events below it, where it names none itself. */
  readonly takingPart: (event: Id) => ReadonlySet<Id>;
}

export function voicesIn(facts: Facts): Voices {
  const origin = once((speaker) => originOf(facts, [{ actor: speaker }]));
  const side = once((actor) => sideOf(facts, actor));
  return {
    origin: ({ chain: [head] }) => (head === undefined ? null : origin(head.actor)),
    side,
    losingSide: ({ lossesOf }) => (lossesOf === null ? null : side(lossesOf)),
    takingPart: once((event) => {
      const own = participants(facts, event);
      const all = own.length > 0 ? own : [...subtree(facts, event)].flatMap((id) => participants(facts, id));
      return new Set(all.map(side));
    }),
  };
}

function participants(facts: Facts, event: Id): readonly Id[] {
  return facts.events.get(event)?.participants ?? [];
}

function once<V>(work: (id: Id) => V): (id: Id) => V {
  const known = new Map<Id, V>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const value = work(id);
    known.set(id, value);
    return value;
  };
}
