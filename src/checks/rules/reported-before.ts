import type { AnyFact, Document } from '../../model/types.js';
import { surelyBefore } from '../../model/when.js';
import { hit, recordIn, type Rule } from '../rule.js';
import { dateOf } from './edtf.js';

export const reportedBefore: Rule = {
  code: 'F502', severity: 'warning', title: 'A document does not report what happened or was said after it was published',
  why: 'The date of the document or of the fact is wrong, or the evidence names another document.',
  *check(context) {
    for (const it of context.all) {
      const dated = dateOf(it);
      if (dated === undefined || it.list === 'documents') continue;
      for (const [i, evidence] of (it.record as AnyFact).evidence.entries()) {
        const document = recordIn<Document>(context, 'documents', evidence.document);
        if (document !== undefined && surelyBefore(document.published, dated[1])) {
          yield hit(it, ['evidence', i, 'document'], `"${evidence.document}" was published (${document.published.edtf}) before this (${dated[1].edtf})`, 'Correct a date, or the document');
        }
      }
    }
  },
};
