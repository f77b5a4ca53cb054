import type { Facts } from '../model/facts.js';
import { fold } from '../model/fold.js';
import { didYouMean } from '../model/nearest.js';
import { Problem } from '../model/problem.js';
import type { Actor, Id, Place } from '../model/types.js';

type Named = Actor | Place;

/**
 * Ids of the actors that answer to a name: by id, else by name, else by alias; case, accents and apostrophes do not
 * matter. Where several records share an alias ("Foreign Ministry"), all of them answer.
 */
export function findActors(facts: Facts, asked: string): ReadonlySet<Id> {
  return find(facts.dataset.actors, asked, 'actor', 'factline actors');
}

export function findPlaces(facts: Facts, asked: string): ReadonlySet<Id> {
  return find(facts.dataset.places, asked, 'place', 'factline places');
}

/** The event with that id. */
export function findEvent(facts: Facts, asked: string): Id {
  const known = facts.same.get(asked) ?? asked;
  if (facts.events.has(known)) return known;
  const exact = facts.dataset.events.filter((event) => fold(event.id) === fold(asked) || fold(event.title) === fold(asked));
  if (exact.length === 1) return (exact[0] as { id: Id }).id;
  const near = didYouMean(asked, facts.events.keys());
  throw new Problem('no', 'E_UNKNOWN_ID', `there is no event "${asked}"`, [...near, 'List them: factline timeline']);
}

/** Whether an actor answers to the name. */
export function isActor(facts: Facts, asked: string): boolean {
  const wanted = fold(asked.trim());
  return facts.dataset.actors.some((it) => [it.id, it.name, ...it.aliases].some((key) => fold(key) === wanted));
}

function find(records: readonly Named[], asked: string, kind: string, list: string): ReadonlySet<Id> {
  const wanted = fold(asked.trim());
  for (const keys of [(it: Named) => [it.id, ...it.sameAs ?? []], (it: Named) => [it.name], (it: Named) => it.aliases]) {
    const found = records.filter((record) => keys(record).some((key) => fold(key) === wanted));
    if (found.length > 0) return new Set(found.map((record) => record.id));
  }
  const known = records.flatMap((record) => [record.id, record.name, ...record.aliases]);
  throw new Problem('no', 'E_UNKNOWN_NAME', `there is no ${kind} "${asked}"`, [
    ...didYouMean(asked, known), `List them: ${list}`,
  ]);
}
