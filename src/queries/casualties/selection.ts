import type { Facts } from '../../model/facts.js';
import type { Casualty, Event, Id } from '../../model/types.js';
import { compareEvents, compareFacts } from '../order.js';
import { groupBy } from '../../model/group.js';
import { rankEvents } from './rank.js';

/** What is asked for, resolved to a test; absent: everything. Source: MODEL, arithmetic, step 1. */
export interface Selection {
  readonly claims?: (claim: Casualty) => boolean;
}

/** The claims selected on one event, in their order in the text. */
export interface EventClaims {
  readonly event: Event;
  /** Id of the event at the top. */
  readonly episode: Id;
  readonly claims: readonly Casualty[];
}

/**
 * Step 1: the selected claims by event. Events go by the date of their episode, then their own; claims of one event by
 * their place in the text: the order of records in the file plays no part here or after.
 */
export function select(facts: Facts, selection: Selection): readonly EventClaims[] {
  const wanted = selection.claims ?? (() => true);
  const found = groupBy(facts.dataset.casualties.filter(wanted), (claim) => claim.event);
  return rankEvents(facts, [...found.keys()], compareEvents).map(({ event, episode }) => {
    const claims = found.get(event.id) ?? [];
    return { event, episode, claims: claims.length > 1 ? claims.toSorted(byPlace(event)) : claims };
  });
}

/** Order in the text, of claims on one event: their date is the same. */
export function byPlace({ when }: Event): (a: Casualty, b: Casualty) => number {
  return (a, b) => compareFacts({ when, fact: a }, { when, fact: b });
}
