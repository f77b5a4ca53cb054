/** F201 to F204: ids that clash, lead nowhere, lead to another kind of record, or lead round in a circle. */
import { records, type Located, type Source } from '../dataset/join.js';
import { didYouMean } from '../model/nearest.js';
import type { Actor, Casualty, Document, Event, Link, Place, Statement } from '../model/types.js';
import type { Finding, Path } from './finding.js';

type Kind = 'document' | 'actor' | 'place' | 'event' | 'statement' | 'casualty';
const KINDS = { documents: 'document', actors: 'actor', places: 'place', events: 'event', statements: 'statement', casualties: 'casualty' } as const;

interface Reference { readonly to: string; readonly kind: Kind | 'fact'; readonly path: Path }

export function* checkReferences(sources: readonly Source[]): Generator<Finding> {
  const known = new Map<string, Located>();
  for (const located of records(sources)) {
    const before = known.get(located.record.id);
    if (before === undefined) known.set(located.record.id, located);
    else yield problem(located, ['id'], 'F201', `the id "${located.record.id}" is taken by an entry of "${before.list}"${before.file === located.file ? '' : ` of ${before.file}`}`, 'Give one of them another id');
  }
  for (const located of records(sources)) {
    for (const reference of referencesOf(located)) {
      const target = known.get(reference.to);
      if (target === undefined) {
        yield problem(located, reference.path, 'F202', `there is no ${reference.kind} "${reference.to}"`, didYouMean(reference.to, known.keys()).join('') || 'Add it, or name one that exists');
      } else if (reference.kind !== 'fact' && KINDS[target.list] !== reference.kind) {
        yield problem(located, reference.path, 'F203', `"${reference.to}" is one of "${target.list}", not a ${reference.kind}`, `Name a ${reference.kind}`);
      }
    }
    for (const key of ['partOf', 'subsetOf', 'supersedes'] as const) {
      if (leadsToItself(located, key, known)) yield problem(located, [key], 'F204', `"${key}" leads back to "${located.record.id}" itself`, 'Break the circle');
    }
  }
}

function problem(located: Located, path: Path, code: string, message: string, help: string): Finding {
  return { file: located.file, path: [located.list, located.index, ...path], code, severity: 'error', message, help };
}

function leadsToItself(start: Located, key: 'partOf' | 'subsetOf' | 'supersedes', known: ReadonlyMap<string, Located>): boolean {
  const seen = new Set<string>();
  let at = (start.record as Partial<Record<typeof key, string>>)[key];
  while (at !== undefined && !seen.has(at)) {
    if (at === start.record.id) return true;
    seen.add(at);
    at = (known.get(at)?.record as Partial<Record<typeof key, string>> | undefined)?.[key];
  }
  return false;
}

function* referencesOf({ list, record }: Located): Generator<Reference> {
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
