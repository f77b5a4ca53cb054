import { originOf } from '../../model/origin.js';
import type { Casualty } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

export const noOrigin: Rule = {
  code: 'F503', severity: 'warning', title: 'A number has a named origin',
  why: 'A figure that nobody stands behind cannot be corroborated, and is shown as such. Where the text names nobody, excuse it.',
  *check({ all, facts }) {
    for (const it of all) {
      if (it.list !== 'casualties') continue;
      const { chain, count } = it.record as Casualty;
      if ((count.low !== null || count.high !== null) && originOf(facts(), chain) === null) {
        yield hit(it, ['chain'], `the number "${count.words}" has no named origin`, 'Name who gives it, where the text does');
      }
    }
  },
};
