import { listAnswer, type ReadCommand } from '../cli/command.js';
import { nothing } from '../cli/empty.js';
import { FILTER_OPTIONS, filterText, LIST_OPTIONS } from '../cli/options.js';
import { actors } from '../queries/cast.js';

export const actorsCommand: ReadCommand = {
  needs: 'facts',
  name: 'actors',
  group: 'Explore',
  summary: 'who: countries, bodies, persons and agencies, with counts of facts',
  description: [
    '--actor, --side and --match choose actors; every other filter chooses facts, and with it only actors in these facts are '
    + 'listed and counted. Counts include what is part of an actor.',
  ],
  options: [...FILTER_OPTIONS, ...LIST_OPTIONS],
  fields: ['id', 'kind', 'type', 'name', 'aliases', 'role', 'side', 'partOf', 'events', 'statements', 'relayed', 'accused', 'claims', 'losses'],
  examples: [
    { command: 'factline actors', explains: 'everybody, as a tree' },
    { command: 'factline actors --side armenia --sort statements:desc --json=name,statements', explains: 'who speaks most on one side' },
    { command: 'factline actors --on 2021-07-28', explains: 'who appears in the facts of a day' },
  ],
  answer: (facts, asked) => listAnswer(actors(facts, filterText(asked)), {
    sheet: async (list) => (await import('../views/cast.js')).actorsSheet(list),
    empty: nothing('No actor matches', asked),
  }),
};
