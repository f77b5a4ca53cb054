import { KINDS } from '../referring.js';
import { hit, type Rule } from '../rule.js';

export const wrongKind: Rule = {
  code: 'F203', severity: 'error', title: 'Every id names a record of the right kind',
  why: 'A place cannot speak and an actor cannot happen.',
  *check({ references, byId }) {
    for (const [it, found] of references()) {
      for (const { to, kind, path } of found) {
        const target = byId.get(to);
        if (target !== undefined && kind !== 'fact' && KINDS[target.list] !== kind) {
          yield hit(it, path, `"${to}" is one of "${target.list}", not a ${kind}`, `Name a ${kind}`);
        }
      }
    }
  },
};
