import type { Casualty } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

export const bestOutside: Rule = {
  code: 'F304', severity: 'error', title: 'best lies between low and high',
  why: 'best is the source\'s own figure: one outside its own bounds was never said.',
  *check({ all }) {
    for (const it of all) {
      if (it.list !== 'casualties') continue;
      const { low, high, best } = (it.record as Casualty).count;
      if (best !== undefined && ((low !== null && best < low) || (high !== null && best > high))) {
        yield hit(it, ['count', 'best'], `best ${best} lies outside its bounds`, 'best is the source\'s own figure, from low to high');
      }
    }
  },
};
