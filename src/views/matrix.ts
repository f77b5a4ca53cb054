import type { MatrixEntry, ReportedBy } from '../queries/results.js';
import type { Cell, Line, Sheet } from '../sheet/sheet.js';
import { range, REPORTED_BY_WORDS } from './words.js';

/** Claimants down, sides of the victims across: who reports whose losses. */
export function matrixSheet(entries: readonly MatrixEntry[]): Sheet {
  const sides = [...new Map(entries.map((it) => [it.lossesOf, it.lossesOfName ?? 'not split by side']))]
    .toSorted(([a], [b]) => Number(a === null) - Number(b === null));
  const claimants = [...new Map(entries.map((it) => [it.claimantId, it.claimant]))];
  return { sections: [
    { blocks: [{
      kind: 'table',
      columns: [{ header: 'Claimed by', grow: true }, ...sides.map(([, name]) => ({ header: `Losses of ${name}`.replace('Losses of not', 'Not'), grow: true }))],
      rows: claimants.map(([id, name]) => [
        [{ text: name, tone: id === null ? 'doubt' as const : 'strong' as const }],
        ...sides.map(([side]): Cell => ({ lines: cell(entries.filter((it) => it.claimantId === id && it.lossesOf === side)) })),
      ]),
    }] },
    { blocks: [{ kind: 'prose', lines: [[{ text: 'Each figure is worked out from this claimant\'s claims alone, over all events selected. A claim without a number is “no number”, never 0.', tone: 'muted' }]] }] },
  ] };
}

function cell(entries: readonly MatrixEntry[]): readonly Line[] {
  if (entries.length === 0) return [[{ text: '–', tone: 'muted' }]];
  const standings = new Set(entries.map((it) => it.reportedBy));
  const [only] = standings;
  return [
    ...entries.map((it): Line => [`${it.harm} `, it.low === null ? { text: 'no number', tone: 'doubt' } : { text: range(it.low, it.high), tone: 'number' },
      ...standings.size > 1 ? [standing(it.reportedBy)] : []]),
    ...standings.size === 1 && only !== null ? [[standing(only as ReportedBy)]] : [],
  ];
}

function standing(by: ReportedBy | null): { readonly text: string; readonly tone: 'muted' } {
  return { text: by === null ? '' : ` (${REPORTED_BY_WORDS[by]})`.trimStart(), tone: 'muted' };
}
