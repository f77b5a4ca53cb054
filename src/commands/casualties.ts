import type { Answer, Item, ReadCommand } from '../cli/command.js';
import { FILTER_OPTIONS, filterText, LIST_OPTIONS, text } from '../cli/options.js';
import { criteria } from '../queries/criteria.js';
import { casualties } from '../queries/casualties/index.js';
import { POLICIES, type CasualtyCell, type Policy } from '../queries/results.js';

export const CELL_FIELDS = [
  'event', 'eventTitle', 'date', 'episode', 'lossesOf', 'harm', 'victims', 'counted', 'because', 'low', 'high', 'best', 'words',
  'label', 'reportedBy', 'origins', 'claims', 'leftOut',
] as const;

export const casualtiesCommand: ReadCommand = {
  needs: 'facts',
  name: 'casualties',
  aliases: ['toll'],
  group: 'Explore',
  summary: 'how many were hurt, by whose account, and how the total comes about',
  description: [
    'A figure is bounds and who stands behind them, never one tidy number. Tellings of one origin are one claim; the whole is '
    + 'never added to its parts; a claim without a number is listed, never counted as 0.',
    'The filters select claims before anything is added: --side is whose losses, --by who claims, dates are the event\'s.',
    'csv, tsv, jsonl and --fields give the cells; --ids gives the claims.',
  ],
  options: [
    { name: 'policy', value: 'name', words: POLICIES, help: `how "best" is chosen: ${POLICIES.join(', ')}` },
    ...FILTER_OPTIONS, ...LIST_OPTIONS,
  ],
  fields: CELL_FIELDS,
  examples: [
    { command: 'factline casualties', explains: 'every figure and the totals' },
    { command: 'factline casualties --harm killed --side armenia', explains: 'one side\'s dead' },
    { command: 'factline toll --policy highest --json', explains: 'with the highest bounds as best' },
  ],
  answer: (facts, asked): Answer => {
    const wanted = criteria(facts, filterText(asked));
    const policy = (text(asked, 'policy') ?? 'conservative') as Policy;
    const result = casualties(facts, { claims: wanted.casualty }, policy);
    const withCells = (items: readonly Item[]) => ({ ...result, cells: items as unknown as readonly CasualtyCell[] });
    return {
      items: result.cells as unknown as readonly Item[],
      ids: (item) => {
        const cell = item as unknown as CasualtyCell;
        return [...cell.claims, ...cell.leftOut.map(({ id }) => id)];
      },
      json: withCells,
      sheet: async (items) => (await import('../views/casualties.js')).casualtiesSheet(withCells(items), facts),
      empty: 'No casualty claim matches. Loosen a filter: --harm, --side, --by or a date option.',
    };
  },
};
