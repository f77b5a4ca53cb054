import type { Event, Statement } from '../../model/types.js';
import { surelyBefore } from '../../model/when.js';
import { hit, recordIn, type Rule } from '../rule.js';

export const saidBefore: Rule = {
  code: 'F501', severity: 'warning', title: 'A statement is not made before the event that it is about',
  why: 'Nobody reports what has not happened yet: one of the two dates is wrong, or the statement is about something else.',
  *check(context) {
    for (const it of context.all) {
      if (it.list !== 'statements') continue;
      const { said, about } = it.record as Statement;
      for (const [i, id] of about.entries()) {
        const event = recordIn<Event>(context, 'events', id);
        if (event !== undefined && surelyBefore(said, event.when)) {
          yield hit(it, ['about', i], `it was said (${said.edtf}) before "${id}" happened (${event.when.edtf})`, 'Correct a date, or what it is about');
        }
      }
    }
  },
};
