/** How many facts each actor, place and document is in. What is part of a body counts for the body too. */
import { lineage, relays, type Facts } from '../model/facts.js';
import type { AnyFact, Casualty, Event, Id, Statement } from '../model/types.js';
import type { Criteria } from './criteria.js';

export interface ActorTally { events: number; statements: number; relayed: number; accused: number; claims: number; losses: number }
export interface PlaceTally { events: number; statements: number; casualties: number }
export type DocumentTally = PlaceTally;

/** The facts that are asked for. */
export interface Chosen {
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
  readonly casualties: readonly Casualty[];
}

export function chosen({ dataset }: Facts, asked: Criteria): Chosen {
  return {
    events: dataset.events.filter(asked.event),
    statements: dataset.statements.filter(asked.statement),
    casualties: dataset.casualties.filter(asked.casualty),
  };
}

/** Events: takes part or says that it happened. Statements: speaks. Claims: gives a number. Losses: claims on its losses. */
export function tallyActors(facts: Facts, { events, statements, casualties }: Chosen): ReadonlyMap<Id, ActorTally> {
  const tally = new Tally(facts.actors, (): ActorTally => ({ events: 0, statements: 0, relayed: 0, accused: 0, claims: 0, losses: 0 }));
  for (const event of events) tally.add([...event.participants, ...event.assertedBy ?? []], 'events');
  for (const { chain, accuses } of statements) {
    tally.add(chain.slice(0, 1).map((link) => link.actor), 'statements');
    tally.add(relays(chain).map((link) => link.actor), 'relayed');
    if (accuses !== undefined) tally.add([accuses], 'accused');
  }
  for (const { chain, lossesOf } of casualties) {
    tally.add(chain.slice(0, 1).map((link) => link.actor), 'claims');
    if (lossesOf !== null) tally.add([lossesOf], 'losses');
  }
  return tally.counts;
}

/** Statements and casualties: about an event there. */
export function tallyPlaces(facts: Facts, { events, statements, casualties }: Chosen): ReadonlyMap<Id, PlaceTally> {
  const tally = new Tally(facts.places, (): PlaceTally => ({ events: 0, statements: 0, casualties: 0 }));
  const placesOf = (event: Id) => facts.events.get(event)?.places ?? [];
  for (const event of events) tally.add(event.places, 'events');
  for (const { about } of statements) tally.add(about.flatMap(placesOf), 'statements');
  for (const { event } of casualties) tally.add(placesOf(event), 'casualties');
  return tally.counts;
}

/** A fact counts for every document that its evidence stands in. */
export function tallyDocuments(facts: Facts, { events, statements, casualties }: Chosen): ReadonlyMap<Id, DocumentTally> {
  const tally = new Tally(facts.documents, (): DocumentTally => ({ events: 0, statements: 0, casualties: 0 }));
  const documents = (fact: AnyFact) => fact.evidence.map((it) => it.document);
  for (const event of events) tally.add(documents(event), 'events');
  for (const statement of statements) tally.add(documents(statement), 'statements');
  for (const claim of casualties) tally.add(documents(claim), 'casualties');
  return tally.counts;
}

class Tally<C extends { [K in keyof C]: number }> {
  readonly counts = new Map<Id, C>();
  readonly #above = new Map<Id, readonly Id[]>();
  constructor(readonly records: ReadonlyMap<Id, { readonly id: Id; readonly partOf?: Id }>, readonly none: () => C) {
    for (const id of records.keys()) this.counts.set(id, none());
  }

  /** One fact, once for each record that it names and each above it. */
  add(ids: readonly Id[], what: keyof C): void {
    for (const id of new Set(ids.flatMap((it) => this.#lineage(it)))) {
      const count = this.counts.get(id);
      if (count !== undefined) (count[what] as number) += 1;
    }
  }

  #lineage(id: Id): readonly Id[] {
    const known = this.#above.get(id) ?? lineage<{ readonly id: Id; readonly partOf?: Id }>(this.records, id).map((it) => it.id);
    this.#above.set(id, known);
    return known;
  }
}
