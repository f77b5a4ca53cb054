import { nameOf, type Facts } from '../model/facts.js';
import { HARMS, type Harm } from '../model/vocabulary.js';
import type { CasualtiesResult, CasualtyCell, CasualtyGroup, Total } from '../queries/results.js';
import type { Block, Cell, Line, Prose, Section, Sheet, Span, Table } from '../sheet/sheet.js';
import { dayPhrase } from './dates.js';
import { ASIDE_WORDS, figure, LABEL_WORDS, LEFT_OUT_WORDS, plural, range, REPORTED_BY_WORDS } from './words.js';

/** One table per episode, the totals below it, then over all episodes, then what was left out and why. */
export function casualtiesSheet(result: CasualtiesResult, facts: Facts): Sheet {
  const sections: Section[] = result.episodes.map((episode) => {
    const cells = result.cells.filter((cell) => cell.episode === episode.event);
    return {
      heading: [{ text: episode.eventTitle, tone: 'heading' }, { text: `  ${episode.event}`, tone: 'id' }],
      blocks: [cellTable(cells, facts, episode.event), ...totalLines('Total of this episode', episode.totals, facts)],
    };
  });
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
      { header: 'By whose account', grow: true, least: 26, fold: 2 },
      { header: 'Standing', grow: true, fold: 3 },
    ],
    rows: cells.flatMap((cell, i) => {
      const before = cells[i - 1];
      const isSameEvent = before?.event === cell.event;
      // An event is named once, above its rows, and a side at the first of its own.
      return [...(isSameEvent ? [] : [{ heading: eventHeading(cell, episode) }]), [
        isSameEvent && before.lossesOf === cell.lossesOf ? '' : sideName(cell.lossesOf, facts),
        cell.victims === 'unknown' ? cell.harm : [cell.harm, { text: ` (${cell.victims})`, tone: 'muted' as const }],
        numberCell(cell),
        { bar: { low: cell.low, high: cell.low === null ? null : cell.high } },
        account(cell),
        standing(cell),
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

function account(cell: CasualtyCell): Line {
  if (cell.origins.length === 0) return [{ text: 'no source named', tone: 'doubt' }];
  const by = cell.reportedBy === null ? '' : ` (${REPORTED_BY_WORDS[cell.reportedBy]})`;
  return `${cell.origins.join(', ')}${by}`;
}

function standing(cell: CasualtyCell): Cell {
  const label: readonly Span[] = [{ text: LABEL_WORDS[cell.label], tone: cell.label === 'disputed' ? 'alert' : 'muted' }];
  const told = cell.claims.length > 1 ? `, ${plural(cell.claims.length, 'telling')}` : '';
  const aside = cell.because === null || cell.because === 'unquantified' ? [] : [ASIDE_WORDS[cell.because]];
  return { lines: [[...label, told], ...aside] };
}

/** "killed: 1–3 in all · Armenia 1 · Azerbaijan 0–2": the sum over all sides, then each side's. */
export function totalLines(title: string, totals: readonly Total[], facts: Facts): readonly Block[] {
  const lines = HARMS.flatMap((harm) => totalLine(harm, totals.filter((total) => total.harm === harm), facts));
  if (lines.length === 0) return [{ kind: 'prose', lines: [[{ text: 'No number is reported.', tone: 'muted' }]] }];
  const head: readonly Line[] = title === '' ? [] : [[{ text: title, tone: 'label' }]];
  return [...head.map((line): Prose => ({ kind: 'prose', lines: ['', line] })), { kind: 'prose', lines, indent: title === '' ? 0 : 2 }];
}

function totalLine(harm: Harm, totals: readonly Total[], facts: Facts): readonly Line[] {
  const all = totals.find((total) => !total.split);
  if (all === undefined) return [];
  const sides: Span[] = totals.filter((total) => total.split).flatMap((total) => [
    { text: ' · ', tone: 'muted' }, { text: `${sideName(total.lossesOf, facts)} ` }, { text: range(total.low, total.high), tone: 'number' },
  ]);
  const best = all.best === null || (all.best === all.low && all.best === all.high) ? '' : ` (best ${range(all.best, all.best)})`;
  return [[{ text: `${harm} `, tone: 'strong' }, { text: range(all.low, all.high), tone: 'number' }, best, ...sides]];
}

function sideName(side: string | null, facts: Facts): string {
  return side === null ? 'not split by side' : nameOf(facts, side);
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
      [{ text: `Ranges are bounds, not confidence intervals; “+” is open; harms are never added to each other. Best by policy `
        + `“${result.policy}”. How each figure comes about: factline casualties --explain`, tone: 'muted' }],
    ],
  };
}

/** The totals as lines, none where no number is reported. */
export function totalSummary(totals: readonly Total[], facts: Facts): readonly Line[] {
  return HARMS.flatMap((harm) => totalLine(harm, totals.filter((total) => total.harm === harm), facts));
}
