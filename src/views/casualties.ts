import { nameOf, type Facts } from '../model/facts.js';
import { groupBy } from '../model/group.js';
import { originOf } from '../model/origin.js';
import type { CasualtiesResult, CasualtyCell, CasualtyGroup } from '../queries/results.js';
import type { Cell, Line, Prose, Section, Sheet, Span, Table } from '../sheet/sheet.js';
import { dayPhrase } from './dates.js';
import { sideName, totalLines } from './totals.js';
import { ASIDE_WORDS, figure, LABEL_WORDS, LEFT_OUT_WORDS, plural, REPORTED_BY_WORDS } from './words.js';

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
      { header: 'By whose account', grow: true, least: 22, fold: 2 },
      { header: 'Standing', grow: true, least: 16, fold: 2 },
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

function account(cell: CasualtyCell, facts: Facts): Line {
  if (cell.origins.length === 0) return [{ text: 'no source named', tone: 'doubt' }];
  const by = cell.reportedBy === null ? '' : ` (${REPORTED_BY_WORDS[cell.reportedBy]})`;
  const certain = certainOrigins(cell, facts);
  const names = cell.origins.flatMap((name, i): Span[] => [
    { text: i === 0 ? '' : ', ' }, ...(certain.has(name) ? [] : [{ text: 'perhaps ', tone: 'doubt' as const }]), { text: name },
  ]);
  return [...names, by];
}

/** Names of the origins of which at least one telling is theirs without doubt. */
function certainOrigins(cell: CasualtyCell, facts: Facts): ReadonlySet<string> {
  const claims = [...cell.claims, ...cell.leftOut.map(({ id }) => id)].flatMap((id) => facts.casualties.get(id) ?? []);
  return new Set(claims.filter(({ chain }) => chain[0]?.certain !== false).flatMap(({ chain }) => {
    const origin = originOf(facts, chain);
    return origin === null ? [] : [nameOf(facts, origin)];
  }));
}

function standing(cell: CasualtyCell): Cell {
  // That no source is named is said in the column beside it.
  const words = cell.label === 'unattributed' ? 'unattributed' : LABEL_WORDS[cell.label];
  const label: readonly Span[] = [{ text: words, tone: cell.label === 'disputed' ? 'alert' : 'muted' }];
  const told = cell.claims.length > 1 ? `, ${plural(cell.claims.length, 'telling')}` : '';
  const aside = cell.because === null || cell.because === 'unquantified' ? [] : [ASIDE_WORDS[cell.because]];
  return { lines: [[...label, told], ...aside] };
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
