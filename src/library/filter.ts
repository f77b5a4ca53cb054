/** What is asked, checked at the door: a misspelt key or word would otherwise silently ask for something else. */
import { didYouMean } from '../model/nearest.js';
import { Problem } from '../model/problem.js';
import { ACTS, EVENT_TYPES, FORMS, HARMS, type Act, type EventType, type Form, type Harm } from '../model/vocabulary.js';
import type { FilterText } from '../queries/criteria.js';
import { LABELS, type Label } from '../queries/results.js';

/** One value, or several, of which any will do. An empty list asks nothing. */
export type OneOrMore<T> = T | readonly T[];

/**
 * The filters of the command line. Different ones mean all of them, several values of one any of them. Actors and places answer
 * to id, name and alias, in any case and without accents; a body includes what is part of it, an event all events below it.
 */
export interface Filter {
  /** A year, month, day or other EDTF: not wholly before it. */
  readonly since?: OneOrMore<string>;
  /** Not wholly after it; the day itself is included. */
  readonly until?: OneOrMore<string>;
  /** Possibly on it. */
  readonly on?: OneOrMore<string>;
  /** With a date: wholly inside it, not only possibly. */
  readonly certain?: boolean;
  /** Ids of events. */
  readonly event?: OneOrMore<string>;
  /** Actors: who takes part, speaks, or bears the losses. */
  readonly side?: OneOrMore<string>;
  /** Actors, in any role. */
  readonly actor?: OneOrMore<string>;
  readonly place?: OneOrMore<string>;
  /** Types of event. */
  readonly type?: OneOrMore<EventType>;
  /** What the speaker does. */
  readonly act?: OneOrMore<Act>;
  readonly harm?: OneOrMore<Harm>;
  readonly form?: OneOrMore<Form>;
  /** Actors: who said it. */
  readonly by?: OneOrMore<string>;
  /** Actors: to whom. */
  readonly to?: OneOrMore<string>;
  /** Actors: who relayed it. */
  readonly via?: OneOrMore<string>;
  /** Only what is quoted word for word. */
  readonly quotes?: boolean;
  /** Text that must occur; a capital in it makes case matter. */
  readonly match?: OneOrMore<string>;
  /** With a figure of this standing. */
  readonly label?: OneOrMore<Label>;
  /** Where the sides blame or deny each other, or counts are disputed. */
  readonly contested?: boolean;
  /** With a figure that only the losing side itself reports. */
  readonly selfReported?: boolean;
}

const DATES = ['since', 'until', 'on'] as const;
const SWITCHES = ['certain', 'quotes', 'contested', 'selfReported'] as const;
const WORDS = { type: EVENT_TYPES, act: ACTS, harm: HARMS, form: FORMS, label: LABELS } as const;
const NAMES = ['event', 'side', 'actor', 'place', 'by', 'to', 'via', 'match'] as const;
const KEYS: readonly string[] = [...DATES, ...SWITCHES, ...Object.keys(WORDS), ...NAMES];

/** @throws Problem (usage) E_OPTION for a key that is no filter, E_WORD for a word outside its closed list */
export function filterText(filter: Filter): FilterText {
  for (const key of Object.keys(filter)) {
    if (!KEYS.includes(key)) throw new Problem('usage', 'E_OPTION', `there is no filter "${key}"`, [...didYouMean(key, KEYS), `Filters: ${KEYS.join(', ')}`]);
  }
  for (const [key, words] of Object.entries(WORDS)) list(filter[key as keyof typeof WORDS] as OneOrMore<string> | undefined).forEach((word) => oneOf(key, word, words));
  return {
    ...Object.fromEntries([...DATES, ...SWITCHES].flatMap((key) => (filter[key] === undefined ? [] : [[key, filter[key]]]))),
    ...Object.fromEntries([...NAMES, ...Object.keys(WORDS) as (keyof typeof WORDS)[]].map((key) => [key, list<string>(filter[key])])),
  };
}

/** @throws Problem (usage) E_WORD for a word outside its closed list */
export function oneOf<T extends string>(name: string, word: string, words: readonly T[]): T {
  const found = words.find((it) => it === word);
  if (found !== undefined) return found;
  throw new Problem('usage', 'E_WORD', `${name} cannot be "${word}"`, [...didYouMean(word, words), `It takes: ${words.join(', ')}`]);
}

export function list<T>(value: OneOrMore<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value as readonly T[] : [value as T];
}
