import { listAnswer, type ReadCommand } from '../cli/command.js';
import { nothing } from '../cli/empty.js';
import { LIST_OPTIONS, texts } from '../cli/options.js';
import { RECORD_KINDS, type RecordKind } from '../queries/results.js';
import { search } from '../queries/search.js';

export const searchCommand: ReadCommand = {
  needs: 'facts',
  name: 'search',
  group: 'Explore',
  summary: 'words in any fact, quote, actor, place or document',
  description: [
    'All words must occur somewhere in the record; words in double quotation marks stay together. Accents and the shapes of '
    + 'apostrophes do not matter; case does where a word has a capital. Best first: title, quote, gist, names, evidence.',
  ],
  argument: { name: 'text', help: 'words to search for', required: true, repeatable: true },
  options: [
    { name: 'kind', value: 'word', repeatable: true, words: RECORD_KINDS, help: RECORD_KINDS.join(', ') },
    ...LIST_OPTIONS,
  ],
  fields: ['id', 'kind', 'title', 'field', 'snippet'],
  examples: [
    { command: 'factline search ceasefire russia', explains: 'records that hold both words' },
    { command: 'factline search \'"foreign ministry"\' --kind statement', explains: 'words that stand together' },
    { command: 'factline search drone --ids', explains: 'the ids, for xargs factline show' },
  ],
  answer: (facts, asked, args) => listAnswer(search(facts, args, texts(asked, 'kind') as readonly RecordKind[]), {
    sheet: async (list) => (await import('../views/search.js')).searchSheet(list, args),
    empty: nothing('Nothing holds', asked, args, args),
  }),
};
