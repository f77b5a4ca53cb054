import type { Facts } from '../model/facts.js';
import { groupBy } from '../model/group.js';
import type { CasualtiesResult, CasualtyCell, CasualtyGroup } from '../queries/results.js';
import type { Line, Prose, Section, Sheet, Table } from '../sheet/sheet.js';
import { dayPhrase } from './dates.js';
import { account, standing } from './standing.js';
import { sideName, totalLines } from './totals.js';
import { ASIDE_WORDS, figure, LEFT_OUT_WORDS } from './words.js';

/** One table per episode, the totals below it, then over all episodes, then what was left out and why. */
export function casualtiesSheet(result: CasualtiesResult, facts: Facts): Sheet {
  const cells = groupBy(result.cells, (cell) => cell.episode);
  const sections = result.episodes.map((episode): Section => ({
    heading: [{ text: episode.eventTitle, tone: 'heading' }, { text: `  ${episode.event}`, tone: 'id' }],
    blocks: [cellTable(cells.get(episode.event) ?? [], facts, episode.event), ...totalLines('Total of this episode', episode.totals, facts)],
  }));
  if (result.episodes.length > 1) {
    sections.push({ heading: [{ text: 'Over all episodes', tone: 'heading' }], blocks: totalLines('', result.overall, facts) });
  }
  sections.push({ blocks: [notes(result)] });
  return { sections };
}

/** One table per group, its totals below it. */
export function groupsSheet(groups: readonly CasualtyGroup[], result: CasualtiesResult, facts: Facts): Sheet {
  const note = 'Each group is worked out from this claimant\'s claims alone; groups are not added to each other.';
  return { sections: [
    ...groups.map((group): Section => ({
      heading: [{ text: group.by === 'date' && group.key !== null ? dayPhrase(group.key) : group.name, tone: 'heading' }, { text: group.key === null || group.key === group.name ? '' : `  ${group.key}`, tone: 'id' }],
      blocks: [cellTable(group.cells, facts), ...totalLines('Total', group.totals, facts)],
    })),
    ...groups.some((it) => it.by === 'claimant') ? [{ blocks: [{ kind: 'prose' as const, lines: [[{ text: note, tone: 'muted' as const }]] }] }] : [],
    { blocks: [notes(result)] },
  ] };
}

function cellTable(cells: readonly CasualtyCell[], facts: Facts, episode?: string): Table {
  return {
    kind: 'table',
    columns: [
      { header: 'Losses of' },
      { header: 'Harm' },
      { header: 'Number', align: 'right' },
      { header: '', fold: 1 },
      { header: 'By whose account', grow: true, least: 22, fold: 2, speaks: true },
      { header: 'Standing', grow: true, least: 16, fold: 2, speaks: true },
    ],
    rows: cells.flatMap((cell, i) => {
      const before = cells[i - 1];
      const isSameEvent = before?.event === cell.event;
      // An event is named once, above its rows, and a side at the first of its own.
      return [...(isSameEvent ? [] : [{ heading: eventHeading(cell, episode) }]), [
        { lines: [sideName(cell.lossesOf, facts)], repeats: isSameEvent && before.lossesOf === cell.lossesOf },
        cell.victims === 'unknown' ? cell.harm : [cell.harm, { text: ` (${cell.victims})`, tone: 'muted' as const }],
        numberCell(cell),
        { bar: { low: cell.low, high: cell.low === null ? null : cell.high } },
        account(cell, facts),
        standing(cell, facts),
      ]];
    }),
  };
}

/** Above the rows of an event. @param episode the event that the table is about: its own figures stand for the whole of it */
export function eventHeading(cell: CasualtyCell, episode: string | undefined): Line {
  const title = cell.event === episode ? 'As a whole' : cell.eventTitle;
  return [{ text: title, tone: 'strong' }, { text: ` · ${dayPhrase(cell.date)}`, tone: 'muted' }, { text: `  ${cell.event}`, tone: 'id' }];
}

function numberCell(cell: CasualtyCell): Line {
  const text = figure(cell);
  if (cell.low === null) return [{ text, tone: 'doubt' }];
  return [{ text: cell.counted ? text : `(${text})`, tone: cell.counted ? 'number' : 'muted' }];
}

function bestWords(policy: CasualtiesResult['policy']): string {
  return policy === 'none' ? 'By policy “none” no figure is called best.' : `The best figure, by policy “${policy}”, is named where it is not the low.`;
}

function notes(result: CasualtiesResult): Prose {
  const counts = new Map<string, number>();
  for (const cell of result.cells) {
    for (const { reason } of cell.leftOut) counts.set(LEFT_OUT_WORDS[reason], (counts.get(LEFT_OUT_WORDS[reason]) ?? 0) + 1);
    if (cell.because !== null && cell.because !== 'unquantified') {
      const words = ASIDE_WORDS[cell.because];
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  if (result.unquantified.length > 0) counts.set(LEFT_OUT_WORDS.unquantified, result.unquantified.length);
  const left = [...counts].map(([words, n]) => `${n} ${words}`).join('; ');
  return {
    kind: 'prose',
    lines: [
      ...(left === '' ? [] : [`Left out: ${left}.`]),
      [{ text: `Ranges are bounds, not confidence intervals; “+” is open; harms are never added to each other. ${bestWords(result.policy)} `
        + 'How each figure comes about: factline casualties --explain', tone: 'muted' }],
    ],
  };
}
