import type { AnyFact, Document } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

export const paragraph: Rule = {
  code: 'F401', severity: 'error', title: 'Evidence stands in a paragraph that the document has',
  why: 'Evidence that cannot be looked up is none.',
  *check({ all, byId }) {
    for (const it of all) {
      for (const [i, evidence] of ((it.record as Partial<AnyFact>).evidence ?? []).entries()) {
        const document = byId.get(evidence.document);
        const most = document?.list === 'documents' ? (document.record as Document).paragraphs : undefined;
        if (most !== undefined && evidence.paragraph > most) {
          yield hit(it, ['evidence', i, 'paragraph'], `the document has ${most} paragraphs, not ${evidence.paragraph}`, 'Count the paragraphs from 1: blocks between blank lines');
        }
      }
    }
  },
};
