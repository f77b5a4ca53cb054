import type { Facts } from '../../model/facts.js';
import type { AnyFact } from '../../model/types.js';
import { recordOf, titleOf, type Found } from '../records.js';
import type { Conflict } from '../results.js';

/** Places where the text contradicts itself: caveats that name the facts with which a fact does not agree. Each pair once. */
export function contradictions(facts: Facts): readonly Conflict[] {
  const { events, statements, casualties } = facts.dataset;
  const found = new Map<string, Conflict>();
  for (const fact of [...events, ...statements, ...casualties].toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const conflict of inFact(facts, fact)) {
      const key = conflict.facts.toSorted().join(' ');
      if (!found.has(key)) found.set(key, conflict);
    }
  }
  return [...found.values()];
}

function inFact(facts: Facts, fact: AnyFact): readonly Conflict[] {
  return (fact.caveats ?? []).flatMap((caveat): Conflict[] => (typeof caveat === 'string' ? []
    : [{ kind: 'text', about: fact.id, summary: `${titleOf(facts, recordOf(facts, fact.id) as Found)}: ${caveat.text}`, facts: [...new Set([fact.id, ...caveat.contradicts])] }]));
}
