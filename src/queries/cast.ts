/** Who, where, and from what: actors, places and documents with what they have to do with the facts that are asked for. */
import { boundsOf } from '../model/edtf.js';
import { lineage, nameOf, type Facts } from '../model/facts.js';
import { sideOf } from '../model/origin.js';
import type { Id } from '../model/types.js';
import { criteria, type FilterText } from './criteria.js';
import { findActors, findPlaces } from './names.js';
import { compare } from './order.js';
import type { ActorEntry, DocumentEntry, PlaceEntry } from './results.js';
import { chosen, tallyActors, tallyDocuments, tallyPlaces } from './tally.js';
import { wordTest } from './words.js';

/**
 * Filters on the record itself (match, and actor and side, or place) choose records; all others choose facts: with one of
 * them, records that no such fact names are left out, and the counts are of these facts.
 */
export function actors(facts: Facts, asked: FilterText): readonly ActorEntry[] {
  const { match, actor, side, ...rest } = asked;
  const counts = tallyActors(facts, chosen(facts, criteria(facts, rest)));
  const bodies = idsOf(actor, (name) => findActors(facts, name));
  const sides = idsOf(side, (name) => [...findActors(facts, name)].map((id) => sideOf(facts, id)));
  const holds = wordTest(match ?? []);
  return facts.dataset.actors
    .filter((it) => below(facts.actors, it.id, bodies) && (sides === null || sides.has(sideOf(facts, it.id))))
    .filter((it) => holds([it.id, it.name, ...it.aliases, it.role ?? '']))
    .map((it): ActorEntry => ({
      id: it.id, kind: 'actor', type: it.kind, name: it.name, aliases: it.aliases, role: it.role ?? null,
      side: nameOf(facts, sideOf(facts, it.id)), partOf: it.partOf ?? null, ...counted(counts, it.id),
    }))
    .filter((it) => !asksFacts(rest) || it.events + it.statements + it.relayed + it.accused + it.claims + it.losses > 0)
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

export function places(facts: Facts, asked: FilterText): readonly PlaceEntry[] {
  const { match, place, ...rest } = asked;
  const counts = tallyPlaces(facts, chosen(facts, criteria(facts, rest)));
  const wanted = idsOf(place, (name) => findPlaces(facts, name));
  const holds = wordTest(match ?? []);
  return facts.dataset.places
    .filter((it) => below(facts.places, it.id, wanted) && holds([it.id, it.name, ...it.aliases]))
    .map((it): PlaceEntry => ({
      id: it.id, kind: 'place', type: it.kind, name: it.name, aliases: it.aliases, partOf: it.partOf ?? null,
      latitude: it.latitude ?? null, longitude: it.longitude ?? null, ...counted(counts, it.id),
    }))
    .filter((it) => !asksFacts(rest) || it.events + it.statements + it.casualties > 0)
    .toSorted((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

export function documents(facts: Facts, asked: FilterText): readonly DocumentEntry[] {
  const { match, ...rest } = asked;
  const counts = tallyDocuments(facts, chosen(facts, criteria(facts, rest)));
  const holds = wordTest(match ?? []);
  return facts.dataset.documents
    .map((it): DocumentEntry => ({
      id: it.id, kind: 'document', title: it.title, publisher: nameOf(facts, it.publisher), date: it.published.edtf,
      earliest: boundsOf(it.published.edtf)?.earliest ?? null, latest: boundsOf(it.published.edtf)?.latest ?? null,
      url: it.url ?? null, paragraphs: it.paragraphs, ...counted(counts, it.id),
    }))
    .filter((it) => holds([it.id, it.title, it.publisher, it.url ?? '']))
    .filter((it) => !asksFacts(rest) || it.events + it.statements + it.casualties > 0)
    .toSorted((a, b) => compare(a.earliest ?? '', b.earliest ?? '') || compare(a.id, b.id));
}

function asksFacts(rest: FilterText): boolean {
  return Object.values(rest).some((value) => value !== undefined && value !== false && (value as readonly string[]).length !== 0);
}

function idsOf(names: readonly string[] | undefined, ids: (name: string) => Iterable<Id>): ReadonlySet<Id> | null {
  return names === undefined || names.length === 0 ? null : new Set(names.flatMap((name) => [...ids(name)]));
}

function below<T extends { readonly id: Id; readonly partOf?: Id }>(map: ReadonlyMap<Id, T>, id: Id, wanted: ReadonlySet<Id> | null): boolean {
  return wanted === null || lineage(map, id).some((above) => wanted.has(above.id));
}

/** Every record of the dataset has a count, of 0 where no fact names it. */
function counted<C>(counts: ReadonlyMap<Id, C>, id: Id): C {
  return counts.get(id) as C;
}
