/** What happened, who said what, and who, where and from what they are. */
import type { Facts } from '../model/facts.js';
import type { Id } from '../model/types.js';
import { accounts as accountsOf } from '../queries/accounts.js';
import { actors as allActors, documents as allDocuments, places as allPlaces } from '../queries/cast.js';
import { askedConflicts } from '../queries/conflicts/index.js';
import { criteria } from '../queries/criteria.js';
import { findEvent } from '../queries/names.js';
import { overview as overviewOf } from '../queries/overview.js';
import {
  CONFLICT_KINDS, RECORD_KINDS, type Accounts, type ActorEntry, type AnyRecord, type Conflict, type DocumentEntry, type Overview,
  type PlaceEntry, type RecordKind, type SearchHit, type StatementEntry, type TimelineEntry, type TimelineEvent,
} from '../queries/results.js';
import { search as searchAll } from '../queries/search.js';
import { show as showAll } from '../queries/show.js';
import { statements as allStatements, timeline as allEvents, timelineWithStatements as allEntries } from '../queries/timeline.js';
import { filterText, list, oneOf, type Filter, type OneOrMore } from './filter.js';

/**
 * What the dataset is, what it spans, what it counts, what is contested: `factline --json`. Totals are by policy "conservative".
 *
 * @example
 * import { loadDataset, overview } from 'factline';
 * const { overall } = overview(await loadDataset('data/irannews-2021-07.json'));
 * overall.filter((it) => !it.split).map((it) => [it.harm, it.low, it.high]);
 * // → [["killed",5005,null],["wounded",7,7],["displaced",10000,null]]
 */
export function overview(facts: Facts): Overview {
  return overviewOf(facts);
}

/**
 * What happened: `factline timeline --json`. Order: earliest possible day, then latest possible day, then time of day, then
 * order in the text. A filter on speech keeps the events about which something like that was said.
 *
 * @throws {@link Problem} of kind "usage" (`E_DATE`, `E_WORD`, `E_OPTION`) for a filter that cannot be, of kind "no"
 * (`E_UNKNOWN_ID`, `E_UNKNOWN_NAME`) for an event, actor or place that the dataset does not have; the nearest is in its `advice`
 *
 * @example
 * import { loadDataset, timeline } from 'factline';
 * const facts = await loadDataset('data/irannews-2021-07.json');
 * timeline(facts, { type: ['clash', 'shooting'], on: '2021-07-28', certain: true }).map((it) => [it.date, it.id, it.contested]);
 * // → [["2021-07-28","ev-clash-wed",true]]
 */
export function timeline(facts: Facts, filter: Filter = {}): readonly TimelineEvent[] {
  return allEvents(facts, criteria(facts, filterText(filter)));
}

/**
 * What happened and what was said, in one order: `factline timeline --statements --json`. `kind` tells the two apart.
 *
 * @throws {@link Problem} as {@link timeline}
 *
 * @example
 * import { loadDataset, timelineWithStatements } from 'factline';
 * const facts = await loadDataset('data/irannews-2021-07.json');
 * timelineWithStatements(facts, { on: '2021-07-27', certain: true }).map((it) => it.kind);
 * // → ["event","statement","statement","statement","statement","statement","statement"]
 */
export function timelineWithStatements(facts: Facts, filter: Filter = {}): readonly TimelineEntry[] {
  return allEntries(facts, criteria(facts, filterText(filter)));
}

/**
 * Who said what, to whom, about what, through whom, in order of time: `factline statements --json`.
 *
 * @throws {@link Problem} as {@link timeline}
 *
 * @example
 * import { loadDataset, statements } from 'factline';
 * const facts = await loadDataset('data/irannews-2021-07.json');
 * statements(facts, { by: 'khatibzadeh', act: 'offers' }).map((it) => [it.speaker, it.date, it.certain]);
 * // → [["Saeed Khatibzadeh","2021-07-27",true],["Saeed Khatibzadeh","2021-07-29",true]]
 */
export function statements(facts: Facts, filter: Filter = {}): readonly StatementEntry[] {
  return allStatements(facts, criteria(facts, filterText(filter)));
}

/**
 * Each side's version of an event, side by side, without a verdict: `factline accounts [event] --json`.
 *
 * @param filter chooses statements
 * @param event id: the account of it and all below it; absent: of every contested event by itself
 * @throws {@link Problem} as {@link timeline}
 *
 * @example
 * import { accounts, loadDataset } from 'factline';
 * const [wednesday] = accounts(await loadDataset('data/irannews-2021-07.json'), {}, 'ev-clash-wed');
 * wednesday.sides.filter((it) => it.party).map((it) => [it.side, it.accuses]);
 * // → [["Armenia",["Azerbaijani armed forces","Azerbaijan"]],["Azerbaijan",["Armenian armed forces","Military-political leadership of Armenia","Armenia"]]]
 */
