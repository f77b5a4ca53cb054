import type { Answer, Item, ReadCommand } from '../cli/command.js';
import { overview } from '../queries/overview.js';

const TOTAL_FIELDS = ['episode', 'harm', 'lossesOf', 'split', 'low', 'high', 'best', 'claims'] as const;

/** An episode of which no number is told is a record too. */
const NO_TOTAL = { harm: null, lossesOf: null, split: null, low: null, high: null, best: null, claims: [] };

export const overviewCommand: ReadCommand = {
  needs: 'facts',
  name: '',
  group: 'Explore',
  summary: 'overview: documents, span, counts, totals per episode, what is contested',
  description: ['--json is one object; csv, tsv, jsonl and --fields give the totals of the episodes, --ids the episodes.'],
  options: [],
  fields: TOTAL_FIELDS,
  examples: [
    { command: 'factline', explains: 'the front page' },
    { command: 'factline --json', explains: 'the same for a script' },
  ],
  answer: (facts): Answer => {
    const result = overview(facts);
    const items: readonly Item[] = result.episodes
      .flatMap((episode) => (episode.totals.length === 0 ? [NO_TOTAL] : episode.totals).map((total) => ({ episode: episode.event, ...total })));
    return {
      items,
      ids: (item) => [String(item['episode'])],
      json: () => result,
      sheet: async () => (await import('../views/overview.js')).overviewSheet(result, facts),
    };
  },
};
