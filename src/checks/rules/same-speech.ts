import { originOf } from '../../model/origin.js';
import type { Statement } from '../../model/types.js';
import { hit, recordIn, type Rule } from '../rule.js';

export const sameSpeech: Rule = {
  code: 'F511', severity: 'warning', title: 'Statements that are declared the same are one act of one origin',
  why: 'Two bodies that say the same are two voices, and a call is no denial; "repeats" in respondsTo keeps them apart.',
  *check(context) {
    for (const it of context.all) {
      if (it.list !== 'statements') continue;
      const { sameAs = [], act, chain } = it.record as Statement;
      for (const [i, id] of sameAs.entries()) {
        const other = recordIn<Statement>(context, 'statements', id);
        if (other === undefined) continue;
        const differing = other.act === act ? originOf(context.facts(), other.chain) === originOf(context.facts(), chain) ? null : 'by another origin' : `another act (${other.act}, not ${act})`;
        if (differing !== null) yield hit(it, ['sameAs', i], `"${id}" is ${differing}`, 'Correct one of the two, or remove the id');
      }
    }
  },
};
