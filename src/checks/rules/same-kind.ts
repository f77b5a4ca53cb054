import { hit, type Rule } from '../rule.js';

/** An id that no file read holds is left alone: the dataset may be meant to be joined with another. */
export const sameKind: Rule = {
  code: 'F205', severity: 'error', title: 'sameAs names another record of the same kind',
  why: 'Records that are the same thing are counted as one: an agency that is declared the same as a ministry would make one origin of two.',
  *check({ all, byId }) {
    for (const it of all) {
      const { sameAs = [], kind } = it.record as { readonly sameAs?: readonly string[]; readonly kind?: string };
      for (const [i, id] of sameAs.entries()) {
        const other = byId.get(id);
        if (other === undefined) continue;
        const otherKind = (other.record as { readonly kind?: string }).kind;
        if (id === it.record.id) yield hit(it, ['sameAs', i], 'a record is the same as itself anyway', 'Remove it');
        else if (other.list !== it.list) yield hit(it, ['sameAs', i], `"${id}" is one of "${other.list}", not of "${it.list}"`, `Name one of "${it.list}"`);
        else if (otherKind !== kind) yield hit(it, ['sameAs', i], `"${id}" is of kind ${otherKind}, this is of kind ${kind}`, 'Correct a kind, or remove the id');
      }
    }
  },
};
