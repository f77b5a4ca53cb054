import { listAnswer, type ReadCommand } from '../cli/command.js';
import { nothing } from '../cli/empty.js';
import { CAVEATS_OPTION, FILTER_OPTIONS, filterText, flag, LIST_OPTIONS } from '../cli/options.js';
import { criteria } from '../queries/criteria.js';
import { figuresOf } from '../queries/figures.js';
import { statements } from '../queries/timeline.js';

export const STATEMENT_FIELDS = [
  'id', 'kind', 'speaker', 'speakerId', 'role', 'side', 'act', 'form', 'gist', 'quotes', 'to', 'about', 'accuses', 'date',
  'earliest', 'latest', 'time', 'basis', 'via', 'certain', 'documents', 'paragraphs', 'respondsTo', 'caveats',
] as const;

export const statementsCommand: ReadCommand = {
  needs: 'facts',
  name: 'statements',
  aliases: ['said'],
  group: 'Explore',
  summary: 'who said what, to whom, about what, through whom',
  description: [
    'Each statement stands under its speaker: the head of the chain. Agencies that relay it are named, but are not the speaker.',
    'A speaker answers to every alias and to the body it belongs to: "factline statements iran" finds the spokesman.',
  ],
  argument: { name: 'speaker', help: 'a speaker: id, name or alias', takes: 'speaker' },
  options: [CAVEATS_OPTION, ...FILTER_OPTIONS, ...LIST_OPTIONS],
  fields: STATEMENT_FIELDS,
  examples: [
    { command: 'factline statements', explains: 'everybody, speaker by speaker' },
    { command: 'factline statements khatibzadeh --on 2021-07-27', explains: 'one speaker on one day' },
    { command: 'factline said --act accuses --quotes --json=speaker,accuses,quotes', explains: 'accusations in their own words' },
    { command: 'factline statements --count-by side', explains: 'how much each side is heard' },
  ],
  answer: (facts, asked, args) => {
    const typed = filterText(asked);
    const wanted = criteria(facts, { ...typed, by: [...(typed.by ?? []), ...args] });
    return listAnswer(statements(facts, wanted), {
      sheet: async (list) => (await import('../views/statements.js')).statementsSheet(list, facts, { caveats: flag(asked, 'caveats'), ...figuresOf(facts) }),
      empty: nothing('No statement matches', asked, args),
    });
  },
};
