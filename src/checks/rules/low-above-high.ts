import type { Casualty } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

export const lowAboveHigh: Rule = {
  code: 'F302', severity: 'error', title: 'low is not above high',
  why: 'Bounds the wrong way round hold no number, and every sum over them would be wrong.',
  *check({ all }) {
    for (const it of all) {
      if (it.list !== 'casualties') continue;
      const { low, high } = (it.record as Casualty).count;
      if (low !== null && high !== null && low > high) yield hit(it, ['count', 'low'], `low ${low} is above high ${high}`, 'Exchange them, or correct one');
    }
  },
};