export function accounts(facts: Facts, filter: Filter = {}, event?: Id): readonly Accounts[] {
  return accountsOf(facts, criteria(facts, filterText(filter)), event === undefined ? undefined : findEvent(facts, event));
}

/**
 * What does not agree: counts, responsibility, denials, and the text with itself: `factline conflicts --json`.
 *
 * @throws {@link Problem} of kind "no" (`E_UNKNOWN_ID`) for an event, of kind "usage" (`E_WORD`) for a kind that is not there
 *
 * @example
 * import { conflicts, loadDataset } from 'factline';
 * const facts = await loadDataset('data/irannews-2021-07.json');
 * conflicts(facts, { kind: 'responsibility' }).map((it) => it.about);
 * // → ["ev-deal-2020","ev-postwar-clashes","ev-clash-0723","ev-0723-fire-kalbajar","ev-clash-wed"]
 */
export function conflicts(facts: Facts, asked: { readonly event?: OneOrMore<Id>; readonly kind?: OneOrMore<Conflict['kind']> } = {}): readonly Conflict[] {
  return askedConflicts(facts, { event: list(asked.event), kind: list(asked.kind).map((kind) => oneOf('kind', kind, CONFLICT_KINDS)) });
}

/**
 * Records whole, with their evidence, as the dataset holds them: `factline show <id...> --json`. In the order asked, each once.
 *
 * @throws {@link Problem} of kind "no" (`E_UNKNOWN_ID`) for an id that no record has
 *
 * @example
 * import { loadDataset, show } from 'factline';
 * const [claim] = show(await loadDataset('data/irannews-2021-07.json'), 'ca-war-killed');
 * [claim.count.low, claim.count.high, claim.count.words];
 * // → [5001,null,"More than 5,000 people"]
 */
export function show(facts: Facts, ...ids: readonly Id[]): readonly AnyRecord[] {
  return showAll(facts, ids).map((it) => it.record);
}

/**
 * Records that hold all the words, best first: `factline search <text...> --json`. Words in double quotation marks stay together;
 * accents do not matter; a capital makes case matter.
 *
 * @throws {@link Problem} of kind "usage": `E_ARGUMENT` where there is no word, `E_WORD` for a kind that is none
 *
 * @example
 * import { loadDataset, search } from 'factline';
 * const facts = await loadDataset('data/irannews-2021-07.json');
 * search(facts, 'ceasefire russia', { kind: 'event' }).map((it) => it.id);
 * // → ["ev-ceasefire-2021","ev-deal-2020"]
 */
export function search(facts: Facts, text: OneOrMore<string>, asked: { readonly kind?: OneOrMore<RecordKind> } = {}): readonly SearchHit[] {
  return searchAll(facts, list(text), list(asked.kind).map((kind) => oneOf('kind', kind, RECORD_KINDS)));
}

/**
 * Who is in it, by name: `factline actors --json`. Counts are of facts, and include what is part of the actor.
 *
 * @param filter `actor`, `side` and `match` choose actors; every other one chooses facts: only actors in them are listed and counted
 * @throws {@link Problem} as {@link timeline}
 *
 * @example
 * import { actors, loadDataset } from 'factline';
 * const facts = await loadDataset('data/irannews-2021-07.json');
 * actors(facts, { actor: 'iran' }).map((it) => [it.name, it.statements]);
 * // → [["Iran",16],["Iranian Foreign Ministry",13],["Mohammad Javad Zarif",0],["Saeed Khatibzadeh",13],["Senior Iranian diplomats",0],["Seyed Abbas Araqchi",0]]
 */
export function actors(facts: Facts, filter: Filter = {}): readonly ActorEntry[] {
  return allActors(facts, filterText(filter));
}

/**
 * Where, by name: `factline places --json`. Latitude and longitude are degrees north and east, null where the dataset has none.
 *
 * @param filter `place` and `match` choose places; every other one chooses facts
 * @throws {@link Problem} as {@link timeline}
 *
 * @example
 * import { loadDataset, places } from 'factline';
 * const facts = await loadDataset('data/irannews-2021-07.json');
 * places(facts, { harm: 'wounded', certain: true, on: '2021-07-28' }).map((it) => it.id);
 * // → ["border","kalbajar","kalbajar-section","south-caucasus"]
 */
export function places(facts: Facts, filter: Filter = {}): readonly PlaceEntry[] {
  return allPlaces(facts, filterText(filter));
}

/**
 * From what, in order of publication: `factline documents --json`.
 *
 * @param filter `match` chooses documents; every other one chooses facts
 * @throws {@link Problem} as {@link timeline}
 *
 * @example
 * import { documents, loadDataset } from 'factline';
 * const [article] = documents(await loadDataset('data/irannews-2021-07.json'));
 * [article.paragraphs, article.earliest, article.latest];
 * // → [33,"2021-07-29","2021-07-31"]
 */
export function documents(facts: Facts, filter: Filter = {}): readonly DocumentEntry[] {
  return allDocuments(facts, filterText(filter));
}
