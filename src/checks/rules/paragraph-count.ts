import type { Document } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

export const paragraphCount: Rule = {
  code: 'F406', severity: 'error', title: 'The text has as many paragraphs as its document says (with --source)',
  why: 'Where paragraphs are counted otherwise, every evidence points to the wrong one.',
  *check({ all, copies }) {
    for (const it of all) {
      const copy = it.list === 'documents' ? copies.get(it.record.id) : undefined;
      const { paragraphs } = it.record as Document;
      if (copy !== undefined && copy.length !== paragraphs) {
        yield hit(it, ['paragraphs'], `the text has ${copy.length} paragraphs (blocks between blank lines), not ${paragraphs}`, 'Correct "paragraphs", or give the text that was coded');
      }
    }
  },
};
