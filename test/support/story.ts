/**
 * A tiny invented story, whole and without a problem: the ferry Aurora hits a pier, and two countries blame each other.
 * Tests damage it, or add to it, with the builders below.
 */
import type {
  Actor, Casualty, Dataset, Document, Event, Evidence, Place, Statement, When,
} from '../../src/model/types.js';

/** The text that the story is told from: seven paragraphs, the headline first. */
export const ARTICLE = `Ferry Aurora hits pier at Eastport

Three people died when the ferry Aurora hit a pier at Eastport on 3 March 2031, the Norland Ministry of Transport said in a statement carried by the agency Harbour Press.

"The pilot of Sudria gave the wrong course," the ministry's spokeswoman Ada Voss said.

The Sudrian Ministry of the Interior denied this and put the number of dead at five. It said that the company Strait Lines "sent out a ship without radar" that morning.

A harbour worker who asked not to be named said that sailors were hurt as well.

Boats of the Norland coast guard brought all passengers ashore by evening.

The two countries have shared the strait since a treaty that was signed in 2019.
`;

export function when(edtf: string, more: Partial<When> = {}): When {
  return { edtf, basis: 'stated', ...more };
}

export function evidence(paragraph: number, text: string, more: Partial<Evidence> = {}): Evidence {
  return { document: 'gazette', paragraph, text, ...more };
}

export function document(more: Partial<Document> = {}): Document {
  return {
    id: 'gazette', title: 'Ferry Aurora hits pier at Eastport', publisher: 'the-gazette',
    published: when('2031-03-04'), paragraphs: 7, ...more,
  };
}

export function actor(more: Partial<Actor> = {}): Actor {
  return { id: 'norland', name: 'Norland', aliases: [], kind: 'country', ...more };
}

export function place(more: Partial<Place> = {}): Place {
  return { id: 'eastport', name: 'Eastport', aliases: [], kind: 'locality', ...more };
}

/** Unless told otherwise: the ferry hits the pier. */
export function event(more: Partial<Event> = {}): Event {
  return {
    id: 'ev-collision', type: 'other', title: 'A ferry strikes a pier', when: when('2031-03-03'),
    places: ['eastport'], participants: ['norland', 'sudria'],
    evidence: [evidence(2, 'the ferry Aurora hit a pier')], ...more,
  };
}

/** Unless told otherwise: Norland's ministry says something of the collision. */
export function statement(more: Partial<Statement> = {}): Statement {
  return {
    id: 'st-norland', chain: [{ actor: 'norland-transport' }], act: 'asserts', form: 'paraphrase',
    gist: 'The ferry struck a pier', quotes: [], said: when('2031-03-03'), about: ['ev-collision'], to: [],
    evidence: [evidence(2, 'Norland Ministry of Transport said')], ...more,
  };
}

/** Unless told otherwise: Norland's ministry says that three of Norland's civilians died in the collision. */
export function claim(more: Partial<Casualty> = {}): Casualty {
  return {
    id: 'ca-norland', event: 'ev-collision', harm: 'killed', lossesOf: 'norland', victims: 'civilian',
    count: { low: 3, high: 3, words: 'three' }, scope: 'incident', chain: [{ actor: 'norland-transport' }],
    said: when('2031-03-03'), evidence: [evidence(2, 'Three people died')], ...more,
  };
}

