import { episodeOf, type Facts } from '../../model/facts.js';
import type { Event, Id, When } from '../../model/types.js';
import { compareWhen } from '../../model/when.js';

export interface RankedEvent {
  readonly event: Event;
  readonly episode: Id;
}

/**
 * Events in order: episode by episode, then their own place in the given order. Dates are compared once per distinct
 * date and not once per pair of events, so that many events cost little.
 */
export function rankEvents(facts: Facts, ids: readonly Id[], order: (a: Event, b: Event) => number): readonly RankedEvent[] {
  const events = ids.map((id) => eventOf(facts, id));
  const tops = new Map<Id, Event>();
  const episodes = events.map(({ id, partOf }) => {
    const top = partOf === undefined ? id : episodeOf(facts, id);
    if (!tops.has(top)) tops.set(top, eventOf(facts, top));
    return top;
  });
  const date = rankDates([...events, ...tops.values()].map((event) => event.when));
  const byDate = (a: Event, b: Event) => date(a.when) - date(b.when) || order(a, b);
  const place = new Map([...tops.values()].toSorted(byDate).map((top, i) => [top.id, i]));
  return events
    .map((event, i) => ({ event, episode: episodes[i] as Id, place: place.get(episodes[i] as Id) as number, date: date(event.when) }))
    .toSorted((a, b) => a.place - b.place || a.date - b.date || order(a.event, b.event))
    .map(({ event, episode }) => ({ event, episode }));
}

function rankDates(dates: readonly When[]): (when: When) => number {
  const distinct = new Map<string, When>();
  for (const when of dates) distinct.set(keyOf(when), when);
  const ranks = new Map<string, number>();
  let rank = 0;
  let last: When | undefined;
  for (const [key, when] of [...distinct].toSorted((a, b) => compareWhen(a[1], b[1]))) {
    if (last !== undefined && compareWhen(last, when) !== 0) rank++;
    ranks.set(key, rank);
    last = when;
  }
  return (when) => ranks.get(keyOf(when)) as number;
}

/** Equal for dates that are told apart by nothing that orders them. */
export function keyOf(when: When): string {
  return when.time === undefined ? when.edtf : `${when.edtf} ${when.time}${when.approximateTime === true ? '~' : ''}`;
}

/** @throws Error where a claim's event is missing, which a checked dataset rules out. */
function eventOf(facts: Facts, id: Id): Event {
  const event = facts.events.get(id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
}
