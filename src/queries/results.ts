/**
 * What each command answers: the objects of --json, key by key, in this order. They are an interface: within a major
 * version keys are only added. Unknown is null, an empty list is [].
 */
import type { Act, ActorKind, Basis, EventType, Form, PlaceKind, Relation } from '../model/vocabulary.js';
import type { Casualty, Document, Actor, Place, Event, Statement } from '../model/types.js';
import type { EpisodeTotals, Total } from './casualty-results.js';

/** One of `timeline`'s events. */
export interface TimelineEvent {
  readonly id: string;
  readonly kind: 'event';
  readonly type: EventType;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  /** First possible day, YYYY-MM-DD; null: open. */
  readonly earliest: string | null;
  /** Last possible day, YYYY-MM-DD; null: open. */
  readonly latest: string | null;
  readonly time: string | null;
  readonly approximateTime: boolean;
  readonly basis: Basis;
  /** Names. */
  readonly places: readonly string[];
  /** Names. */
  readonly participants: readonly string[];
  /** Names; empty: the outlet itself narrates it. */
  readonly assertedBy: readonly string[];
  readonly contested: boolean;
  readonly background: boolean;
  readonly partOf: string | null;
  readonly documents: readonly string[];
  /** Ids of the statements about it. */
  readonly statements: readonly string[];
  /** Ids of the casualty claims on it. */
  readonly casualties: readonly string[];
  readonly caveats: readonly string[];
}

/** One of `statements`' entries. */
export interface StatementEntry {
  readonly id: string;
  readonly kind: 'statement';
  readonly speaker: string;
  readonly speakerId: string;
  readonly role: string | null;
  /** Name of the side that the speaker belongs to. */
  readonly side: string;
  readonly act: Act;
  readonly form: Form;
  readonly gist: string;
  readonly quotes: readonly string[];
  /** Names. */
  readonly to: readonly string[];
  /** Ids of events. */
  readonly about: readonly string[];
  /** Name. */
  readonly accuses: string | null;
  readonly date: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly time: string | null;
  readonly basis: Basis;
  /** Names of the relays. */
  readonly via: readonly string[];
  /** false: the text leaves the chain open somewhere. */
  readonly certain: boolean;
  readonly documents: readonly string[];
  readonly paragraphs: readonly number[];
  readonly respondsTo: readonly { readonly statement: string; readonly relation: Relation }[];
  readonly caveats: readonly string[];
}

export type TimelineEntry = TimelineEvent | StatementEntry;

export * from './casualty-results.js';

/** One event's rival accounts, side by side. */
export interface Accounts {
  readonly event: string;
  readonly eventTitle: string;
  readonly contested: boolean;
  readonly sides: readonly SideAccount[];
}

export interface SideAccount {
  /** Name. */
  readonly side: string;
  readonly statements: readonly StatementEntry[];
  readonly sideId: string;
  /** true: it takes part in the event; false: a third party. */
  readonly party: boolean;
  /** Names of those whom its statements accuse. */
  readonly accuses: readonly string[];
  /** Ids of the statements that it denies. */
  readonly denies: readonly string[];
  /** Ids of the statements that accuse it and that none of its own answers. */
  readonly unanswered: readonly string[];
}

export const CONFLICT_KINDS = ['count', 'responsibility', 'denial', 'text'] as const;

/** Something that does not agree. */
export interface Conflict {
  readonly kind: (typeof CONFLICT_KINDS)[number];
  /** Id of the event (or other fact) that it is about. */
  readonly about: string;
  readonly summary: string;
  /** Ids of the facts involved. */
  readonly facts: readonly string[];
}

export interface SearchHit {
  readonly id: string;
  readonly kind: RecordKind;
  readonly title: string;
  /** Where the words were found. */
  readonly field: string;
  readonly snippet: string;
}

export const RECORD_KINDS = ['event', 'statement', 'casualty', 'actor', 'place', 'document'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
export type AnyRecord = Event | Statement | Casualty | Actor | Place | Document;

/** One of `actors`' entries. Counts include what is part of the actor. */
export interface ActorEntry {
  readonly id: string;
  readonly kind: 'actor';
  readonly type: ActorKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  /** Name. */
  readonly side: string;
  /** Id. */
  readonly partOf: string | null;
  /** Events in which it takes part, or which it says happened. */
  readonly events: number;
  /** Statements that it speaks. */
  readonly statements: number;
  /** Statements that it passes on. */
  readonly relayed: number;
  /** Statements that accuse it. */
  readonly accused: number;
  /** Casualty claims that it makes. */
  readonly claims: number;
  /** Casualty claims on its losses. */
  readonly losses: number;
}

/** One of `places`' entries. Counts include what lies in the place. */
export interface PlaceEntry {
  readonly id: string;
  readonly kind: 'place';
  readonly type: PlaceKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Id. */
  readonly partOf: string | null;
  /** Degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly events: number;
  /** About an event there. */
  readonly statements: number;
  /** On an event there. */
  readonly casualties: number;
}

/** One of `documents`' entries. */
export interface DocumentEntry {
  readonly id: string;
  readonly kind: 'document';
  readonly title: string;
  /** Name. */
  readonly publisher: string;
  /** EDTF. */
  readonly date: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly url: string | null;
  readonly paragraphs: number;
  /** Facts that have evidence in it. */
  readonly events: number;
  readonly statements: number;
  readonly casualties: number;
}

/** One document, with what it holds. */
export interface OverviewDocument {
  readonly id: string;
  readonly title: string;
  /** Name. */
  readonly publisher: string;
  /** EDTF. */
  readonly published: string;
  readonly url: string | null;
  readonly paragraphs: number;
}

/** What `factline` alone answers. */
export interface Overview {
  readonly title: string;
  readonly description: string | null;
  readonly documents: readonly OverviewDocument[];
  /** First and last possible day of the events; null: open, or none. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly counts: {
    readonly episodes: number; readonly events: number; readonly statements: number; readonly quotes: number;
    readonly speakers: number; readonly casualties: number; readonly actors: number; readonly places: number;
  };
  readonly episodes: readonly OverviewEpisode[];
  readonly overall: readonly Total[];
  /** Events whose responsibility is contested. */
  readonly contested: readonly { readonly event: string; readonly eventTitle: string }[];
}

export interface OverviewEpisode extends EpisodeTotals {
  readonly date: string;
  readonly background: boolean;
  /** How many events there are in it. */
  readonly events: number;
}
