/** Every id by which a record names another. */
import type { Located } from '../dataset/join.js';
import type { Actor, Casualty, Document, Event, Link, Place, Statement } from '../model/types.js';
import type { Path } from './finding.js';

export type Kind = 'document' | 'actor' | 'place' | 'event' | 'statement' | 'casualty';
export const KINDS = { documents: 'document', actors: 'actor', places: 'place', events: 'event', statements: 'statement', casualties: 'casualty' } as const;

export interface Reference { readonly to: string; readonly kind: Kind | 'fact'; readonly path: Path }

/** sameAs is none of them: it may name a record of a file that is not read. */
export function* referencesOf({ list, record }: Located): Generator<Reference> {
  switch (list) {
    case 'documents': yield { to: (record as Document).publisher, kind: 'actor', path: ['publisher'] }; return;
    case 'actors': yield* one((record as Actor).partOf, 'actor', 'partOf'); return;
    case 'places': yield* one((record as Place).partOf, 'place', 'partOf'); return;
    case 'events': yield* eventReferences(record as Event); break;
    case 'statements': yield* statementReferences(record as Statement); break;
    case 'casualties': yield* casualtyReferences(record as Casualty); break;
  }
  const fact = record as Event | Statement | Casualty;
  for (const [i, evidence] of fact.evidence.entries()) yield { to: evidence.document, kind: 'document', path: ['evidence', i, 'document'] };
  for (const [i, caveat] of (fact.caveats ?? []).entries()) {
    if (typeof caveat !== 'string') yield* many(caveat.contradicts, 'fact', ['caveats', i, 'contradicts']);
  }
}

function* eventReferences(event: Event): Generator<Reference> {
  yield* many(event.places, 'place', ['places']);
  yield* many(event.participants, 'actor', ['participants']);
  yield* many(event.assertedBy ?? [], 'actor', ['assertedBy']);
  yield* one(event.partOf, 'event', 'partOf');
}

function* statementReferences(statement: Statement): Generator<Reference> {
  yield* links(statement.chain);
  yield* many(statement.about, 'event', ['about']);
  yield* many(statement.to, 'actor', ['to']);
  yield* one(statement.accuses, 'actor', 'accuses');
  for (const [i, response] of (statement.respondsTo ?? []).entries()) {
    yield { to: response.statement, kind: 'statement', path: ['respondsTo', i, 'statement'] };
  }
}

function* casualtyReferences(claim: Casualty): Generator<Reference> {
  yield { to: claim.event, kind: 'event', path: ['event'] };
  yield* one(claim.lossesOf ?? undefined, 'actor', 'lossesOf');
  yield* links(claim.chain);
  yield* one(claim.statement, 'statement', 'statement');
  yield* one(claim.subsetOf, 'casualty', 'subsetOf');
  yield* one(claim.supersedes, 'casualty', 'supersedes');
}

function* links(chain: readonly Link[]): Generator<Reference> {
  for (const [i, link] of chain.entries()) yield { to: link.actor, kind: 'actor', path: ['chain', i, 'actor'] };
}

function* many(ids: readonly string[], kind: Reference['kind'], path: Path): Generator<Reference> {
  for (const [i, to] of ids.entries()) yield { to, kind, path: [...path, i] };
}

function* one(to: string | undefined, kind: Kind, key: string): Generator<Reference> {
  if (to !== undefined) yield { to, kind, path: [key] };
}
