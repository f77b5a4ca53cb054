/** What is asked of a fact: different criteria = all of, several values of one = any of. Source: CLI, "Filters". */
import { askedBounds } from '../model/asked.js';
import { meantDates } from '../model/meant.js';
import { suggestion } from '../model/nearest.js';
import { boundsOf, ordered, type Bounds } from '../model/edtf.js';
import { lineage, subtree, type Facts } from '../model/facts.js';
import { sideOf } from '../model/origin.js';
import { Problem } from '../model/problem.js';
import type { Casualty, Event, Id, Statement } from '../model/types.js';
import { overlaps, within } from '../model/when.js';
import { casualtyFacets, eventFacets, statementFacets, type Facets, type Speech } from './facets.js';
import { findActors, findEvent, findPlaces } from './names.js';
import { standingTests } from './standing-tests.js';
import { wordTest } from './words.js';

/** One date, or several of which any will do. */
export type Dates = string | readonly string[] | undefined;

/** The filters as typed: names, not yet ids. */
export interface FilterText {
  readonly since?: Dates;
  readonly until?: Dates;
  readonly on?: Dates;
  readonly certain?: boolean;
  readonly event?: readonly string[];
  readonly side?: readonly string[];
  readonly actor?: readonly string[];
  readonly place?: readonly string[];
  readonly type?: readonly string[];
  readonly act?: readonly string[];
  readonly harm?: readonly string[];
  readonly form?: readonly string[];
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly via?: readonly string[];
  readonly quotes?: boolean;
  readonly match?: readonly string[];
  /** How well figures are supported. */
  readonly label?: readonly string[];
  readonly contested?: boolean;
  readonly selfReported?: boolean;
}

type Test = (facets: Facets) => boolean;

/** Tests for each kind of fact. */
export interface Criteria {
  readonly event: (event: Event) => boolean;
  readonly statement: (statement: Statement) => boolean;
  readonly casualty: (claim: Casualty) => boolean;
}

/** Resolves names to ids once, then tests facts one by one. @throws Problem for a name or date that nothing answers to. */
export function criteria(facts: Facts, asked: FilterText): Criteria {
  const tests = testsOf(facts, asked);
  const all = (facets: Facets) => tests.every((test) => test(facets));
  const standing = standingTests(facts, asked);
  return {
    event: (event) => (standing?.event(event) ?? true) && (tests.length === 0 || all(eventFacets(facts, event))),
    statement: (statement) => (standing?.statement(statement) ?? true) && (tests.length === 0 || all(statementFacets(facts, statement))),
    casualty: (claim) => (standing?.casualty(claim) ?? true) && (tests.length === 0 || all(casualtyFacets(facts, claim))),
  };
}

function testsOf(facts: Facts, asked: FilterText): readonly Test[] {
  const tests: Test[] = [];
  const dates = askedDates(asked);
  if (dates !== null) {
    const fits = asked.certain === true ? within : overlaps;
    tests.push((it) => dates.every((any) => any.some((date) => fits(boundsOf(it.when().edtf) ?? OPEN, date))));
  }
  const events = given(asked.event, (id) => subtree(facts, findEvent(facts, id)));
  if (events) tests.push((it) => it.events().some((id) => events.has(id)));
  const sides = given(asked.side, (name) => [...findActors(facts, name)].map((id) => sideOf(facts, id)));
  if (sides) tests.push((it) => it.sides().some((id) => sides.has(id)));
  const actors = given(asked.actor, (name) => findActors(facts, name));
  if (actors) tests.push((it) => it.actors().some((id) => below(facts.actors, id, actors)));
  const places = given(asked.place, (name) => findPlaces(facts, name));
  if (places) tests.push((it) => it.places().some((id) => below(facts.places, id, places)));
  const types = given(asked.type, (word) => [word]);
  if (types) tests.push((it) => it.types().some((word) => types.has(word)));
  const harms = given(asked.harm, (word) => [word]);
  if (harms) tests.push((it) => it.harms().some((word) => harms.has(word)));
  const speech = speechTest(facts, asked);
  if (speech) tests.push((it) => it.speeches().some(speech));
  if (asked.match !== undefined && asked.match.length > 0) {
    const holds = wordTest(asked.match);
    tests.push((it) => holds(it.texts()));
  }
  return tests;
}

/** One act of speech must meet all that is asked of speech. */
function speechTest(facts: Facts, asked: FilterText): ((speech: Speech) => boolean) | undefined {
  const tests: ((speech: Speech) => boolean)[] = [];
  const by = given(asked.by, (name) => findActors(facts, name));
  if (by) tests.push((it) => it.speaker !== undefined && below(facts.actors, it.speaker, by));
  const to = given(asked.to, (name) => findActors(facts, name));
  if (to) tests.push((it) => it.to.some((id) => below(facts.actors, id, to)));
  const via = given(asked.via, (name) => findActors(facts, name));
  if (via) tests.push((it) => it.via.some((id) => below(facts.actors, id, via)));
  const acts = given(asked.act, (word) => [word]);
  if (acts) tests.push((it) => it.act !== undefined && acts.has(it.act));
  const forms = given(asked.form, (word) => [word]);
  if (forms) tests.push((it) => it.form !== undefined && forms.has(it.form));
  if (asked.quotes === true) tests.push((it) => it.quotes);
  return tests.length === 0 ? undefined : (speech) => tests.every((test) => test(speech));
}

const OPEN: Bounds = { earliest: null, latest: null };

/**
 * The intervals that a fact's date must meet: of each list any; null: no date was asked for. `--since` and `--until` together
 * are one interval, so that --certain asks for a date wholly between them; one that ends before it begins is met by nothing.
 */
export function askedDates(asked: FilterText): readonly (readonly Bounds[])[] | null {
  const on = datesOf(asked.on, '--on');
  const from = datesOf(asked.since, '--since').map((date) => date.earliest);
  const to = datesOf(asked.until, '--until').map((date) => date.latest);
  if (on.length + from.length + to.length === 0) return null;
  const between = from.length + to.length === 0 ? [] : [orOpen(from).flatMap((earliest) =>
    orOpen(to).flatMap((latest) => ordered({ earliest, latest }) ?? []))];
  return on.length === 0 ? between : [on, ...between];
}

function orOpen(days: readonly (string | null)[]): readonly (string | null)[] {
  return days.length === 0 ? [null] : days;
}

function datesOf(asked: Dates, option: string): readonly Bounds[] {
  return (asked === undefined ? [] : typeof asked === 'string' ? [asked] : asked).map((text) => dateOf(text, option));
}

function dateOf(text: string, option: string): Bounds {
  const bounds = askedBounds(text);
  if (bounds !== null) return bounds;
  throw new Problem('usage', 'E_DATE', `${option} "${text}" is not a date`, [
    ...suggestion(meantDates(text)),
    'Write a year, month or day: 2021, 2021-07 or 2021-07-28 (factline help dates)',
  ]);
}

function given(values: readonly string[] | undefined, ids: (value: string) => Iterable<Id>): ReadonlySet<Id> | undefined {
  if (values === undefined || values.length === 0) return undefined;
  return new Set(values.flatMap((value) => [...ids(value)]));
}

/** Whether the record or something above it is among those asked for. */
function below<T extends { readonly id: Id; readonly partOf?: Id }>(map: ReadonlyMap<Id, T>, id: Id, asked: ReadonlySet<Id>): boolean {
  return asked.has(id) || lineage(map, id).some((above) => asked.has(above.id));
}
