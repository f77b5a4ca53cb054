import { listAnswer, type ReadCommand } from '../cli/command.js';
import { nothing } from '../cli/empty.js';
import { CAVEATS_OPTION, FILTER_OPTIONS, filterText, flag, LIST_OPTIONS } from '../cli/options.js';
import { criteria } from '../queries/criteria.js';
import { figuresOf } from '../queries/figures.js';
import type { TimelineEntry } from '../queries/results.js';
import { timeline, timelineWithStatements } from '../queries/timeline.js';
import { STATEMENT_FIELDS } from './statements.js';

const EVENT_FIELDS = [
  'id', 'kind', 'type', 'title', 'date', 'earliest', 'latest', 'time', 'approximateTime', 'basis', 'places',
  'participants', 'assertedBy', 'contested', 'background', 'partOf', 'documents', 'statements', 'casualties', 'caveats',
] as const;

/** With --statements a table has the columns of both kinds of entry. */
const BOTH_FIELDS = [...new Set<string>([...EVENT_FIELDS, ...STATEMENT_FIELDS])];

export const timelineCommand: ReadCommand = {
  needs: 'facts',
  name: 'timeline',
  aliases: ['tl'],
  group: 'Explore',
  summary: 'what happened, in order',
  description: [
    'Events in order of their earliest possible day. An event that the report itself tells is "narrated"; one that only a '
    + 'party says happened is "asserted by" that party; "contested" means that the sides accuse each other.',
    'A filter on speech (--by, --act, --to, --via, --form, --quotes) keeps the events about which something like that was said.',
  ],
  options: [
    { name: 'statements', help: 'what was said as well, in the same order' },
    CAVEATS_OPTION,
    ...FILTER_OPTIONS, ...LIST_OPTIONS,
  ],
  fields: EVENT_FIELDS,
  fieldsWith: { statements: BOTH_FIELDS },
  examples: [
    { command: 'factline timeline', explains: 'everything, day by day' },
    { command: 'factline timeline --since 2021-07 --statements', explains: 'July 2021, with what was said' },
    { command: 'factline timeline --harm killed --json=id,date,title', explains: 'where people were killed, for a script' },
    { command: 'factline timeline --count-by type', explains: 'how many events of each type' },
  ],
  answer: (facts, asked) => {
    const wanted = criteria(facts, filterText(asked));
    const entries: readonly TimelineEntry[] = flag(asked, 'statements')
      ? timelineWithStatements(facts, wanted)
      : timeline(facts, wanted);
    return listAnswer(entries, {
      fields: flag(asked, 'statements') ? BOTH_FIELDS : EVENT_FIELDS,
      sheet: async (list) => (await import('../views/timeline.js')).timelineSheet(list, facts, { caveats: flag(asked, 'caveats'), ...figuresOf(facts) }),
      empty: nothing('No event matches', asked),
    });
  },
};
