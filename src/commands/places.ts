import { listAnswer, type ReadCommand } from '../cli/command.js';
import { nothing } from '../cli/empty.js';
import { FILTER_OPTIONS, filterText, LIST_OPTIONS } from '../cli/options.js';
import { places } from '../queries/cast.js';

export const placesCommand: ReadCommand = {
  needs: 'facts',
  name: 'places',
  group: 'Explore',
  summary: 'where: places and what lies in them, with counts of facts',
  description: [
    '--place and --match choose places; every other filter chooses facts, and with it only places of these facts are listed '
    + 'and counted. Counts include what lies in a place.',
  ],
  options: [...FILTER_OPTIONS, ...LIST_OPTIONS],
  fields: ['id', 'kind', 'type', 'name', 'aliases', 'partOf', 'latitude', 'longitude', 'events', 'statements', 'casualties'],
  examples: [
    { command: 'factline places', explains: 'every place, as a tree' },
    { command: 'factline places --harm killed --csv', explains: 'where people were killed, for a spreadsheet' },
  ],
  answer: (facts, asked) => listAnswer(places(facts, filterText(asked)), {
    sheet: async (list) => (await import('../views/cast.js')).placesSheet(list),
    empty: nothing('No place matches', asked),
  }),
};
