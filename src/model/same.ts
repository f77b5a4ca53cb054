/**
 * Records that are declared to be the same thing answer as one: `sameAs` on actors, places and events. Which record stays
 * does not depend on the order of records: one that declares nothing goes before one that does, then the least id.
 */
import { moved, moveClaim, moveEvent, moveStatement, unique } from './moved.js';
import type { Actor, Caveat, Dataset, Event, Id, Place } from './types.js';

export interface Unified {
  readonly dataset: Dataset;
  /** The id that stands for each id that gave way. */
  readonly same: ReadonlyMap<Id, Id>;
  /** What was declared the same as an event, and the event itself, as each was written; only where there are several. */
  readonly tellings: ReadonlyMap<Id, readonly Event[]>;
}

type Sameable = Actor | Place | Event;

/** A `sameAs` that names a record of another kind, or none that is here, declares nothing. */
export function unify(dataset: Dataset): Unified {
  const actors = groupsOf(dataset.actors);
  const places = groupsOf(dataset.places);
  const events = groupsOf(dataset.events);
  const groups = [...actors, ...places, ...events];
  if (groups.length === 0) return { dataset, same: new Map(), tellings: new Map() };
  const same = new Map(groups.flatMap(([kept, ...rest]) => rest.map((it) => [it.id, (kept as Sameable).id] as const)));
  const to = (id: Id): Id => same.get(id) ?? id;
  return {
    same,
    tellings: new Map(events.map((group) => [(group[0] as Event).id, group])),
    dataset: {
      ...dataset,
      documents: dataset.documents.map((it) => ({ ...it, publisher: to(it.publisher) })),
      actors: merged(dataset.actors, actors, same, (group) => mergeNamed(group, to)).map((it) => moved(it, to)),
      places: merged(dataset.places, places, same, (group) => mergePlaces(group, to)).map((it) => moved(it, to)),
      events: merged(dataset.events, events, same, (group) => mergeEvents(group, to)).map((it) => moveEvent(it, to)),
      statements: dataset.statements.map((it) => moveStatement(it, to)),
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

/** Names that gave way become aliases; what the record that stays does not say, the others say. */
function mergeNamed<T extends Actor | Place>(group: readonly T[], to: (id: Id) => Id): T {
  const first = group[0] as T;
  const aliases = unique(group.flatMap((it) => [it.name, ...it.aliases])).filter((name) => name !== first.name);
  const above = group.map((it) => it.partOf).find((id) => id !== undefined && to(id) !== first.id);
  const { partOf: _, ...rest } = { ...Object.assign({}, ...group.toReversed()) as T, ...first };
  return { ...rest as T, aliases, ...above === undefined ? {} : { partOf: above }, sameAs: idsOf(group) };
}

function mergePlaces(group: readonly Place[], to: (id: Id) => Id): Place {
  const { latitude: _, longitude: __, ...rest } = mergeNamed(group, to);
  // Latitude and longitude belong together.
  const point = group.find((it) => it.latitude !== undefined && it.longitude !== undefined);
  return point === undefined ? rest : { ...rest, latitude: point.latitude as number, longitude: point.longitude as number };
}

/** Narrated by one document is narrated; its date is that of the record that stays, the others' are kept as tellings. */
function mergeEvents(group: readonly Event[], to: (id: Id) => Id): Event {
  const { assertedBy: _, background, caveats: __, partOf, ...first } = group[0] as Event;
  const narrated = group.some((it) => it.assertedBy === undefined);
  const caveats = uniqueCaveats(group.flatMap((it) => it.caveats ?? []));
  const above = [partOf, ...group.map((it) => it.partOf)].find((id) => id !== undefined && to(id) !== first.id);
  return {
    ...first,
    places: unique(group.flatMap((it) => it.places)),
    participants: unique(group.flatMap((it) => it.participants)),
    ...above === undefined ? {} : { partOf: above },
    ...background === true ? { background } : {},
    ...narrated ? {} : { assertedBy: unique(group.flatMap((it) => it.assertedBy ?? [])) },
    ...caveats.length === 0 ? {} : { caveats },
    evidence: group.flatMap((it) => it.evidence),
    sameAs: idsOf(group),
  };
}

function idsOf(group: readonly Sameable[]): readonly Id[] {
  return group.slice(1).map((it) => it.id).toSorted();
}

function uniqueCaveats(caveats: readonly Caveat[]): readonly Caveat[] {
  return [...new Map(caveats.map((it) => [JSON.stringify(it), it])).values()];
}
