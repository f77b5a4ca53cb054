import { KINDS, referencesOf } from '../referring.js';
import { hit, type Rule } from '../rule.js';

export const wrongKind: Rule = {
  code: 'F203', severity: 'error', title: 'Every id names a record of the right kind',
  why: 'A place cannot speak and an actor cannot happen.',
  *check({ all, byId }) {
    for (const it of all) {
      for (const { to, kind, path } of referencesOf(it)) {
        const target = byId.get(to);
        if (target !== undefined && kind !== 'fact' && KINDS[target.list] !== kind) {
          yield hit(it, path, `"${to}" is one of "${target.list}", not a ${kind}`, `Name a ${kind}`);
        }
      }
    }
  },
};
