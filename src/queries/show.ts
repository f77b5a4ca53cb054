/** A record with everything in the dataset that bears on it. */
import { documentsOf, type Facts } from '../model/facts.js';
import type { Actor, AnyFact, Casualty, Document, Event, Id, Place, Statement } from '../model/types.js';
import { criteria } from './criteria.js';
import { compare, compareStatements } from './order.js';
import { findRecord, type Found } from './records.js';
import type { ActorEntry, PlaceEntry, StatementEntry, TimelineEvent } from './results.js';
import { standingsOf, type Standing } from './standings.js';
import { actors, places } from './cast.js';
import { statementEntry, timeline, timelineEvent } from './timeline.js';

export type Shown =
  | { readonly kind: 'event'; readonly record: Event; readonly entry: TimelineEvent; readonly parts: readonly Event[];
      readonly statements: readonly StatementEntry[]; readonly claims: readonly Standing[] }
  | { readonly kind: 'statement'; readonly record: Statement; readonly entry: StatementEntry;
      readonly answeredBy: readonly { readonly statement: Statement; readonly relation: string }[]; readonly claims: readonly Standing[] }
  | { readonly kind: 'casualty'; readonly record: Casualty; readonly standing: Standing }
  | { readonly kind: 'actor'; readonly record: Actor; readonly entry: ActorEntry; readonly parts: readonly Actor[];
      readonly statements: readonly StatementEntry[]; readonly events: readonly TimelineEvent[] }
  | { readonly kind: 'place'; readonly record: Place; readonly entry: PlaceEntry; readonly parts: readonly Place[]; readonly events: readonly TimelineEvent[] }
  | { readonly kind: 'document'; readonly record: Document; readonly paragraphs: readonly (readonly [number, readonly AnyFact[]])[] };

/** @throws Problem E_UNKNOWN_ID for an id that no record has */
export function show(facts: Facts, ids: readonly Id[]): readonly Shown[] {
  const found = [...new Map(ids.map((id) => findRecord(facts, id)).map((it) => [it.record.id, it])).values()];
  const needsFigures = found.some((it) => it.kind === 'event' || it.kind === 'statement' || it.kind === 'casualty');
  const standings = needsFigures ? standingsOf(facts) : new Map<Id, Standing>();
  return found.map((it) => shown(facts, it, standings));
}

function shown(facts: Facts, found: Found, standings: ReadonlyMap<Id, Standing>): Shown {
  const standing = (claims: readonly Casualty[]) => claims.toSorted((a, b) => compare(a.id, b.id)).flatMap((it) => standings.get(it.id) ?? []);
  const entries = (statements: readonly Statement[]) => statements.toSorted(compareStatements).map((it) => statementEntry(facts, it));
  switch (found.kind) {
    case 'event': return {
      ...found, entry: timelineEvent(facts, found.record), parts: facts.partsOf.get(found.record.id) ?? [],
      statements: entries(facts.statementsAbout.get(found.record.id) ?? []), claims: standing(facts.casualtiesOf.get(found.record.id) ?? []),
    };
    case 'statement': return {
      ...found, entry: statementEntry(facts, found.record),
      answeredBy: facts.dataset.statements.flatMap((statement) => (statement.respondsTo ?? [])
        .filter((it) => it.statement === found.record.id).map(({ relation }) => ({ statement, relation }))),
      claims: standing(facts.dataset.casualties.filter((it) => it.statement === found.record.id)),
    };
    case 'casualty': return { ...found, standing: standings.get(found.record.id) as Standing };
    case 'actor': {
      const { id } = found.record;
      return {
        ...found, entry: actors(facts, {}).find((it) => it.id === id) as ActorEntry,
        parts: facts.dataset.actors.filter((it) => it.partOf === id),
        statements: entries(facts.dataset.statements.filter(criteria(facts, { by: [id] }).statement)), events: timeline(facts, criteria(facts, { actor: [id] })),
      };
    }
    case 'place': {
      const { id } = found.record;
      return {
        ...found, entry: places(facts, {}).find((it) => it.id === id) as PlaceEntry,
        parts: facts.dataset.places.filter((it) => it.partOf === id), events: timeline(facts, criteria(facts, { place: [id] })),
      };
    }
    case 'document': return { ...found, paragraphs: paragraphsOf(facts, found.record.id) };
  }
}

/** The facts that have evidence in each paragraph of a document. */
function paragraphsOf({ dataset }: Facts, document: Id): readonly (readonly [number, readonly AnyFact[]])[] {
  const found = new Map<number, Set<AnyFact>>();
  for (const fact of [...dataset.events, ...dataset.statements, ...dataset.casualties]) {
    if (!documentsOf(fact).includes(document)) continue;
    for (const it of fact.evidence) {
      if (it.document === document) found.set(it.paragraph, (found.get(it.paragraph) ?? new Set()).add(fact));
    }
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([paragraph, facts]) => [paragraph, [...facts]]);
}
