import { hit, type Rule } from '../rule.js';

export const repeatedId: Rule = {
  code: 'F201', severity: 'error', title: 'An id is unique across the whole dataset',
  why: 'Everything is named by its id: with two records under one, a claim could be traced to the wrong source.',
  *check({ all, byId }) {
    for (const it of all) {
      const first = byId.get(it.record.id);
      if (first === undefined || first === it) continue;
      const where = first.file === it.file ? '' : ` of ${first.file}`;
      yield hit(it, ['id'], `the id "${it.record.id}" is taken by an entry of "${first.list}"${where}`, 'Give one of them another id');
    }
  },
};
