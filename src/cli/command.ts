import type { Facts } from '../model/facts.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Files } from './host.js';
import type { Asked, Format, OptionSpec } from './options.js';

export const GROUPS = ['Explore', 'Trust', 'Move data', 'Set up'] as const;

/** What a command is, as data: for the parser, the help, the README's test, the man page and completion. */
export interface CommandSpec {
  /** "" is the program without a command. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly group: (typeof GROUPS)[number];
  /** One line: the question it answers. */
  readonly summary: string;
  /** Paragraphs: what a user must know before believing the answer. */
  readonly description?: readonly string[];
  readonly argument?: ArgumentSpec;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly Example[];
  /** The keys of one record, in the documented order; the columns of csv and tsv. */
  readonly fields?: readonly string[];
  /** The keys where one of these options is given. */
  readonly fieldsWith?: Readonly<Record<string, readonly string[]>>;
}

export interface ArgumentSpec {
  readonly name: string;
  readonly help: string;
  readonly required?: boolean;
  readonly repeatable?: boolean;
  readonly takes?: OptionSpec['takes'] | 'id' | 'topic' | 'command' | 'shell';
  readonly words?: readonly string[];
  /** What to do where it is missing. */
  readonly advice?: readonly string[];
}

export interface Example {
  readonly command: string;
  readonly explains: string;
}

/** One record of a list: flat or nested, with keys in documented order. */
export type Item = Readonly<Record<string, unknown>>;

/** A read command's answer: for machines the json and items, for people the sheet. */
export interface Answer {
  /** The records that csv, jsonl, --fields, --ids and --count-by work on. */
  readonly items: readonly Item[];
  /** The keys of these records, where the options leave only some of the command's. */
  readonly fields?: readonly string[];
  /** The command's other keys may be asked for, too. */
  readonly mayLack?: boolean;
  /** The ids that --ids prints for a record. */
  readonly ids: (item: Item) => readonly string[];
  /** The documented JSON, holding these records (sorted, cut) instead of all. */
  readonly json: (items: readonly Item[]) => unknown;
  /** Views are loaded when a person is shown something: a script does not wait for them. */
  readonly sheet: (items: readonly Item[]) => Sheet | Promise<Sheet>;
  /** The sentence shown where there is no record; absent: the sheet says it. */
  readonly empty?: string;
  /** The exit code where it is not 0. */
  readonly exit?: number;
  /** Formats of text that is not to be wrapped, where the command has its own. */
  readonly texts?: Readonly<Partial<Record<Format, (items: readonly Item[]) => string>>>;
  /** Notes for stderr. */
  readonly notes?: readonly string[];
}

/** An answer that is text already: a schema, a completion script, help. */
export interface TextAnswer {
  readonly text: string;
}

export type AnyAnswer = Answer | TextAnswer | Sheet;

export interface ReadCommand extends CommandSpec {
  readonly needs: 'facts';
  readonly answer: (facts: Facts, asked: Asked, args: readonly string[]) => Answer;
}

export interface TextCommand extends CommandSpec {
  readonly needs: 'nothing';
  readonly answer: (asked: Asked, args: readonly string[], commands: readonly Command[]) => AnyAnswer | Promise<AnyAnswer>;
}

/** What a command may touch that reads files by itself. */
export interface Reading {
  readonly files: Pick<Files, 'read' | 'exists'>;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly datasets: readonly string[];
}

export interface FileCommand extends CommandSpec {
  readonly needs: 'files';
  readonly answer: (reading: Reading, asked: Asked, args: readonly string[]) => Promise<Answer | TextAnswer>;
}

export type Command = ReadCommand | TextCommand | FileCommand;

/** A list command's answer: the result is the list itself. */
export function listAnswer<T extends object>(list: readonly T[], parts: {
  readonly sheet: (list: readonly T[]) => Promise<Sheet>;
  readonly empty: string;
  readonly ids?: (item: T) => readonly string[];
  readonly fields?: readonly string[];
}): Answer {
  return {
    items: list as readonly Item[],
    ids: (parts.ids ?? ((item: T) => [(item as { id: string }).id])) as (item: Item) => readonly string[],
    json: (items) => items,
    sheet: (items) => parts.sheet(items as unknown as readonly T[]),
    empty: parts.empty,
    ...(parts.fields === undefined ? {} : { fields: parts.fields }),
  };
}
