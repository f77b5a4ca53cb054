import type { Answer, Item, ReadCommand } from '../cli/command.js';
import { nothing } from '../cli/empty.js';
import { FILTER_OPTIONS, filterText, flag, LIST_OPTIONS, text, texts, type Asked } from '../cli/options.js';
import type { Facts } from '../model/facts.js';
import { didYouMean } from '../model/nearest.js';
import { Problem } from '../model/problem.js';
import type { FilterText } from '../queries/criteria.js';
import { isActor } from '../queries/names.js';
import {
  GROUPINGS, POLICIES, POLICY_WORDS, type CasualtyCell, type CasualtyGroup, type Grouping, type MatrixEntry, type Policy,
} from '../queries/results.js';
import { toll, type Toll } from '../queries/toll.js';

const CELL_FIELDS = [
  'event', 'eventTitle', 'date', 'episode', 'lossesOf', 'harm', 'victims', 'counted', 'because', 'low', 'high', 'best', 'words',
  'label', 'reportedBy', 'origins', 'claims', 'leftOut',
] as const;
const MATRIX_FIELDS = ['claimant', 'claimantId', 'lossesOf', 'lossesOfName', 'harm', 'reportedBy', 'low', 'high', 'claims'] as const;
const GROUP_FIELDS = ['by', 'key', 'name', 'totals', 'cells'] as const;

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
    '--json is one object: policy, cells, episodes, overall and unquantified (ids of claims), with --explain, --matrix and --group-by also explained, '
    + 'matrix and groups. csv, tsv, jsonl and --fields give the cells (or the matrix, or the groups); --ids gives the claims.',
  ],
  options: [
    { name: 'policy', value: 'name', words: POLICY_WORDS, help: `how "best" is chosen: ${POLICIES.join(', ')}; all: side by side` },
    { name: 'explain', help: 'the arithmetic of every figure: claims used, collapsed, left out, bounds, sums' },
    { name: 'group-by', value: 'word', words: GROUPINGS, help: `${GROUPINGS.join(', ')}; --by with one of these words does the same` },
    { name: 'matrix', help: 'who reports whose losses: claimant by side of the victims' },
    ...FILTER_OPTIONS, ...LIST_OPTIONS,
  ],
  fields: CELL_FIELDS,
  fieldsWith: { matrix: MATRIX_FIELDS, 'group-by': GROUP_FIELDS },
  examples: [
    { command: 'factline casualties', explains: 'every figure and the totals' },
    { command: 'factline casualties --harm killed --side armenia', explains: 'one side\'s dead' },
    { command: 'factline casualties --event ev-clash-0723 --explain', explains: 'how a figure comes about' },
    { command: 'factline casualties --matrix', explains: 'who reports whose losses' },
    { command: 'factline casualties --by claimant', explains: 'each claimant\'s figures alone' },
    { command: 'factline toll --policy all', explains: 'what each policy would call the best figure' },
  ],
  answer: (facts, asked): Answer => {
    const { by, filter } = grouping(facts, asked);
    const result = toll(facts, filter, {
      policy: (text(asked, 'policy') ?? 'conservative') as Policy | 'all', by, matrix: flag(asked, 'matrix'), explain: flag(asked, 'explain'),
    });
    if (result.matrix !== undefined) return matrixAnswer(result, result.matrix, asked);
    if (result.groups !== undefined) return groupAnswer(result, result.groups, facts, asked);
    const withCells = (items: readonly Item[]): Toll => ({ ...result, cells: items as unknown as readonly CasualtyCell[] });
    return {
      items: result.cells as unknown as readonly Item[],
      fields: result.policy === 'all' ? [...CELL_FIELDS, 'bests'] : CELL_FIELDS,
      ids: (item) => claimIds(item as unknown as CasualtyCell),
      json: withCells,
      sheet: async (items) => {
        const shown = withCells(items);
        if (flag(asked, 'explain')) return (await import('../views/explain.js')).explainSheet(shown, facts);
        if (result.policy === 'all') return (await import('../views/policies.js')).policiesSheet(shown, facts);
        return (await import('../views/casualties.js')).casualtiesSheet(shown, facts);
      },
      empty: nothing('No casualty claim matches', asked),
    };
  },
};

/** `--by claimant` groups, unless somebody is called that; any other `--by` is the filter. */
function grouping(facts: Facts, asked: Asked): { readonly by: Grouping | undefined; readonly filter: FilterText } {
  const filter = filterText(asked);
  const named = text(asked, 'group-by') as Grouping | undefined;
  const [word, more] = texts(asked, 'by');
  const alone = word !== undefined && more === undefined && !isActor(facts, word);
  const isWord = alone && GROUPINGS.some((it) => it === word);
  if (alone && !isWord) {
    const near = didYouMean(word, GROUPINGS);
    if (near.length > 0) throw new Problem('no', 'E_UNKNOWN_NAME', `--by "${word}" is no actor and no grouping`, [...near, `It takes: an actor, or ${GROUPINGS.join(', ')}`]);
  }
  return isWord && named === undefined ? { by: word as Grouping, filter: { ...filter, by: [] } } : { by: named, filter };
}

function matrixAnswer(result: Toll, entries: readonly MatrixEntry[], asked: Asked): Answer {
  return {
    items: entries as unknown as readonly Item[],
    fields: MATRIX_FIELDS,
    ids: (item) => (item as unknown as MatrixEntry).claims,
    json: (items) => ({ ...result, matrix: items }),
    sheet: async (items) => (await import('../views/matrix.js')).matrixSheet(items as unknown as readonly MatrixEntry[]),
    empty: nothing('No casualty claim matches', asked),
  };
}

function groupAnswer(result: Toll, groups: readonly CasualtyGroup[], facts: Facts, asked: Asked): Answer {
  return {
    items: groups as unknown as readonly Item[],
    fields: GROUP_FIELDS,
    ids: (item) => (item as unknown as CasualtyGroup).cells.flatMap(claimIds),
    json: (items) => ({ ...result, groups: items }),
    sheet: async (items) => (await import('../views/casualties.js')).groupsSheet(items as unknown as readonly CasualtyGroup[], result, facts),
    empty: nothing('No casualty claim matches', asked),
  };
}

function claimIds(cell: CasualtyCell): readonly string[] {
  return [...cell.claims, ...cell.leftOut.map(({ id }) => id)];
}
