/**
 * What a fact is. These interfaces are the one definition of the data: the JSON Schema in data/ and the validator are
 * generated from them at build time (scripts/generate.mjs), doc comments and `@tags` included.
 * An absent optional field means "not said"; nothing is encoded as "", -1 or 0.
 */
import type {
  Act, ActorKind, Basis, EventType, Form, Harm, PlaceKind, Relation, Scope, Victims,
} from './vocabulary.js';

/**
 * A short, readable id, unique in the whole dataset: letters, digits, dots, dashes and underscores.
 * @pattern ^[\p{L}\p{N}][\p{L}\p{N}._-]*$
 * @maxLength 120
 */
export type Id = string;

/**
 * Text that says something: never empty.
 * @minLength 1
 */
export type Text = string;

/**
 * A whole number of people, 0 or more.
 * @asType integer
 * @minimum 0
 * @maximum 9007199254740991
 */
export type People = number;

/**
 * The number of a paragraph, counted from 1.
 * @asType integer
 * @minimum 1
 * @maximum 1000000
 */
export type ParagraphNumber = number;

/** When something happened, was said or was published. */
export interface When {
  /** An EDTF (ISO 8601-2) date: `2021-07-28`, `2021-07`, `199X`, `2020-09/2020-11-10`, `[2021-07-28..2021-07-31]`. */
  readonly edtf: Text;
  /**
   * Local time of day, HH:MM, at the dataset's utcOffset.
   * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$
   */
  readonly time?: string;
  /** true: the text gives the time of day as approximate. */
  readonly approximateTime?: boolean;
  /** stated: the text gives the date; relative: counted from words such as "Wednesday"; inferred: needs outside knowledge. */
  readonly basis: Basis;
  /** How the text puts it. */
  readonly words?: Text;
  /** How the date was reached; required where basis is not "stated". */
  readonly reason?: Text;
}

/** The few words at which a passage starts (and ends): a web text fragment. */
export interface Evidence {
  readonly document: Id;
  readonly paragraph: ParagraphNumber;
  /** Occurs in that paragraph exactly, to the character, and only once. */
  readonly text: Text;
  /** The last words of the passage, after `text` in the same paragraph. */
  readonly textEnd?: Text;
}

/** A doubt that the reader must know of; one that names what it contradicts is a contradiction within the text. */
export type Caveat = Text | Contradiction;
export interface Contradiction {
  readonly text: Text;
  /**
   * The other facts with which this one does not agree.
   * @minItems 1
   */
  readonly contradicts: readonly Id[];
}

export interface Document {
  readonly id: Id;
  readonly title: Text;
  readonly publisher: Id;
  readonly published: When;
  /** @pattern ^https?:\/\/\S+$ */
  readonly url?: string;
  /** @pattern ^[0-9a-f]{64}$ */
  readonly sha256?: string;
  readonly paragraphs: ParagraphNumber;
  /** true: coded from an abstract of it; paragraphs and evidence are the abstract's. */
  readonly abstract?: boolean;
}

export interface Actor {
  readonly id: Id;
  readonly name: Text;
  readonly aliases: readonly Text[];
  readonly kind: ActorKind;
  /** The body that this one belongs to; its side is the country at the top of this chain. */
  readonly partOf?: Id;
  readonly role?: Text;
  /** Other records (of a joined dataset) that stand for the same actor. */
  readonly sameAs?: readonly Id[];
}

export interface Place {
  readonly id: Id;
  readonly name: Text;
  readonly aliases: readonly Text[];
  readonly kind: PlaceKind;
  readonly partOf?: Id;
  /**
   * Degrees north, -90 to 90.
   * @minimum -90
   * @maximum 90
   */
  readonly latitude?: number;
  /**
   * Degrees east, -180 to 180.
   * @minimum -180
   * @maximum 180
   */
  readonly longitude?: number;
  /** Other records (of a joined dataset) that stand for the same place. */
  readonly sameAs?: readonly Id[];
}

/** Something that happened. A statement is no event. */
export interface Event {
  readonly id: Id;
  readonly type: EventType;
  /** In the coder's own words. */
  readonly title: Text;
  readonly when: When;
  readonly places: readonly Id[];
  readonly participants: readonly Id[];
  readonly partOf?: Id;
  /** true: earlier history that the text tells as background. */
  readonly background?: boolean;
  /**
   * Present when only these parties say that it happened; absent when the outlet itself narrates it.
   * @minItems 1
   */
  readonly assertedBy?: readonly Id[];
  readonly caveats?: readonly Caveat[];
  readonly evidence: readonly Evidence[];
  /** Other records (of a joined dataset) that stand for the same event. */
  readonly sameAs?: readonly Id[];
}

/** One step by which words reached the document: the speaker first, then each relay. */
export interface Link {
  readonly actor: Id;
  /** The channel, as in "a statement" or "a press release". */
  readonly via?: Text;
  /** false: the text leaves open that this actor is the one. */
  readonly certain?: boolean;
  /** How the text puts it. */
  readonly words?: Text;
}

export interface Response {
  readonly statement: Id;
  readonly relation: Relation;
}

export interface Statement {
  readonly id: Id;
  /**
   * The speaker first, then each relay; the document's publisher is not repeated.
   * @minItems 1
   */
  readonly chain: readonly Link[];
  readonly act: Act;
  readonly form: Form;
  /** What was said, in the coder's own words. */
  readonly gist: Text;
  /** The words inside quotation marks, verbatim. */
  readonly quotes: readonly Text[];
  readonly said: When;
  readonly about: readonly Id[];
  readonly to: readonly Id[];
  readonly accuses?: Id;
  readonly respondsTo?: readonly Response[];
  readonly caveats?: readonly Caveat[];
  readonly evidence: readonly Evidence[];
  /** Other records (of a joined dataset) that stand for the same act of speech. */
  readonly sameAs?: readonly Id[];
}

/** How many people: exact n is low = high = n; high null is open; both null is asserted without a number, never 0. */
export interface Count {
  readonly low: People | null;
  readonly high: People | null;
  /** Only where the source itself gives a best figure. */
  readonly best?: People;
  readonly approximate?: boolean;
  /** How the text puts it. */
  readonly words: Text;
}

/** One telling of how many were hurt. */
export interface Casualty {
  readonly id: Id;
  readonly event: Id;
  readonly harm: Harm;
  /** The side that the victims belong to; null = not split by side. */
  readonly lossesOf: Id | null;
  readonly victims: Victims;
  readonly count: Count;
  readonly scope: Scope;
  /** The speaker first, then each relay; empty where the document itself tells it and names no source. */
  readonly chain: readonly Link[];
  readonly said?: When;
  readonly statement?: Id;
  /** The severity as the text puts it, such as "slight". */
  readonly severity?: Text;
  readonly subsetOf?: Id;
  readonly supersedes?: Id;
  readonly status?: 'retracted';
  readonly caveats?: readonly Caveat[];
  readonly evidence: readonly Evidence[];
}

/** The events, statements and casualty claims of one article (or of several, joined). */
export interface Dataset {
  readonly $schema?: string;
  readonly version: 1;
  readonly title: Text;
  readonly description?: Text;
  /** The day from which the text's "Wednesday" or "last year" are counted. */
  readonly referenceDate: When;
  /**
   * The offset of the clock times, such as +04:00.
   * @pattern ^(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$
   */
  readonly utcOffset: string;
  readonly documents: readonly Document[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
  readonly casualties: readonly Casualty[];
}

/** The records that state a fact and carry evidence. */
export type AnyFact = Event | Statement | Casualty;
