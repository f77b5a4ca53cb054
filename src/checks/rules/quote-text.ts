import type { Statement } from '../../model/types.js';
import { differenceIn } from '../difference.js';
import { hit, type Rule } from '../rule.js';

export const quoteText: Rule = {
  code: 'F405', severity: 'error', title: 'A quote is verbatim, in a paragraph of its evidence (with --source)',
  why: 'Words in quotation marks are what somebody is held to: to the last character, or not at all.',
  *check({ all, copies }) {
    for (const it of all) {
      if (it.list !== 'statements') continue;
      const { quotes, evidence } = it.record as Statement;
      const places = evidence.filter(({ document }) => copies.has(document));
      if (places.length === 0) continue;
      for (const [i, quote] of quotes.entries()) {
        const found = places.map(({ document, paragraph }) => differenceIn(quote, copies.get(document)?.[paragraph - 1], copies.get(document) ?? []));
        if (!found.includes(null)) yield hit(it, ['quotes', i], `the quote is not in paragraph ${places.map((place) => place.paragraph).join(', ')}: ${found[0]}`, 'Copy the words from the text, without the quotation marks around them');
      }
    }
  },
};
