import { listAnswer, type ReadCommand } from '../cli/command.js';
import { nothing } from '../cli/empty.js';
import { LIST_OPTIONS, texts, FILTER_OPTIONS } from '../cli/options.js';
import { askedConflicts } from '../queries/conflicts/index.js';
import { CONFLICT_KINDS, type Conflict } from '../queries/results.js';

export const conflictsCommand: ReadCommand = {
  needs: 'facts',
  name: 'conflicts',
  group: 'Explore',
  summary: 'what does not agree: counts, responsibility, denials, and the text with itself',
  description: [
    'Each with one sentence and the facts involved. Nothing that merely differs in wording: figures conflict where no number fits '
    + 'all of them, dates where no day does.',
  ],
  options: [
    { name: 'kind', value: 'word', repeatable: true, words: CONFLICT_KINDS, help: CONFLICT_KINDS.join(', ') },
    ...FILTER_OPTIONS.filter((it) => it.name === 'event'), ...LIST_OPTIONS,
  ],
  fields: ['kind', 'about', 'summary', 'facts'],
  examples: [
    { command: 'factline conflicts', explains: 'everything that does not agree' },
    { command: 'factline conflicts --kind responsibility --event ev-border-clashes', explains: 'who is blamed by whom' },
    { command: 'factline conflicts --ids', explains: 'the facts involved, for xargs factline show' },
  ],
  answer: (facts, asked) => {
    const found = askedConflicts(facts, { event: texts(asked, 'event'), kind: texts(asked, 'kind') as readonly Conflict['kind'][] });
    return listAnswer(found, {
      sheet: async (list) => (await import('../views/conflicts.js')).conflictsSheet(list, facts),
      empty: nothing('No disagreement matches', asked),
      ids: (it) => it.facts,
    });
  },
};
