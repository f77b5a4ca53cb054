import type { Casualty } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

export const subsetLarger: Rule = {
  code: 'F305', severity: 'error', title: 'A part is not larger than its whole',
  why: 'Of a part that is left out because its whole is counted, people would be lost.',
  *check({ all, byId }) {
    for (const it of all) {
      if (it.list !== 'casualties') continue;
      const { subsetOf, count } = it.record as Casualty;
      const whole = subsetOf === undefined ? undefined : byId.get(subsetOf);
      if (whole?.list !== 'casualties') continue;
      const { high } = (whole.record as Casualty).count;
      if (count.low !== null && high !== null && count.low > high) {
        yield hit(it, ['subsetOf'], `it is part of "${subsetOf}", but at least ${count.low} is more than its ${high}`, 'Correct a count, or drop "subsetOf"');
      }
    }
  },
};
