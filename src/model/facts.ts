import { unify, type Tellings } from './same.js';
import type { Actor, AnyFact, Casualty, Dataset, Document, Event, Id, Link, Place, Statement } from './types.js';

/** A checked dataset with its records at hand by id, its hierarchies walked, and what belongs together gathered. */
export interface Facts {
  readonly dataset: Dataset;
  readonly actors: ReadonlyMap<Id, Actor>;
  readonly places: ReadonlyMap<Id, Place>;
  readonly documents: ReadonlyMap<Id, Document>;
  readonly events: ReadonlyMap<Id, Event>;
  readonly statements: ReadonlyMap<Id, Statement>;
  readonly casualties: ReadonlyMap<Id, Casualty>;
  /** Statements directly about an event. */
  readonly statementsAbout: ReadonlyMap<Id, readonly Statement[]>;
  /** Casualty claims directly on an event. */
  readonly casualtiesOf: ReadonlyMap<Id, readonly Casualty[]>;
  /** Events directly below an event. */
  readonly partsOf: ReadonlyMap<Id, readonly Event[]>;
  /** The id that stands for each id that gave way to it as the same thing. */
  readonly same: ReadonlyMap<Id, Id>;
  /** An event or statement that was told by several records, as each told it. */
  readonly tellings: Tellings;
}

/** @param all records that are declared the same answer as one */
export function indexFacts(all: Dataset): Facts {
  const { dataset, same, tellings } = unify(all);
  return {
    dataset,
    same,
    tellings,
    actors: byId(dataset.actors),
    places: byId(dataset.places),
    documents: byId(dataset.documents),
    events: byId(dataset.events),
    statements: byId(dataset.statements),
    casualties: byId(dataset.casualties),
    statementsAbout: gather(dataset.statements, (statement) => statement.about),
    casualtiesOf: gather(dataset.casualties, (claim) => [claim.event]),
    partsOf: gather(dataset.events, (event) => (event.partOf === undefined ? [] : [event.partOf])),
  };
}

/** The name of an actor or place, the title of an event or document; the id itself where nothing has it. */
export function nameOf(facts: Facts, id: Id): string {
  return facts.actors.get(id)?.name ?? facts.places.get(id)?.name ?? facts.events.get(id)?.title
    ?? facts.documents.get(id)?.title ?? id;
}

/** The record and everything above it, from itself to the top; a cycle ends the walk. */
export function lineage<T extends { readonly id: Id; readonly partOf?: Id }>(map: ReadonlyMap<Id, T>, id: Id): readonly T[] {
  const found: T[] = [];
  const seen = new Set<Id>();
  for (let at = map.get(id); at !== undefined && !seen.has(at.id); at = at.partOf === undefined ? undefined : map.get(at.partOf)) {
    seen.add(at.id);
    found.push(at);
  }
  return found;
}

/** Ids of the event and of all events below it. */
export function subtree(facts: Facts, event: Id): ReadonlySet<Id> {
  const found = new Set<Id>([event]);
  for (const id of found) for (const part of facts.partsOf.get(id) ?? []) found.add(part.id);
  return found;
}

/** The episode of an event: the event without partOf above it. */
export function episodeOf(facts: Facts, event: Id): Id {
  return lineage(facts.events, event).at(-1)?.id ?? event;
}

/** The documents that a fact's evidence stands in, in order of id. */
export function documentsOf(fact: AnyFact): readonly Id[] {
  return [...new Set(fact.evidence.map((evidence) => evidence.document))].toSorted();
}

/** The relays of a chain: every link after the speaker. */
export function relays(chain: readonly Link[]): readonly Link[] {
  return chain.slice(1);
}

function byId<T extends { readonly id: Id }>(records: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function gather<T>(records: readonly T[], keys: (record: T) => readonly Id[]): ReadonlyMap<Id, readonly T[]> {
  const found = new Map<Id, T[]>();
  for (const record of records) {
    for (const key of new Set(keys(record))) {
      const list = found.get(key);
      if (list === undefined) found.set(key, [record]);
      else list.push(record);
    }
  }
  return found;
}
