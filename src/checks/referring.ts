/** Every id by which a record names another. */
import type { Located } from '../dataset/join.js';
import type { Actor, Casualty, Document, Event, Link, Place, Statement } from '../model/types.js';
import type { Path } from './finding.js';

export type Kind = 'document' | 'actor' | 'place' | 'event' | 'statement' | 'casualty';
export const KINDS = { documents: 'document', actors: 'actor', places: 'place', events: 'event', statements: 'statement', casualties: 'casualty' } as const;

export interface Reference { readonly to: string; readonly kind: Kind | 'fact'; readonly path: Path }

/** A large file has a million of them: they are gathered in a list, as generators take three times as long. */
type Found = Reference[];

/** sameAs is none of them: it may name a record of a file that is not read. */
export function referencesOf({ list, record }: Located): readonly Reference[] {
  const found: Found = [];
  switch (list) {
    case 'documents': one(found, (record as Document).publisher, 'actor', 'publisher'); return found;
    case 'actors': one(found, (record as Actor).partOf, 'actor', 'partOf'); return found;
    case 'places': one(found, (record as Place).partOf, 'place', 'partOf'); return found;
    case 'events': eventReferences(found, record as Event); break;
    case 'statements': statementReferences(found, record as Statement); break;
    case 'casualties': casualtyReferences(found, record as Casualty); break;
  }
  const fact = record as Event | Statement | Casualty;
  fact.evidence.forEach((evidence, i) => found.push({ to: evidence.document, kind: 'document', path: ['evidence', i, 'document'] }));
  fact.caveats?.forEach((caveat, i) => {
    if (typeof caveat !== 'string') many(found, caveat.contradicts, 'fact', ['caveats', i, 'contradicts']);
  });
  return found;
}

function eventReferences(found: Found, event: Event): void {
  many(found, event.places, 'place', ['places']);
  many(found, event.participants, 'actor', ['participants']);
  many(found, event.assertedBy ?? [], 'actor', ['assertedBy']);
  one(found, event.partOf, 'event', 'partOf');
}

function statementReferences(found: Found, statement: Statement): void {
  links(found, statement.chain);
  many(found, statement.about, 'event', ['about']);
  many(found, statement.to, 'actor', ['to']);
  one(found, statement.accuses, 'actor', 'accuses');
  statement.respondsTo?.forEach((response, i) => found.push({ to: response.statement, kind: 'statement', path: ['respondsTo', i, 'statement'] }));
}

function casualtyReferences(found: Found, claim: Casualty): void {
  one(found, claim.event, 'event', 'event');
  one(found, claim.lossesOf ?? undefined, 'actor', 'lossesOf');
  links(found, claim.chain);
  one(found, claim.statement, 'statement', 'statement');
  one(found, claim.subsetOf, 'casualty', 'subsetOf');
  one(found, claim.supersedes, 'casualty', 'supersedes');
}

function links(found: Found, chain: readonly Link[]): void {
  chain.forEach((link, i) => found.push({ to: link.actor, kind: 'actor', path: ['chain', i, 'actor'] }));
}

function many(found: Found, ids: readonly string[], kind: Reference['kind'], path: Path): void {
  ids.forEach((to, i) => found.push({ to, kind, path: [...path, i] }));
}

function one(found: Found, to: string | undefined, kind: Kind, key: string): void {
  if (to !== undefined) found.push({ to, kind, path: [key] });
}
