/** Who speaks at the head of a chain, and for whom. Source: MODEL, "Origins, labels, contest". */
import type { Facts } from './facts.js';
import { lineage } from './facts.js';
import type { Id, Link } from './types.js';

/**
 * The origin of a chain: the body that speaks at its head. A person speaks for the body it is part of; relays are no
 * origins. null: an unnamed source, a person who speaks for one, or nobody (the document itself tells it).
 */
export function originOf(facts: Facts, chain: readonly Link[]): Id | null {
  const speaker = chain[0]?.actor;
  if (speaker === undefined) return null;
  const line = lineage(facts.actors, speaker);
  const body = line.find((actor) => actor.kind !== 'person') ?? line.at(-1);
  return body?.kind === 'unnamed' ? null : body?.id ?? speaker;
}

/**
 * The side of an actor: the topmost country of its partOf chain. A body without a country above it is a side of its own,
 * with all that is part of it.
 */
export function sideOf(facts: Facts, actor: Id): Id {
  const line = lineage(facts.actors, actor);
  return (line.findLast((above) => above.kind === 'country') ?? line.at(-1))?.id ?? actor;
}

/** Two origins are independent when their sides differ: two ministries of one government do not corroborate each other. */
export function independent(facts: Facts, a: Id, b: Id): boolean {
  return sideOf(facts, a) !== sideOf(facts, b);
}
