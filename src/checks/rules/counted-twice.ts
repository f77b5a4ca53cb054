import { rangeOf } from '../../model/count.js';
import { lineage } from '../../model/facts.js';
import type { Casualty } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

export const countedTwice: Rule = {
  code: 'F507', severity: 'warning', title: 'Losses counted on an event are not counted again on one below it',
  why: 'Neither "aggregate" nor "subsetOf" keeps the two from being added: the same people might be counted twice.',
  *check({ all, facts }) {
    const claims = all.filter((it) => it.list === 'casualties' && counts(it.record as Casualty));
    const byEvent = new Map<string, typeof claims>();
    for (const it of claims) {
      const { event } = it.record as Casualty;
      byEvent.set(event, [...byEvent.get(event) ?? [], it]);
    }
    for (const it of claims) {
      const part = it.record as Casualty;
      for (const { id } of lineage(facts().events, part.event).slice(1)) {
        for (const above of byEvent.get(id) ?? []) {
          const whole = above.record as Casualty;
          if (whole.scope === 'aggregate' || !mayBeSame(part, whole) || isPartOf(facts().casualties, part, whole)) continue;
          yield hit(it, ['event'], `"${whole.id}" counts ${whole.harm} on "${id}", of which this event is part`, 'Write scope "aggregate" on the one above, or "subsetOf" here');
        }
      }
    }
  },
};

function counts(claim: Casualty): boolean {
  return claim.status !== 'retracted' && rangeOf(claim.count) !== null;
}

function mayBeSame(a: Casualty, b: Casualty): boolean {
  const sides = a.lossesOf === b.lossesOf || a.lossesOf === null || b.lossesOf === null;
  return a.harm === b.harm && sides && (a.victims === b.victims || a.victims === 'unknown' || b.victims === 'unknown');
}

/** Directly or further up; a circle ends the walk. */
export function isPartOf(claims: ReadonlyMap<string, Casualty>, part: Casualty, whole: Casualty): boolean {
  const passed = new Set<string>();
  for (let id = part.subsetOf; id !== undefined && !passed.has(id); id = claims.get(id)?.subsetOf) {
    if (id === whole.id) return true;
    passed.add(id);
  }
  return false;
}
