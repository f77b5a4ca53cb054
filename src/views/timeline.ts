import type { Facts } from '../model/facts.js';
import { nameOf } from '../model/facts.js';
import type { CasualtyCell, StatementEntry, TimelineEntry, TimelineEvent } from '../queries/results.js';
import type { Entry, Line, Section, Sheet, Span } from '../sheet/sheet.js';
import { clock, dayPhrase } from './dates.js';
import { speechLines } from './speech.js';
import { figure } from './words.js';

/** Grouped by day, or by the interval, month or decade where no day is known. */
export function timelineSheet(
  entries: readonly TimelineEntry[], facts: Facts, figures: ReadonlyMap<string, readonly CasualtyCell[]>,
): Sheet {
  const groups: { date: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.date === entry.date) last.entries.push(entry);
    else groups.push({ date: entry.date, entries: [entry] });
  }
  return { sections: groups.map((group) => daySection(group.date, group.entries, facts, figures)) };
}

function daySection(
  date: string, entries: readonly TimelineEntry[], facts: Facts, figures: ReadonlyMap<string, readonly CasualtyCell[]>,
): Section {
  return {
    heading: [{ text: dayPhrase(date), tone: 'heading' }],
    blocks: [{
      kind: 'rail',
      entries: entries.map((entry) => (entry.kind === 'event'
        ? eventEntry(entry, facts, figures.get(entry.id) ?? [])
        : statementRailEntry(entry, facts))),
    }],
  };
}

function eventEntry(event: TimelineEvent, facts: Facts, cells: readonly CasualtyCell[]): Entry {
  const about: Span[][] = [standing(event)];
  if (event.places.length > 0) about.push([{ text: event.places.join(', '), tone: 'muted' }]);
  const lines: Line[] = [[{ text: event.title, tone: 'strong' }], joined(about)];
  if (cells.length > 0) lines.push(joined(cells.map((cell) => figureSpans(cell, facts))));
  lines.push(...dateNote(facts.events.get(event.id)?.when), ...event.caveats.map(caveatLine));
  return { mark: 'event', label: clock(event), lines, edge: [{ text: event.id, tone: 'id' }] };
}

function statementRailEntry(entry: StatementEntry, facts: Facts): Entry {
  return {
    mark: 'statement',
    label: clock(entry),
    lines: [[{ text: entry.speaker, tone: 'strong' }, ` ${entry.act}`], ...speechLines(entry, facts)],
    edge: [{ text: entry.id, tone: 'id' }],
  };
}

function standing(event: TimelineEvent): Span[] {
  const spans: Span[] = [event.assertedBy.length > 0
    ? { text: `asserted by ${event.assertedBy.join(' and ')}`, tone: 'doubt' }
    : { text: 'narrated', tone: 'muted' }];
  if (event.contested) spans.push({ text: ', ' }, { text: 'contested', tone: 'alert' });
  if (event.background) spans.push({ text: ', background', tone: 'muted' });
  return spans;
}

function figureSpans(cell: CasualtyCell, facts: Facts): Span[] {
  const whose = cell.lossesOf === null ? 'side not given' : nameOf(facts, cell.lossesOf);
  return [
    { text: `${cell.harm} ` },
    { text: figure(cell), tone: cell.low === null ? 'doubt' : 'number' },
    { text: ` (${whose}${cell.label === 'disputed' ? ', disputed' : ''})` },
  ];
}

/** How a date that the text does not simply state was reached. */
function dateNote(when: { readonly basis: string; readonly words?: string; readonly reason?: string } | undefined): readonly Line[] {
  if (when === undefined || when.basis === 'stated') return [];
  const words = when.words === undefined ? '' : ` from “${when.words}”`;
  const reason = when.reason === undefined ? '' : `: ${when.reason}`;
  return [[{ text: `date ${when.basis}${words}${reason}`, tone: 'muted' }]];
}

export function caveatLine(caveat: string): Line {
  return [{ text: 'but: ', tone: 'doubt' }, caveat];
}

function joined(parts: readonly (readonly Span[])[]): Line {
  return parts.flatMap((part, i) => (i === 0 ? part : [{ text: ' · ', tone: 'muted' as const }, ...part]));
}
