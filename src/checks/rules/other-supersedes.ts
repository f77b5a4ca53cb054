import { nameOf } from '../../model/facts.js';
import { originOf } from '../../model/origin.js';
import type { Casualty } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

export const otherSupersedes: Rule = {
  code: 'F509', severity: 'warning', title: 'A claim is superseded by one of the same origin',
  why: 'Nobody can take back what another said: two origins that differ are a dispute, not a correction.',
  *check({ all, facts }) {
    for (const it of all) {
      if (it.list !== 'casualties') continue;
      const claim = facts().casualties.get(it.record.id) ?? it.record as Casualty;
      const earlier = claim.supersedes === undefined ? undefined : facts().casualties.get(claim.supersedes);
      if (earlier === undefined) continue;
      const [later, before] = [originOf(facts(), claim.chain), originOf(facts(), earlier.chain)];
      if (later === before && later !== null) continue;
      const name = (id: string | null) => (id === null ? 'no named origin' : nameOf(facts(), id));
      yield hit(it, ['supersedes'], `it is by ${name(later)}, "${earlier.id}" by ${name(before)}`, 'Drop "supersedes": both are kept, and the figure is shown as disputed');
    }
  },
};
