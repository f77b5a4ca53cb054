/** The aspects of a fact that a filter can ask about; worked out only when asked. */
import type { Facts } from '../model/facts.js';
import { relays } from '../model/facts.js';
import { sideOf } from '../model/origin.js';
import type { Caveat, Casualty, Event, Id, Link, Place, Statement, When } from '../model/types.js';
import type { Act, EventType, Form, Harm } from '../model/vocabulary.js';

/** One act of speech that bears on a fact. */
export interface Speech {
  readonly speaker: Id | undefined;
  readonly via: readonly Id[];
  readonly to: readonly Id[];
  readonly act: Act | undefined;
  readonly form: Form | undefined;
  readonly quotes: boolean;
}

export interface Facets {
  readonly when: () => When;
  readonly events: () => readonly Id[];
  readonly sides: () => readonly Id[];
  readonly actors: () => readonly Id[];
  readonly places: () => readonly Id[];
  readonly types: () => readonly EventType[];
  readonly harms: () => readonly Harm[];
  readonly speeches: () => readonly Speech[];
  readonly texts: () => readonly string[];
}

export function eventFacets(facts: Facts, event: Event): Facets {
  const parties = [...event.participants, ...(event.assertedBy ?? [])];
  return {
    when: () => event.when,
    events: () => [event.id],
    sides: () => parties.map((actor) => sideOf(facts, actor)),
    actors: () => parties,
    places: () => event.places,
    types: () => [event.type],
    harms: () => (facts.casualtiesOf.get(event.id) ?? []).map((claim) => claim.harm),
    speeches: () => [
      ...(facts.statementsAbout.get(event.id) ?? []).map(speechOf),
      ...(event.assertedBy ?? []).map((speaker) => ({ ...SILENT, speaker })),
    ],
    texts: () => [event.id, event.title, ...caveatTexts(event.caveats), ...placeNames(facts, event.places)],
  };
}

export function statementFacets(facts: Facts, statement: Statement): Facets {
  const speaker = statement.chain[0]?.actor;
  return {
    when: () => statement.said,
    events: () => statement.about,
    sides: () => (speaker === undefined ? [] : [sideOf(facts, speaker)]),
    actors: () => [...actorsOf(statement.chain), ...statement.to, ...optional(statement.accuses)],
    places: () => eventsOf(facts, statement.about).flatMap((event) => event.places),
    types: () => eventsOf(facts, statement.about).map((event) => event.type),
    harms: () => statement.about.flatMap((id) => facts.casualtiesOf.get(id) ?? [])
      .filter((claim) => claim.statement === statement.id).map((claim) => claim.harm),
    speeches: () => [speechOf(statement)],
    texts: () => [
      statement.id, statement.gist, ...statement.quotes, ...caveatTexts(statement.caveats),
      ...optional(speaker === undefined ? undefined : facts.actors.get(speaker)?.name),
    ],
  };
}

/** A claim is dated by its event: filters ask when people were hurt, not when that was said. */
export function casualtyFacets(facts: Facts, claim: Casualty): Facets {
  const event = facts.events.get(claim.event) as Event;
  const statement = claim.statement === undefined ? undefined : facts.statements.get(claim.statement);
  return {
    when: () => event.when,
    events: () => [claim.event],
    sides: () => optional(claim.lossesOf ?? undefined).map((actor) => sideOf(facts, actor)),
    actors: () => [...actorsOf(claim.chain), ...optional(claim.lossesOf ?? undefined)],
    places: () => event.places,
    types: () => [event.type],
    harms: () => [claim.harm],
    speeches: () => [{
      ...(statement === undefined ? SILENT : speechOf(statement)),
      speaker: claim.chain[0]?.actor,
      via: actorsOf(relays(claim.chain)),
    }],
    texts: () => [claim.id, event.title, claim.count.words, ...optional(claim.severity), ...caveatTexts(claim.caveats)],
  };
}

export function caveatTexts(caveats: readonly Caveat[] | undefined): readonly string[] {
  return (caveats ?? []).map((caveat) => (typeof caveat === 'string' ? caveat : caveat.text));
}

const SILENT: Speech = { speaker: undefined, via: [], to: [], act: undefined, form: undefined, quotes: false };

function speechOf(statement: Statement): Speech {
  return {
    speaker: statement.chain[0]?.actor,
    via: actorsOf(relays(statement.chain)),
    to: statement.to,
    act: statement.act,
    form: statement.form,
    quotes: statement.quotes.length > 0,
  };
}

function actorsOf(chain: readonly Link[]): readonly Id[] {
  return chain.map((link) => link.actor);
}

function eventsOf(facts: Facts, ids: readonly Id[]): readonly Event[] {
  return ids.flatMap((id) => facts.events.get(id) ?? []);
}

function placeNames(facts: Facts, ids: readonly Id[]): readonly string[] {
  return ids.flatMap((id) => facts.places.get(id) ?? []).map((place: Place) => place.name);
}

function optional<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
