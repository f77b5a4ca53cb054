import { didYouMean } from '../../model/nearest.js';
import { hit, type Rule } from '../rule.js';

export const dangling: Rule = {
  code: 'F202', severity: 'error', title: 'Every id that a record names exists',
  why: 'A claim on an event that is not there would be counted nowhere, and nobody would notice.',
  *check({ references, byId }) {
    for (const [it, found] of references()) {
      for (const { to, kind, path } of found) {
        if (!byId.has(to)) yield hit(it, path, `there is no ${kind} "${to}"`, didYouMean(to, byId.keys()).join('') || 'Add it, or name one that exists');
      }
    }
  },
};
