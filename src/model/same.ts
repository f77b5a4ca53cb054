/**
 * Records that are declared to be the same thing answer as one: `sameAs` on actors, places, events and statements. Which record
 * stays does not depend on the order of records: one that declares nothing goes before one that does, then the least id.
 */
import { mergeEvents, mergeNamed, mergePlaces, mergeStatements } from './merge.js';
import { moved, moveClaim, moveEvent, moveStatement } from './moved.js';
import type { Actor, Dataset, Event, Id, Place, Statement } from './types.js';

export interface Unified {
  readonly dataset: Dataset;
  /** The id that stands for each id that gave way. */
  readonly same: ReadonlyMap<Id, Id>;
  /** What was declared the same as an event or statement, and that itself, as each was written; only where there are several. */
  readonly tellings: Tellings;
}

export type Tellings = ReadonlyMap<Id, readonly Event[] | readonly Statement[]>;

type Sameable = Actor | Place | Event | Statement;

/** A `sameAs` that names a record of another kind, or none that is here, declares nothing. */
export function unify(dataset: Dataset): Unified {
  const actors = groupsOf(dataset.actors);
  const places = groupsOf(dataset.places);
  const events = groupsOf(dataset.events);
  const statements = groupsOf(dataset.statements);
  const groups = [...actors, ...places, ...events, ...statements];
  if (groups.length === 0) return { dataset, same: new Map(), tellings: new Map() };
  const same = new Map(groups.flatMap(([kept, ...rest]) => rest.map((it) => [it.id, (kept as Sameable).id] as const)));
  const to = (id: Id): Id => same.get(id) ?? id;
  return {
    same,
    tellings: new Map([...events, ...statements].map((group) => [(group[0] as Event | Statement).id, group])),
    dataset: {
      ...dataset,
      documents: dataset.documents.map((it) => ({ ...it, publisher: to(it.publisher) })),
      actors: merged(dataset.actors, actors, same, (group) => mergeNamed(group, to)).map((it) => moved(it, to)),
      places: merged(dataset.places, places, same, (group) => mergePlaces(group, to)).map((it) => moved(it, to)),
      events: merged(dataset.events, events, same, (group) => mergeEvents(group, to)).map((it) => moveEvent(it, to)),
      statements: merged(dataset.statements, statements, same, (group) => mergeStatements(group, to)).map((it) => moveStatement(it, to)),
      casualties: dataset.casualties.map((it) => moveClaim(it, to)),
    },
  };
}

/** Records that are the same, directly or through others, the one that stays first; only where there are several. */
function groupsOf<T extends Sameable>(records: readonly T[]): readonly (readonly T[])[] {
  if (!records.some((it) => it.sameAs !== undefined)) return [];
  const byId = new Map(records.map((it) => [it.id, it]));
  const links = new Map<Id, Id[]>();
  const link = (a: Id, b: Id) => links.set(a, [...links.get(a) ?? [], b]);
  for (const { id, sameAs = [] } of records) for (const other of sameAs) if (byId.has(other)) { link(id, other); link(other, id); }
  const seen = new Set<Id>();
  return [...links.keys()].toSorted().flatMap((start) => {
    if (seen.has(start)) return [];
    const group = new Set([start]);
    for (const id of group) for (const next of links.get(id) ?? []) group.add(next);
    for (const id of group) seen.add(id);
    return group.size === 1 ? [] : [[...group].map((id) => byId.get(id) as T).toSorted(keeping)];
  });
}

function keeping(a: Sameable, b: Sameable): number {
  return Number(a.sameAs !== undefined) - Number(b.sameAs !== undefined) || (a.id < b.id ? -1 : 1);
}

function merged<T extends Sameable>(
  records: readonly T[], groups: readonly (readonly T[])[], same: ReadonlyMap<Id, Id>, merge: (group: readonly T[]) => T,
): readonly T[] {
  const joined = new Map(groups.map((group) => [(group[0] as T).id, merge(group)]));
  return records.flatMap((it) => (same.has(it.id) ? [] : [joined.get(it.id) ?? it]));
}
