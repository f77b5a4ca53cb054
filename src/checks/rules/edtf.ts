import type { Located } from '../../dataset/join.js';
import { boundsOf } from '../../model/edtf.js';
import type { Casualty, Document, Event, Statement, When } from '../../model/types.js';
import { hit, type Rule } from '../rule.js';

export const edtf: Rule = {
  code: 'F301', severity: 'error', title: 'Every date is EDTF (ISO 8601-2), and a day that the calendar has',
  why: 'Order and filters rest on the bounds of a date; a date that has none would silently stand nowhere.',
  *check({ all }) {
    for (const it of all) {
      const dated = dateOf(it);
      if (dated === undefined) continue;
      const [key, when] = dated;
      if (boundsOf(when.edtf) === null) yield hit(it, [key, 'edtf'], badDate(when.edtf), DATE_HELP);
    }
  },
};

export const DATE_HELP = 'Write 2021-07-28, 2021-07, [2021-07-28..2021-07-31] and the like: factline help dates';

export function badDate(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}" is not an EDTF date`;
}

/** The date of a record, and the key that holds it. */
export function dateOf({ list, record }: Located): readonly [string, When] | undefined {
  switch (list) {
    case 'documents': return ['published', (record as Document).published];
    case 'events': return ['when', (record as Event).when];
    case 'statements': return ['said', (record as Statement).said];
    case 'casualties': {
      const { said } = record as Casualty;
      return said === undefined ? undefined : ['said', said];
    }
    default: return undefined;
  }
}
