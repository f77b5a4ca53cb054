/** Values out of the dataset in use. */
import { askedBounds } from '../../model/asked.js';
import { compareDays } from '../../model/edtf.js';
import { lineage, relays, type Facts } from '../../model/facts.js';
import { sideOf } from '../../model/origin.js';
import type { Actor, Id, Link, Place } from '../../model/types.js';
import type { Candidate } from './candidates.js';

/** @param takes what an option or an argument takes, as its spec names it; nothing for what is not in a dataset */
export function live(takes: string, facts: Facts): readonly Candidate[] {
  const { actors, places, events, statements, casualties, documents } = facts.dataset;
  const chains = [...statements, ...casualties].map((it) => it.chain);
  switch (takes) {
    case 'actor': return actors.map(named);
    case 'speaker': return among(facts, chains.flatMap((chain) => actorsIn(chain.slice(0, 1))));
    case 'relay': return among(facts, chains.flatMap((chain) => actorsIn(relays(chain))));
    case 'addressee': return among(facts, statements.flatMap((it) => it.to));
    case 'side': {
      const sides = new Set(actors.map((it) => sideOf(facts, it.id)));
      return actors.filter((it) => sides.has(it.id)).map(named);
    }
    case 'place': return places.map(named);
    case 'event': return events.map((it) => ({ value: it.id, description: it.title }));
    case 'date': return dates(facts);
    case 'id': return [
      ...events.map((it) => ({ value: it.id, description: `event: ${it.title}` })),
      ...statements.map((it) => ({ value: it.id, description: `statement: ${it.gist}` })),
      ...casualties.map((it) => ({ value: it.id, description: `casualty claim: ${it.harm}, ${it.count.words}` })),
      ...[...actors, ...places].map((it) => ({ value: it.id, description: `${it.kind}: ${it.name}` })),
      ...documents.map((it) => ({ value: it.id, description: `document: ${it.title}` })),
    ];
    default: return [];
  }
}

function named(it: Actor | Place): Candidate {
  return { value: it.id, description: it.name, names: [it.name, ...it.aliases] };
}

/** These actors and the bodies that they are part of: a filter on a body finds its members. */
function among(facts: Facts, ids: readonly Id[]): readonly Candidate[] {
  const wanted = new Set([...new Set(ids)].flatMap((id) => lineage(facts.actors, id).map((it) => it.id)));
  return facts.dataset.actors.filter((it) => wanted.has(it.id)).map(named);
}

function actorsIn(chain: readonly Link[]): readonly Id[] {
  return chain.map((link) => link.actor);
}

const PLAIN = /(?<![\d-])\d{4}(?:-\d\d){0,2}(?![\dX-])/g;

/** The days, months and years at which facts are dated, or between which. */
function dates({ dataset }: Facts): readonly Candidate[] {
  const counts = new Map<string, number>();
  const whens = [...dataset.events.map((it) => it.when), ...dataset.statements.map((it) => it.said)];
  for (const { edtf } of whens) for (const date of new Set(edtf.match(PLAIN))) counts.set(date, (counts.get(date) ?? 0) + 1);
  return [...counts].filter(([date]) => askedBounds(date) !== null).toSorted(([a], [b]) => compareDays(a, b))
    .map(([value, n]) => ({ value, description: `${n} ${n === 1 ? 'fact' : 'facts'}` }));
}
