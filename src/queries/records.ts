/** Any record by its id, and what it is called. */
import { nameOf, type Facts } from '../model/facts.js';
import { didYouMean } from '../model/nearest.js';
import { Problem } from '../model/problem.js';
import type { Actor, Casualty, Document, Event, Id, Place, Statement } from '../model/types.js';

export type Found =
  | { readonly kind: 'event'; readonly record: Event }
  | { readonly kind: 'statement'; readonly record: Statement }
  | { readonly kind: 'casualty'; readonly record: Casualty }
  | { readonly kind: 'actor'; readonly record: Actor }
  | { readonly kind: 'place'; readonly record: Place }
  | { readonly kind: 'document'; readonly record: Document };

/** The record with that id; in another case where only one has it. @throws Problem E_UNKNOWN_ID naming the near ones */
export function findRecord(facts: Facts, id: Id): Found {
  const found = recordOf(facts, id);
  if (found !== undefined) return found;
  const all = [...allRecords(facts)].map((it) => it.record.id);
  const same = all.filter((it) => it.toLowerCase() === id.toLowerCase());
  if (same.length === 1) return recordOf(facts, same[0] as string) as Found;
  throw new Problem('no', 'E_UNKNOWN_ID', `there is no record "${id}"`, [
    ...didYouMean(id, all), 'Ids stand at the right edge of every list; factline search <text> finds records by their words',
  ]);
}

export function recordOf(facts: Facts, asked: Id): Found | undefined {
  const id = facts.same.get(asked) ?? asked;
  const { events, statements, casualties, actors, places, documents } = facts;
  const [event, statement, claim, actor, place, document] = [
    events.get(id), statements.get(id), casualties.get(id), actors.get(id), places.get(id), documents.get(id),
  ];
  if (event !== undefined) return { kind: 'event', record: event };
  if (statement !== undefined) return { kind: 'statement', record: statement };
  if (claim !== undefined) return { kind: 'casualty', record: claim };
  if (actor !== undefined) return { kind: 'actor', record: actor };
  if (place !== undefined) return { kind: 'place', record: place };
  return document === undefined ? undefined : { kind: 'document', record: document };
}

export function* allRecords({ dataset }: Facts): Generator<Found> {
  for (const record of dataset.events) yield { kind: 'event', record };
  for (const record of dataset.statements) yield { kind: 'statement', record };
  for (const record of dataset.casualties) yield { kind: 'casualty', record };
  for (const record of dataset.actors) yield { kind: 'actor', record };
  for (const record of dataset.places) yield { kind: 'place', record };
  for (const record of dataset.documents) yield { kind: 'document', record };
}

/** One line that says what the record is. */
export function titleOf(facts: Facts, found: Found): string {
  switch (found.kind) {
    case 'event': case 'document': return found.record.title;
    case 'actor': case 'place': return found.record.name;
    case 'statement': return `${nameOf(facts, found.record.chain[0]?.actor ?? '')}: ${found.record.gist}`;
    case 'casualty': {
      const { harm, count, lossesOf, event } = found.record;
      return `${harm}: ${count.words} (${lossesOf === null ? 'not split by side' : nameOf(facts, lossesOf)}), ${nameOf(facts, event)}`;
    }
  }
}
