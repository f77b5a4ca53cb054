import { hit, type Rule } from '../rule.js';
import { dateOf } from './edtf.js';

export const noReason: Rule = {
  code: 'F504', severity: 'warning', title: 'A date that the text does not state comes with the reason for it',
  why: 'A relative or inferred date is the coder\'s reckoning; a reader must be able to do it again.',
  *check({ all }) {
    for (const it of all) {
      const dated = dateOf(it);
      if (dated === undefined) continue;
      const [key, when] = dated;
      if (when.basis !== 'stated' && when.reason === undefined) yield hit(it, [key], `the date is ${when.basis}, and no reason is given`, 'Say in "reason" how it was reached');
    }
  },
};
