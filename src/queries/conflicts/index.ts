/** What does not agree: counts, responsibility, denials, and the text with itself. Nothing that merely differs in wording. */
import { subtree, type Facts } from '../../model/facts.js';
import type { Id } from '../../model/types.js';
import { findEvent } from '../names.js';
import { compare, compareEvents } from '../order.js';
import { CONFLICT_KINDS, type Conflict } from '../results.js';
import { countConflicts } from './counts.js';
import { datesThatDiffer } from './dates.js';
import { denials, responsibility } from './speech.js';
import { contradictions } from './text.js';

/** By kind, then by the date of the event that it is about. @param kept of an event or other fact: is it asked for */
export function conflicts(facts: Facts, kept: (about: Id) => boolean = () => true): readonly Conflict[] {
  const rank = new Map(facts.dataset.events.toSorted(compareEvents).map((event, i) => [event.id, i]));
  const place = (it: Conflict) => rank.get(eventOf(facts, it.about)) ?? rank.size;
  return [...countConflicts(facts), ...responsibility(facts), ...denials(facts), ...contradictions(facts), ...datesThatDiffer(facts)]
    .filter((it) => kept(it.about))
    .toSorted((a, b) => CONFLICT_KINDS.indexOf(a.kind) - CONFLICT_KINDS.indexOf(b.kind) || place(a) - place(b) || compare(a.about, b.about) || compare(a.facts.join(), b.facts.join()));
}

/** What of that is asked for: some kinds, about some events and all below them. */
export interface ConflictsAsked {
  readonly event?: readonly string[];
  readonly kind?: readonly Conflict['kind'][];
}

/** The conflicts that are asked for; no kind or no event named: all of them. @throws Problem for an event that is not there */
export function askedConflicts(facts: Facts, { event = [], kind = [] }: ConflictsAsked): readonly Conflict[] {
  const events = event.map((id) => findEvent(facts, id));
  const found = conflicts(facts, events.length === 0 ? undefined : aboutAny(facts, events));
  return kind.length === 0 ? found : found.filter((it) => kind.includes(it.kind));
}

/** Whether a fact is about one of these events or something below one of them. */
function aboutAny(facts: Facts, events: readonly Id[]): (about: Id) => boolean {
  const wanted = new Set(events.flatMap((id) => [...subtree(facts, id)]));
  return (about) => wanted.has(eventOf(facts, about)) || (facts.statements.get(about)?.about.some((id) => wanted.has(id)) ?? false);
}

function eventOf(facts: Facts, about: Id): Id {
  return facts.casualties.get(about)?.event ?? facts.statements.get(about)?.about[0] ?? about;
}
