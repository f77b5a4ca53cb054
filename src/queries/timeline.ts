import { boundsOf } from '../model/edtf.js';
import { documentsOf, nameOf, relays, type Facts } from '../model/facts.js';
import { sideOf } from '../model/origin.js';
import type { Event, Id, Statement } from '../model/types.js';
import { isContested } from './contested.js';
import type { Criteria } from './criteria.js';
import { caveatTexts } from './facets.js';
import { compare, compareEvents, compareFacts, compareStatements } from './order.js';
import type { StatementEntry, TimelineEntry, TimelineEvent } from './results.js';

/** What happened, in order. */
export function timeline(facts: Facts, asked: Criteria): readonly TimelineEvent[] {
  return facts.dataset.events.filter(asked.event).toSorted(compareEvents).map((event) => timelineEvent(facts, event));
}

/** What happened and what was said, in one order. */
export function timelineWithStatements(facts: Facts, asked: Criteria): readonly TimelineEntry[] {
  const events = facts.dataset.events.filter(asked.event)
    .map((fact) => ({ when: fact.when, fact, entry: () => timelineEvent(facts, fact) }));
  const statements = facts.dataset.statements.filter(asked.statement)
    .map((fact) => ({ when: fact.said, fact, entry: () => statementEntry(facts, fact) }));
  return [...events, ...statements].toSorted(compareFacts).map((it) => it.entry());
}

/** Who said what, in order of time. */
export function statements(facts: Facts, asked: Criteria): readonly StatementEntry[] {
  return facts.dataset.statements.filter(asked.statement).toSorted(compareStatements)
    .map((statement) => statementEntry(facts, statement));
}

export function timelineEvent(facts: Facts, event: Event): TimelineEvent {
  const { when } = event;
  return {
    id: event.id,
    kind: 'event',
    type: event.type,
    title: event.title,
    date: when.edtf,
    ...dayBounds(when.edtf),
    time: when.time ?? null,
    approximateTime: when.approximateTime === true,
    basis: when.basis,
    places: names(facts, event.places),
    participants: names(facts, event.participants),
    assertedBy: names(facts, event.assertedBy ?? []),
    contested: isContested(facts, event.id),
    background: event.background === true,
    partOf: event.partOf ?? null,
    documents: documentsOf(event),
    statements: (facts.statementsAbout.get(event.id) ?? []).toSorted(compareStatements).map((it) => it.id),
    casualties: (facts.casualtiesOf.get(event.id) ?? []).map((it) => it.id).toSorted(compare),
    caveats: caveatTexts(event.caveats),
  };
}

export function statementEntry(facts: Facts, statement: Statement): StatementEntry {
  const { chain, said } = statement;
  const speakerId = chain[0]?.actor ?? '';
  return {
    id: statement.id,
    kind: 'statement',
    speaker: nameOf(facts, speakerId),
    speakerId,
    role: facts.actors.get(speakerId)?.role ?? null,
    side: nameOf(facts, sideOf(facts, speakerId)),
    act: statement.act,
    form: statement.form,
    gist: statement.gist,
    quotes: statement.quotes,
    to: names(facts, statement.to),
    about: statement.about,
    accuses: statement.accuses === undefined ? null : nameOf(facts, statement.accuses),
    date: said.edtf,
    ...dayBounds(said.edtf),
    time: said.time ?? null,
    basis: said.basis,
    via: relays(chain).map((link) => nameOf(facts, link.actor)),
    certain: chain.every((link) => link.certain !== false),
    documents: documentsOf(statement),
    paragraphs: [...new Set(statement.evidence.map((it) => it.paragraph))].toSorted((a, b) => a - b),
    respondsTo: (statement.respondsTo ?? []).map(({ statement: to, relation }) => ({ statement: to, relation })),
    caveats: caveatTexts(statement.caveats),
  };
}

function dayBounds(edtf: string): { readonly earliest: string | null; readonly latest: string | null } {
  const bounds = boundsOf(edtf);
  return { earliest: bounds?.earliest ?? null, latest: bounds?.latest ?? null };
}

function names(facts: Facts, ids: readonly Id[]): readonly string[] {
  return ids.map((id) => nameOf(facts, id));
}
