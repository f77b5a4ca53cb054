import { originOf } from '../../model/origin.js';
import type { Casualty } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

export const noOrigin: Rule = {
  code: 'F503', severity: 'warning', title: 'A number has a named origin',
  why: 'A figure that nobody stands behind cannot be corroborated, and is shown as such. Where the text names nobody, excuse it.',
  *check({ all, facts }) {
    for (const it of all) {
      if (it.list !== 'casualties') continue;
      const claim = it.record as Casualty;
      // As the joined dataset has it: a speaker may have given way to the record that is the same.
      const { chain, count } = facts().casualties.get(claim.id) ?? claim;
      if ((count.low !== null || count.high !== null) && originOf(facts(), chain) === null) {
        yield hit(it, ['chain'], `the number "${count.words}" has no named origin`, 'Name who gives it, where the text does');
      }
    }
  },
};
