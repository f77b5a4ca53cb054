import { listAnswer, type ReadCommand } from '../cli/command.js';
import { nothing } from '../cli/empty.js';
import { FILTER_OPTIONS, filterText, LIST_OPTIONS } from '../cli/options.js';
import { documents } from '../queries/cast.js';

export const documentsCommand: ReadCommand = {
  needs: 'facts',
  name: 'documents',
  group: 'Explore',
  summary: 'from what: the articles that the facts stand in, with counts of facts',
  description: ['--match chooses documents; every other filter chooses facts, and with it only documents of these facts are listed and counted.'],
  options: [...FILTER_OPTIONS, ...LIST_OPTIONS],
  fields: ['id', 'kind', 'title', 'publisher', 'date', 'earliest', 'latest', 'url', 'paragraphs', 'events', 'statements', 'casualties'],
  examples: [
    { command: 'factline documents', explains: 'every document' },
    { command: 'factline documents --json=id,url', explains: 'their addresses' },
  ],
  answer: (facts, asked) => listAnswer(documents(facts, filterText(asked)), {
    sheet: async (list) => (await import('../views/cast.js')).documentsSheet(list),
    empty: nothing('No document matches', asked),
  }),
};
