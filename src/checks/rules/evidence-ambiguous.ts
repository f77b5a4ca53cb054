import type { AnyFact } from '../../model/types.js';
import { timesIn } from '../difference.js';
import { hit, type Rule } from '../rule.js';

export const evidenceAmbiguous: Rule = {
  code: 'F403', severity: 'error', title: 'Evidence stands in its paragraph only once (with --source)',
  why: 'Of words that stand there several times, nobody can say which passage is meant.',
  *check({ all, copies }) {
    for (const it of all) {
      for (const [i, evidence] of ((it.record as Partial<AnyFact>).evidence ?? []).entries()) {
        const times = timesIn(evidence.text, copies.get(evidence.document)?.[evidence.paragraph - 1] ?? '');
        if (times > 1) yield hit(it, ['evidence', i, 'text'], `“${evidence.text}” stands ${times} times in paragraph ${evidence.paragraph}`, 'Take a few words more');
      }
    }
  },
};
