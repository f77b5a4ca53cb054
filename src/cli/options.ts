import {
  ACTS, EVENT_TYPES, FORMS, HARMS,
} from '../model/vocabulary.js';
import type { FilterText } from '../queries/criteria.js';
import { LABELS } from '../queries/results.js';

/** One option of the command line: data for the parser, the help, the man page, completion and the suggestions. */
export interface OptionSpec {
  /** The long name, without dashes; the key under which its value is found. */
  readonly name: string;
  readonly short?: string;
  /** Another long name for the same option. */
  readonly alias?: string;
  /** Absent: a switch. */
  readonly value?: string;
  readonly repeatable?: boolean;
  readonly help: string;
  /** The words it takes, where that list is closed. */
  readonly words?: readonly string[];
  /** What live values it takes, for completion. */
  readonly takes?: 'actor' | 'speaker' | 'addressee' | 'relay' | 'side' | 'place' | 'event' | 'field' | 'file' | 'date' | 'code';
}

export const FORMATS = ['table', 'plain', 'json', 'jsonl', 'csv', 'tsv', 'md', 'github'] as const;
export type Format = (typeof FORMATS)[number];
const COLOUR_WORDS = ['auto', 'always', 'never'] as const;

/** How an answer is written, and where. */
export const OUTPUT_OPTIONS = [
  { name: 'format', short: 'f', value: 'name', repeatable: true, words: FORMATS, help: `${FORMATS.filter((it) => it !== 'github').join(', ')}; of check also github` },
  { name: 'json', help: 'JSON; --json=id,title: only these keys' },
  { name: 'jsonl', help: 'JSON, one object a line; --jsonl=id,title: only these keys' },
  { name: 'csv', help: 'comma-separated values' },
  { name: 'tsv', help: 'tab-separated values' },
  { name: 'md', help: 'Markdown' },
  { name: 'plain', help: 'the screen as lines of text without drawing' },
  { name: 'fields', value: 'names', takes: 'field', help: 'these keys or columns, in this order; "help" lists them' },
  { name: 'ids', help: 'ids only, one a line' },
  { name: 'no-header', help: 'no header line in csv and tsv' },
  { name: 'output', short: 'o', value: 'file', takes: 'file', help: 'write there instead of to stdout' },
  { name: 'force', help: 'let --output replace a file' },
  { name: 'pager', help: 'on a terminal, through FACTLINE_PAGER, PAGER or less' },
  { name: 'color', value: 'when', words: COLOUR_WORDS, help: 'auto, always, never' },
  { name: 'no-color', help: 'same as --color never' },
  { name: 'width', value: 'columns', help: 'columns to draw for (40 to 1000); else the terminal, COLUMNS, 80' },
] as const satisfies readonly OptionSpec[];

/** What concerns the whole program. */
export const PROGRAM_OPTIONS = [
  { name: 'data', short: 'd', value: 'file', repeatable: true, takes: 'file',
    help: 'dataset to read; "-" is stdin; repeat to join several (env FACTLINE_DATA)' },
  { name: 'quiet', short: 'q', help: 'no notes on stderr' },
  { name: 'debug', help: 'stack traces and timings on stderr' },
  { name: 'help', short: 'h', help: 'this help' },
  { name: 'version', short: 'V', help: 'the version' },
] as const satisfies readonly OptionSpec[];

/** What every command takes. */
export const GLOBAL_OPTIONS = [...PROGRAM_OPTIONS, ...OUTPUT_OPTIONS] as const;

