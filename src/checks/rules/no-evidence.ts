import type { AnyFact } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

export const noEvidence: Rule = {
  code: 'F505', severity: 'warning', title: 'Every fact has evidence',
  why: 'What cannot be traced to a passage cannot be checked.',
  *check({ all }) {
    for (const it of all) {
      if (it.list !== 'events' && it.list !== 'statements' && it.list !== 'casualties') continue;
      if ((it.record as AnyFact).evidence.length === 0) yield hit(it, ['evidence'], 'no evidence is given', 'Name document, paragraph and the few words at which the passage starts');
    }
  },
};