const actors: readonly Actor[] = [
  actor({ aliases: ['Republic of Norland'] }),
  actor({ id: 'norland-transport', name: 'Norland Ministry of Transport', aliases: ['transport ministry'], kind: 'ministry', partOf: 'norland' }),
  actor({ id: 'norland-coast-guard', name: 'Norland Coast Guard', kind: 'armed-force', partOf: 'norland' }),
  actor({ id: 'voss', name: 'Ada Voss', kind: 'person', partOf: 'norland-transport', role: 'spokeswoman' }),
  actor({ id: 'strait-lines', name: 'Strait Lines', kind: 'organisation', partOf: 'norland' }),
  actor({ id: 'sudria', name: 'Sudria' }),
  actor({ id: 'sudria-interior', name: 'Sudrian Ministry of the Interior', aliases: ['interior ministry'], kind: 'ministry', partOf: 'sudria' }),
  actor({ id: 'harbour-press', name: 'Harbour Press', kind: 'news-agency' }),
  actor({ id: 'the-gazette', name: 'The Gazette', kind: 'news-outlet' }),
  actor({ id: 'harbour-worker', name: 'a harbour worker', kind: 'unnamed' }),
];

const places: readonly Place[] = [
  place({ id: 'norland-land', name: 'Norland', kind: 'country' }),
  place({ partOf: 'norland-land', latitude: 10.5, longitude: 20.25 }),
  place({ id: 'the-strait', name: 'The Strait', aliases: ['Narrow Strait'], kind: 'region' }),
];

const events: readonly Event[] = [
  event({ id: 'ev-accident', title: 'Accident of the Aurora', evidence: [evidence(1, 'Ferry Aurora hits pier')] }),
  event({ partOf: 'ev-accident' }),
  event({
    id: 'ev-rescue', type: 'transfer', title: 'Passengers are taken off', when: when('2031-03-03', { time: '18:00', approximateTime: true }),
    participants: ['norland-coast-guard'], partOf: 'ev-accident', evidence: [evidence(6, 'Boats of the', { textEnd: 'by evening' })],
  }),
  event({
    id: 'ev-treaty', type: 'agreement', title: 'Treaty on the strait', when: when('2019'), places: ['the-strait'],
    background: true, evidence: [evidence(7, 'a treaty that was signed in 2019')],
  }),
];

const statements: readonly Statement[] = [
  statement({ chain: [{ actor: 'norland-transport', via: 'a statement' }, { actor: 'harbour-press' }] }),
  statement({
    id: 'st-voss', chain: [{ actor: 'voss' }], act: 'accuses', form: 'quote', gist: 'A Sudrian pilot misled the ferry',
    quotes: ['The pilot of Sudria gave the wrong course,'], accuses: 'sudria', to: ['sudria'],
    evidence: [evidence(3, 'The pilot of Sudria')],
  }),
  statement({
    id: 'st-sudria', chain: [{ actor: 'sudria-interior' }], act: 'denies', form: 'partial-quote',
    gist: 'The ferry company is to blame for a ship without radar', quotes: ['sent out a ship without radar'], accuses: 'strait-lines',
    respondsTo: [{ statement: 'st-voss', relation: 'denies' }], evidence: [evidence(4, 'denied this', { textEnd: 'that morning.' })],
  }),
  statement({
    id: 'st-worker', chain: [{ actor: 'harbour-worker' }], gist: 'Crew were injured',
    evidence: [evidence(5, 'sailors were hurt')],
  }),
];

const casualties: readonly Casualty[] = [
  claim({ chain: [{ actor: 'norland-transport' }, { actor: 'harbour-press' }], statement: 'st-norland' }),
  claim({
    id: 'ca-sudria', count: { low: 5, high: 5, words: 'five' }, chain: [{ actor: 'sudria-interior' }],
    evidence: [evidence(4, 'put the number of dead at five')],
  }),
  claim({
    id: 'ca-worker', harm: 'wounded', lossesOf: null, victims: 'unknown', count: { low: null, high: null, words: 'sailors were hurt' },
    chain: [{ actor: 'harbour-worker' }], statement: 'st-worker', evidence: [evidence(5, 'sailors were hurt')],
  }),
];

/** The whole story; what is given replaces what it has. */
export function story(more: Partial<Dataset> = {}): Dataset {
  return {
    version: 1, title: 'The Aurora accident', referenceDate: when('2031-03-04'), utcOffset: '+02:00',
    documents: [document()], actors, places, events, statements, casualties, ...more,
  };
}