/** What selects facts: the same names and meaning on every list command. */
export const FILTER_OPTIONS = [
  { name: 'since', value: 'date', repeatable: true, takes: 'date', help: 'not wholly before this day, month or year' },
  { name: 'until', value: 'date', repeatable: true, takes: 'date', help: 'not wholly after it' },
  { name: 'on', value: 'date', repeatable: true, takes: 'date', help: 'possibly on it' },
  { name: 'certain', help: 'with a date filter: wholly inside it, not only possibly' },
  { name: 'event', alias: 'about', value: 'id', repeatable: true, takes: 'event', help: 'that event and all below it' },
  { name: 'side', value: 'actor', repeatable: true, takes: 'side', help: 'who takes part, speaks, or bears the losses' },
  { name: 'actor', value: 'actor', repeatable: true, takes: 'actor', help: 'in any role; a body includes what is part of it' },
  { name: 'place', value: 'place', repeatable: true, takes: 'place', help: 'there, or in a place that is part of it' },
  { name: 'type', value: 'word', repeatable: true, words: EVENT_TYPES, help: 'type of event' },
  { name: 'act', value: 'word', repeatable: true, words: ACTS, help: 'what the speaker does' },
  { name: 'harm', value: 'word', repeatable: true, words: HARMS, help: 'killed, wounded, missing, captured, displaced' },
  { name: 'form', value: 'word', repeatable: true, words: FORMS, help: 'quote, partial-quote, paraphrase' },
  { name: 'by', alias: 'speaker', value: 'actor', repeatable: true, takes: 'speaker', help: 'who said it' },
  { name: 'to', value: 'actor', repeatable: true, takes: 'addressee', help: 'to whom it was said' },
  { name: 'via', value: 'actor', repeatable: true, takes: 'relay', help: 'who relayed it' },
  { name: 'quotes', help: 'only what is quoted word for word' },
  { name: 'match', short: 'm', value: 'text', repeatable: true, help: 'holding these words' },
  { name: 'label', value: 'word', repeatable: true, words: LABELS, help: `with a figure that is ${LABELS.join(', ')}` },
  { name: 'contested', help: 'where the sides blame or deny each other, or counts are disputed' },
  { name: 'self-reported', help: 'with a figure that only the losing side itself reports' },
] as const satisfies readonly OptionSpec[];

/** Of lists that show doubt to people. */
export const CAVEATS_OPTION = {
  name: 'caveats', help: 'every caveat in full; else their number, and in full only what contradicts another fact',
} as const satisfies OptionSpec;

/** What is done with the list that is found. */
export const LIST_OPTIONS = [
  { name: 'limit', short: 'n', value: 'n', help: 'the first n only' },
  { name: 'sort', short: 's', value: 'field', takes: 'field', help: 'by this key; "field:desc" downwards' },
  { name: 'reverse', short: 'r', help: 'in reverse order' },
  { name: 'count-by', value: 'field', takes: 'field', help: 'how many there are for each value of this key' },
  { name: 'exit-status', short: 'e', help: 'exit 1 when nothing matches' },
] as const satisfies readonly OptionSpec[];

/** As a user types it: "-m, --match <text>". */
export function optionName(option: OptionSpec): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  const alias = option.alias === undefined ? '' : `, --${option.alias}`;
  return `${short}--${option.name}${alias}${option.value === undefined ? '' : ` <${option.value}>`}`;
}

/** What was asked, by the long names of the options: switches true, values strings, repeatable ones lists. */
export type Asked = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export function text(asked: Asked, name: string): string | undefined {
  const value = asked[name];
  return typeof value === 'string' ? value : undefined;
}

export function texts(asked: Asked, name: string): readonly string[] {
  const value = asked[name];
  return Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : [];
}

export function flag(asked: Asked, name: string): boolean {
  return asked[name] === true;
}

/** The filters as typed, for the queries. */
export function filterText(asked: Asked): FilterText {
  return {
    since: texts(asked, 'since'), until: texts(asked, 'until'), on: texts(asked, 'on'), certain: flag(asked, 'certain'),
    event: texts(asked, 'event'), side: texts(asked, 'side'), actor: texts(asked, 'actor'), place: texts(asked, 'place'),
    type: texts(asked, 'type'), act: texts(asked, 'act'), harm: texts(asked, 'harm'), form: texts(asked, 'form'),
    by: texts(asked, 'by'), to: texts(asked, 'to'), via: texts(asked, 'via'), quotes: flag(asked, 'quotes'),
    match: texts(asked, 'match'),
    label: texts(asked, 'label'), contested: flag(asked, 'contested'), selfReported: flag(asked, 'self-reported'),
  };
}
