import { listAnswer, type ReadCommand } from '../cli/command.js';
import { nothing } from '../cli/empty.js';
import { CAVEATS_OPTION, FILTER_OPTIONS, filterText, flag, LIST_OPTIONS } from '../cli/options.js';
import { accounts } from '../queries/accounts.js';
import { criteria } from '../queries/criteria.js';
import { figuresOf } from '../queries/figures.js';
import { findEvent } from '../queries/names.js';

export const accountsCommand: ReadCommand = {
  needs: 'facts',
  name: 'accounts',
  group: 'Explore',
  summary: 'each side\'s version of an event, side by side',
  description: [
    'What each side says of an event and of all below it, in order of time: whom it accuses, what it denies, which accusations it '
    + 'leaves unanswered. Third parties stand below. There is no verdict. Without an event: every contested one.',
    'The filters choose statements.',
  ],
  argument: { name: 'event', help: 'the id of an event', takes: 'event' },
  options: [CAVEATS_OPTION, ...FILTER_OPTIONS, ...LIST_OPTIONS],
  fields: ['event', 'eventTitle', 'contested', 'sides'],
  examples: [
    { command: 'factline accounts', explains: 'every contested event' },
    { command: 'factline accounts ev-clash-wed --width 120', explains: 'one event, two columns' },
    { command: 'factline accounts --json', explains: 'for a script' },
  ],
  answer: (facts, asked, [id]) => {
    const event = id === undefined ? undefined : findEvent(facts, id);
    return listAnswer(accounts(facts, criteria(facts, filterText(asked)), event), {
      sheet: async (list) => (await import('../views/accounts.js')).accountsSheet(list, facts, { caveats: flag(asked, 'caveats'), ...figuresOf(facts) }),
      empty: event === undefined ? nothing('No contested event matches', asked) : nothing('No statement about an event matches', asked, [event]),
      ids: (it) => it.sides.flatMap((side) => side.statements.map((statement) => statement.id)),
    });
  },
};
