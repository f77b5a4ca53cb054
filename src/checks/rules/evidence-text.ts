import type { AnyFact } from '../../model/types.js';
import { differenceIn } from '../difference.js';
import { hit, type Rule } from '../rule.js';

export const evidenceText: Rule = {
  code: 'F402', severity: 'error', title: 'Evidence stands in its paragraph, to the character (with --source)',
  why: 'Evidence that is a little different points a reader to a look-alike passage, or to none.',
  *check({ all, copies }) {
    for (const it of all) {
      for (const [i, evidence] of ((it.record as Partial<AnyFact>).evidence ?? []).entries()) {
        const copy = copies.get(evidence.document);
        if (copy === undefined) continue;
        const difference = differenceIn(evidence.text, copy[evidence.paragraph - 1], copy);
        if (difference !== null) yield hit(it, ['evidence', i, 'text'], `“${evidence.text}” is not in paragraph ${evidence.paragraph}: ${difference}`, 'Copy the words from the text');
      }
    }
  },
};
