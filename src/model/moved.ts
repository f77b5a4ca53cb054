/** Records with every id in them taken through `to`: where a record gave way to another, what named it names the other. */
import type { Actor, Casualty, Caveat, Event, Id, Place, Statement } from './types.js';

export function moved<T extends Actor | Place>(record: T, to: (id: Id) => Id): T {
  return record.partOf === undefined ? record : { ...record, partOf: to(record.partOf) };
}

export function moveEvent(event: Event, to: (id: Id) => Id): Event {
  return {
    ...event,
    places: unique(event.places.map(to)),
    participants: unique(event.participants.map(to)),
    ...event.partOf === undefined ? {} : { partOf: to(event.partOf) },
    ...event.assertedBy === undefined ? {} : { assertedBy: unique(event.assertedBy.map(to)) },
    ...movedCaveats(event.caveats, to),
  };
}

export function moveStatement(statement: Statement, to: (id: Id) => Id): Statement {
  return {
    ...statement,
    chain: statement.chain.map((link) => ({ ...link, actor: to(link.actor) })),
    about: unique(statement.about.map(to)),
    to: unique(statement.to.map(to)),
    ...statement.accuses === undefined ? {} : { accuses: to(statement.accuses) },
    ...statement.respondsTo === undefined ? {} : { respondsTo: statement.respondsTo.map((it) => ({ ...it, statement: to(it.statement) })) },
    ...movedCaveats(statement.caveats, to),
  };
}

export function moveClaim(claim: Casualty, to: (id: Id) => Id): Casualty {
  return {
    ...claim,
    event: to(claim.event),
    lossesOf: claim.lossesOf === null ? null : to(claim.lossesOf),
    chain: claim.chain.map((link) => ({ ...link, actor: to(link.actor) })),
    ...claim.statement === undefined ? {} : { statement: to(claim.statement) },
    ...movedCaveats(claim.caveats, to),
  };
}

function movedCaveats(caveats: readonly Caveat[] | undefined, to: (id: Id) => Id): { readonly caveats?: readonly Caveat[] } {
  if (caveats === undefined) return {};
  return { caveats: caveats.map((it) => (typeof it === 'string' ? it : { ...it, contradicts: unique(it.contradicts.map(to)) })) };
}

/** Each once, in the order in which they were met. */
export function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
