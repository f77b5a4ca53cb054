import type { Facts } from '../model/facts.js';
import { groupBy } from '../model/group.js';
import type { Bests, CasualtyCell, Policy, Total } from '../queries/results.js';
import type { Toll } from '../queries/toll.js';
import type { Cell, Section, Sheet, Table } from '../sheet/sheet.js';
import { thousands } from '../model/wording.js';
import { eventHeading } from './casualties.js';
import { sideName } from './totals.js';
import { range } from './words.js';

/** Each policy's figure side by side: a total is a choice, and this shows between what. */
export function policiesSheet(toll: Toll, facts: Facts): Sheet {
  const cells = groupBy(toll.cells.filter((cell) => cell.low !== null), (cell) => cell.episode);
  const sections = toll.episodes.map((episode): Section => ({
    heading: [{ text: episode.eventTitle, tone: 'heading' }, { text: `  ${episode.event}`, tone: 'id' }],
    blocks: [table([
      ...cellRows(cells.get(episode.event) ?? [], episode.event, facts),
      ...(episode.totals.length === 0 ? [] : [{ heading: [{ text: 'Total of this episode', tone: 'strong' as const }] }]),
      ...episode.totals.map((total) => totalRow(total, facts)),
    ])],
  }));
  return { sections: [
    ...sections,
    ...toll.episodes.length > 1 ? [{ heading: [{ text: 'Over all episodes', tone: 'heading' as const }], blocks: [table(toll.overall.map((total) => totalRow(total, facts)))] }] : [],
    { blocks: [{ kind: 'prose', lines: [[{ text: 'What each policy takes: factline help casualties. Figures in brackets are not counted. “–” is none by that policy, never 0.', tone: 'muted' }]] }] },
  ] };
}

const SHOWN: readonly Policy[] = ['conservative', 'highest', 'latest', 'self-reported'];

function table(rows: Table['rows']): Table {
  return {
    kind: 'table', rows,
    columns: [
      { header: 'Losses of', grow: true, least: 12 }, { header: 'Harm' }, { header: 'Bounds', align: 'right' },
      ...SHOWN.map((policy, i) => ({ header: policy, align: 'right' as const, fold: i + 1 })),
    ],
  };
}

function cellRows(cells: readonly CasualtyCell[], episode: string, facts: Facts): Table['rows'] {
  return cells.flatMap((cell, i) => [
    ...(cells[i - 1]?.event === cell.event ? [] : [{ heading: eventHeading(cell, episode) }]), cellRow(cell, facts),
  ]);
}

function cellRow(cell: CasualtyCell, facts: Facts): readonly Cell[] {
  const bracket = (text: string) => (cell.counted ? text : `(${text})`);
  return [sideName(cell.lossesOf, facts), cell.harm, bracket(range(cell.low, cell.high)), ...bests(cell.bests).map(bracket)];
}

function totalRow(total: Total, facts: Facts): readonly Cell[] {
  return [
    total.split ? sideName(total.lossesOf, facts) : 'all', total.harm,
    [{ text: range(total.low, total.high), tone: 'number' }], ...bests(total.bests),
  ];
}

function bests(all: Bests | undefined): readonly string[] {
  return SHOWN.map((policy) => {
    const best = all?.[policy] ?? null;
    return best === null ? '–' : thousands(best);
  });
}
