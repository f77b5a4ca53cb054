import type { Located } from '../../dataset/join.js';
import { hit, type Rule } from '../rule.js';

const KEYS = ['partOf', 'subsetOf', 'supersedes'] as const;
type Key = (typeof KEYS)[number];

export const cyclic: Rule = {
  code: 'F204', severity: 'error', title: 'partOf, subsetOf and supersedes never lead back to where they start',
  why: 'A whole that is part of itself has no total.',
  *check({ all, byId }) {
    const ending = new Map(KEYS.map((key) => [key, new Set<string>()]));
    for (const it of all) {
      for (const key of KEYS) {
        if (leadsToItself(it, key, byId, ending.get(key) as Set<string>)) yield hit(it, [key], `"${key}" leads back to "${it.record.id}" itself`, 'Break the circle');
      }
    }
  },
};

/** @param ending ids from which the walk is known to end, so that a long chain is not walked from each of its links */
function leadsToItself(start: Located, key: Key, byId: ReadonlyMap<string, Located>, ending: Set<string>): boolean {
  const seen = new Set<string>();
  let at = (start.record as Partial<Record<Key, string>>)[key];
  while (at !== undefined && !seen.has(at) && !ending.has(at)) {
    if (at === start.record.id) return true;
    seen.add(at);
    at = (byId.get(at)?.record as Partial<Record<Key, string>> | undefined)?.[key];
  }
  if (at === undefined || ending.has(at)) for (const id of seen) ending.add(id);
  return false;
}
