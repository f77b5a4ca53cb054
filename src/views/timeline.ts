import type { Facts } from '../model/facts.js';
import { nameOf } from '../model/facts.js';
import type { When } from '../model/types.js';
import { series } from '../model/wording.js';
import type { CasualtyCell, StatementEntry, TimelineEntry, TimelineEvent } from '../queries/results.js';
import type { Entry, Line, Section, Sheet, Span } from '../sheet/sheet.js';
import { caveatCount, caveatLines, caveatNote, type Detail } from './caveats.js';
import { clock, dayPhrase, reached } from './dates.js';
import { hourSaid, speechLines } from './speech.js';
import { LABEL_WORDS, range } from './words.js';

/** Grouped by day, or by the interval, month or decade where no day is known. */
export function timelineSheet(
  entries: readonly TimelineEntry[], facts: Facts, detail: Detail,
): Sheet {
  const groups: { date: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.date === entry.date) last.entries.push(entry);
    else groups.push({ date: entry.date, entries: [entry] });
  }
  return { sections: [
    ...groups.map((group) => daySection(group.date, group.entries, facts, detail)),
    ...caveatNote(entries.map((it) => it.id), facts, detail),
  ] };
}

function daySection(
  date: string, entries: readonly TimelineEntry[], facts: Facts, detail: Detail,
): Section {
  return {
    heading: [{ text: dayPhrase(date), tone: 'heading' }],
    blocks: [{
      kind: 'rail',
      entries: entries.map((entry) => (entry.kind === 'event'
        ? eventEntry(entry, facts, detail)
        : statementRailEntry(entry, facts, detail))),
    }],
  };
}

function eventEntry(event: TimelineEvent, facts: Facts, detail: Detail): Entry {
  const about: Span[][] = [standing(event)];
  if (event.places.length > 0) about.push([{ text: event.places.join(', '), tone: 'muted' }]);
  const caveats = caveatCount(event.id, facts, detail);
  if (caveats !== null) about.push([{ text: caveats, tone: 'doubt' }]);
  const lines: Line[] = [[{ text: event.title, tone: 'strong' }], joined(about)];
  const cells = detail.tolls.get(event.id) ?? [];
  if (cells.length > 0) lines.push(joined(figures(cells, facts)));
  lines.push(...dateNote(facts.events.get(event.id)?.when), ...caveatLines(event.id, facts, detail));
  return { mark: 'event', label: clock(event), lines, edge: [{ text: event.id, tone: 'id' }] };
}

function statementRailEntry(entry: StatementEntry, facts: Facts, detail: Detail): Entry {
  return {
    mark: 'statement',
    label: hourSaid(entry, facts),
    lines: [[{ text: entry.speaker, tone: 'strong' }, ` · ${entry.act}`], ...speechLines(entry, facts, detail)],
    edge: [{ text: entry.id, tone: 'id' }],
  };
}

function standing(event: TimelineEvent): Span[] {
  const spans: Span[] = [event.assertedBy.length > 0
    ? { text: `asserted by ${series(event.assertedBy)}`, tone: 'doubt' }
    : { text: 'narrated', tone: 'muted' }];
  if (event.contested) spans.push({ text: ', ' }, { text: 'contested', tone: 'alert' });
  if (event.background) spans.push({ text: ', background', tone: 'muted' });
  return spans;
}

/** What has a number by itself; what has none together, side by side. */
function figures(cells: readonly CasualtyCell[], facts: Facts): readonly (readonly Span[])[] {
  const without = new Map<string, string[]>();
  for (const cell of cells.filter((it) => it.low === null)) without.set(whose(cell, facts), [...without.get(whose(cell, facts)) ?? [], cell.harm]);
  return [
    ...cells.filter((it) => it.low !== null).map((cell) => figureSpans(cell, facts)),
    ...[...without].map(([side, harms]): Span[] => [
      { text: `${[...new Set(harms)].join(', ')}: ` }, { text: 'no number', tone: 'doubt' }, { text: ` (${side})` },
    ]),
  ];
}

function whose(cell: CasualtyCell, facts: Facts): string {
  return cell.lossesOf === null ? 'side not given' : nameOf(facts, cell.lossesOf);
}

function figureSpans(cell: CasualtyCell, facts: Facts): Span[] {
  return [
    { text: `${cell.harm} ` },
    { text: range(cell.low, cell.high), tone: 'number' },
    { text: ` (${whose(cell, facts)}, ` }, { text: LABEL_WORDS[cell.label], tone: cell.label === 'disputed' ? 'alert' : 'muted' }, { text: ')' },
  ];
}

/** How a date that the text does not simply state was reached. */
function dateNote(when: When | undefined): readonly Line[] {
  return when === undefined || when.basis === 'stated' ? [] : [[{ text: `date ${reached(when)}`, tone: 'muted' }]];
}

function joined(parts: readonly (readonly Span[])[]): Line {
  return parts.flatMap((part, i) => (i === 0 ? part : [{ text: ' · ', tone: 'muted' as const }, ...part]));
}
