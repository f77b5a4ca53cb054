import type { Facts } from '../model/facts.js';
import { fold } from '../model/fold.js';
import { didYouMean, nearest, suggestion } from '../model/nearest.js';
import { Problem } from '../model/problem.js';
import type { Actor, Id, Place } from '../model/types.js';

type Named = Actor | Place;

/**
 * Ids of the actors that answer to a name: by id, else by name, else by alias; case, accents and apostrophes do not
 * matter. Where several records share an alias ("Foreign Ministry"), all of them answer.
 */
export function findActors(facts: Facts, asked: string): ReadonlySet<Id> {
  return find(facts, facts.dataset.actors, asked, 'actor', 'factline actors');
}

export function findPlaces(facts: Facts, asked: string): ReadonlySet<Id> {
  return find(facts, facts.dataset.places, asked, 'place', 'factline places');
}

/** The event with that id. */
export function findEvent(facts: Facts, asked: string): Id {
  const known = facts.same.get(asked) ?? asked;
  if (facts.events.has(known)) return known;
  const exact = facts.dataset.events.filter((event) => fold(event.id) === fold(asked) || fold(event.title) === fold(asked));
  if (exact.length === 1) return (exact[0] as { id: Id }).id;
  const near = nearest(asked, facts.events.keys());
  const titled = nearest(asked, facts.dataset.events.map((it) => it.title));
  throw new Problem('no', 'E_UNKNOWN_ID', `there is no event "${asked}"`, [
    ...suggestion(near.length > 0 ? near : facts.dataset.events.filter((it) => titled.includes(it.title)).map((it) => it.id)),
    ...elsewhere(facts, asked, 'event'), 'List them: factline timeline',
  ]);
}

/** Where a name that is of another kind of record can be asked. */
function elsewhere({ actors, places, statements, casualties, dataset }: Facts, asked: string, kind: 'event' | 'actor' | 'place'): readonly string[] {
  const wanted = fold(asked.trim());
  const has = (records: readonly Named[]) => records.some((it) => [it.id, it.name, ...it.aliases].some((name) => fold(name) === wanted));
  if (kind !== 'actor' && has(dataset.actors)) return [`It is an actor: --actor ${quoted(asked)}`];
  if (kind !== 'place' && has(dataset.places)) return [`It is a place: --place ${quoted(asked)}`];
  if (kind !== 'event' && dataset.events.some((it) => it.id === asked)) return [`It is an event: --event ${asked}`];
  return statements.has(asked) || casualties.has(asked) || actors.has(asked) || places.has(asked) ? [`It is another record: factline show ${asked}`] : [];
}

function quoted(name: string): string {
  return /\s/.test(name) ? `"${name}"` : name;
}

/** Whether an actor answers to the name. */
export function isActor(facts: Facts, asked: string): boolean {
  const wanted = fold(asked.trim());
  return facts.dataset.actors.some((it) => [it.id, it.name, ...it.aliases].some((key) => fold(key) === wanted));
}

function find(facts: Facts, records: readonly Named[], asked: string, kind: 'actor' | 'place', list: string): ReadonlySet<Id> {
  const wanted = fold(asked.trim());
  for (const keys of [(it: Named) => [it.id, ...it.sameAs ?? []], (it: Named) => [it.name], (it: Named) => it.aliases]) {
    const found = records.filter((record) => keys(record).some((key) => fold(key) === wanted));
    if (found.length > 0) return new Set(found.map((record) => record.id));
  }
  const known = records.flatMap((record) => [record.id, record.name, ...record.aliases]);
  throw new Problem('no', 'E_UNKNOWN_NAME', `there is no ${kind} "${asked}"`, [
    ...didYouMean(asked, known), ...elsewhere(facts, asked, kind), `List them: ${list}`,
  ]);
}
