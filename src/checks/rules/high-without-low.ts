import type { Casualty } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

export const highWithoutLow: Rule = {
  code: 'F303', severity: 'error', title: 'A count with a high has a low',
  why: '"up to n" is 0 to n; without a low it would read as no number at all.',
  *check({ all }) {
    for (const it of all) {
      if (it.list !== 'casualties') continue;
      const { low, high } = (it.record as Casualty).count;
      if (low === null && high !== null) yield hit(it, ['count', 'low'], `high is ${high}, but low is null`, 'Write 0 as low for "up to"; both null is "no number given"');
    }
  },
};
