import { originOf } from '../../model/origin.js';
import type { Statement } from '../../model/types.js';
import { hit, recordIn, type Rule } from '../rule.js';

export const sameSpeech: Rule = {
  code: 'F511', severity: 'warning', title: 'Statements that are declared the same are one act of one origin',
  why: 'Two bodies that say the same are two voices, and a call is no denial; "repeats" in respondsTo keeps them apart.',
  *check(context) {
    const origin = ([speaker]: Statement['chain']) => {
      if (speaker === undefined) return null;
      const actor = context.facts().same.get(speaker.actor) ?? speaker.actor;
      return originOf(context.facts(), [{ actor }]);
    };
    for (const it of context.all) {
      if (it.list !== 'statements') continue;
      const { sameAs = [], act, chain } = it.record as Statement;
      for (const [i, id] of sameAs.entries()) {
        const other = recordIn<Statement>(context, 'statements', id);
        if (other === undefined) continue;
        const differing = other.act !== act ? `another act (${other.act}, not ${act})` : origin(other.chain) !== origin(chain) ? 'by another origin' : null;
        if (differing !== null) yield hit(it, ['sameAs', i], `"${id}" is ${differing}`, 'Correct one of the two, or remove the id');
      }
    }
  },
};
