import type { Facts } from '../../model/facts.js';
import type { AnyFact } from '../../model/types.js';
import type { TimelineEvent } from '../../queries/results.js';
import type { Shown } from '../../queries/show.js';
import type { Line, Section } from '../../sheet/sheet.js';
import { dayPhrase } from '../dates.js';
import { plural } from '../words.js';
import { listed, named, row, section, whenLines } from './parts.js';
import { saidLines } from './said.js';

/** More than these are named by the command that lists them all. */
const MOST = 12;

export function actorSections({ record, entry, parts, statements, events }: Extract<Shown, { kind: 'actor' }>, facts: Facts): readonly Section[] {
  return [
    { blocks: [{ kind: 'fields', rows: [
      ...row('kind', [record.kind]), ...row('role', [record.role]), ...row('also', [record.aliases.length === 0 ? null : record.aliases.join(', ')]),
      ...row('side', [entry.side]), ...row('part of', [record.partOf === undefined ? null : named(facts, record.partOf)]),
      ...row('holds', parts.map((part) => named(facts, part.id))), ...row('same as', (record.sameAs ?? []).map((id) => named(facts, id))),
      ...row('passes on', [entry.relayed === 0 ? null : plural(entry.relayed, 'statement')]),
      ...row('is accused', [entry.accused === 0 ? null : plural(entry.accused, 'time')]),
      ...row('claims', [entry.claims === 0 ? null : plural(entry.claims, 'casualty claim')]),
      ...row('its losses', [entry.losses === 0 ? null : plural(entry.losses, 'casualty claim')]),
    ] }] },
    ...some(`Says (${plural(statements.length, 'statement')})`, statements, (it) => saidLines(it, facts), `factline statements ${record.id}`),
    ...some(`In ${plural(events.length, 'event')}`, events, eventLine, `factline timeline --actor ${record.id}`),
  ];
}

export function placeSections({ record, entry, parts, events }: Extract<Shown, { kind: 'place' }>, facts: Facts): readonly Section[] {
  const { latitude, longitude } = entry;
  return [
    { blocks: [{ kind: 'fields', rows: [
      ...row('kind', [record.kind]), ...row('also', [record.aliases.length === 0 ? null : record.aliases.join(', ')]),
      ...row('lies in', [record.partOf === undefined ? null : named(facts, record.partOf)]), ...row('holds', parts.map((part) => named(facts, part.id))),
      ...row('at', [latitude === null || longitude === null ? null : `latitude ${latitude}, longitude ${longitude}`]),
      ...row('same as', (record.sameAs ?? []).map((id) => named(facts, id))),
      ...row('facts', [[plural(entry.statements, 'statement'), plural(entry.casualties, 'casualty claim')].join(' and ') + ' on events there']),
    ] }] },
    ...some(plural(events.length, 'event'), events, eventLine, `factline timeline --place ${record.id}`),
  ];
}

export function documentSections({ record, paragraphs }: Extract<Shown, { kind: 'document' }>, facts: Facts): readonly Section[] {
  const silent = Array.from({ length: Math.min(record.paragraphs, 10_000) }, (_, i) => i + 1).filter((n) => !paragraphs.some(([paragraph]) => paragraph === n));
  return [
    { blocks: [{ kind: 'fields', rows: [
      ...row('published by', [named(facts, record.publisher)]), ...row('date', whenLines(record.published)),
      ...row('address', [record.url === undefined ? null : [{ text: record.url, href: record.url }]]), ...row('sha256', [record.sha256]),
      ...row('paragraphs', [`${record.paragraphs}${record.abstract === true ? ' of an abstract, not of the document itself' : ''}${silent.length === 0 ? ', facts from each of them' : `, no facts from ${silent.join(', ')}`}`]),
    ] }] },
    section('Facts by paragraph', [{ kind: 'fields', rows: paragraphs.map(([n, all]) => ({ label: String(n), lines: all.map((fact) => factLine(fact)) })) }]),
  ];
}

function factLine(fact: AnyFact): Line {
  const text = 'title' in fact ? fact.title : 'gist' in fact ? `${fact.act}: ${fact.gist}` : `${fact.harm}: ${fact.count.words}`;
  return [text, { text: `  ${fact.id}`, tone: 'id' }];
}

function eventLine(event: TimelineEvent): readonly Line[] {
  return [[{ text: `${dayPhrase(event.date)}: `, tone: 'muted' }, event.title, { text: `  ${event.id}`, tone: 'id' }]];
}

function some<T>(heading: string, all: readonly T[], lines: (item: T) => readonly Line[], more: string): readonly Section[] {
  if (all.length === 0) return [];
  const rest: readonly Line[][] = all.length <= MOST ? [] : [[[{ text: `and ${all.length - MOST} more: ${more}`, tone: 'muted' }]]];
  return [section(heading, listed([...all.slice(0, MOST).map(lines), ...rest]))];
}
