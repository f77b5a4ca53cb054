import type { AnyFact } from '../../model/types.js';
import { differenceIn } from '../difference.js';
import { hit, type Rule } from '../rule.js';

export const evidenceEnd: Rule = {
  code: 'F404', severity: 'error', title: 'The end of a passage stands after its start, in the same paragraph (with --source)',
  why: 'A link that opens at a passage marks nothing where its end is not found.',
  *check({ all, copies }) {
    for (const it of all) {
      for (const [i, { document, paragraph, text, textEnd }] of ((it.record as Partial<AnyFact>).evidence ?? []).entries()) {
        const copy = copies.get(document);
        const whole = copy?.[paragraph - 1];
        if (textEnd === undefined || copy === undefined || whole?.includes(text) !== true) continue;
        const rest = whole.slice(whole.indexOf(text) + text.length);
        if (rest.includes(textEnd)) continue;
        const why = whole.includes(textEnd) ? 'it stands before the start' : differenceIn(textEnd, rest, copy);
        yield hit(it, ['evidence', i, 'textEnd'], `“${textEnd}” does not follow “${text}” in paragraph ${paragraph}: ${why}`, 'Copy the words from the text');
      }
    }
  },
};
