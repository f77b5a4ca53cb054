/** What a command line says so far: its command, what is given, and what the next word would be. */
import type { Command } from '../command.js';
import { GLOBAL_OPTIONS, type OptionSpec } from '../options.js';

export interface Line {
  readonly command: Command;
  /** Whether the command has been named: else the next word names it. */
  readonly named: boolean;
  readonly args: readonly string[];
  /** Values by the long names of the options that are given; a switch has none. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  /** The option whose value comes next. */
  readonly pending?: OptionSpec | undefined;
  /** After "--" nothing is an option. */
  readonly over: boolean;
}

/** Nothing written yet. */
export function emptyLine(commands: readonly Command[]): Line {
  const command = commands.find((it) => it.name === '') as Command;
  return { command, named: false, args: [], given: new Map(), over: false };
}

export function optionsOf(command: Command): readonly OptionSpec[] {
  return [...command.options, ...GLOBAL_OPTIONS];
}

/** The line with these words after it. What nobody knows is passed over: the program itself will say so. */
export function readWords(start: Line, words: readonly string[], commands: readonly Command[]): Line {
  return words.reduce((line, word) => readWord(line, word, commands), start);
}

function readWord(line: Line, word: string, commands: readonly Command[]): Line {
  if (line.pending !== undefined) return { ...withOption(line, line.pending, word), pending: undefined };
  if (line.over || word === '-' || !word.startsWith('-')) return withWord(line, word, commands);
  if (word === '--') return { ...line, over: true };
  return word.startsWith('--') ? withLong(line, word) : withShorts(line, word.slice(1));
}

function withWord(line: Line, word: string, commands: readonly Command[]): Line {
  if (line.named) return { ...line, args: [...line.args, word] };
  const command = commands.find((it) => it.name !== '' && [it.name, ...(it.aliases ?? [])].includes(word));
  return command === undefined ? line : { ...line, command, named: true };
}

function withLong(line: Line, word: string): Line {
  const at = word.indexOf('=');
  const spec = longOption(line.command, at < 0 ? word : word.slice(0, at));
  if (spec === undefined) return line;
  if (at >= 0) return withOption(line, spec, word.slice(at + 1));
  return spec.value === undefined ? withOption(line, spec) : { ...line, pending: spec };
}

/** `-qd file` is `-q -d file`; `-dfile` is `-d file`. */
function withShorts(line: Line, letters: string): Line {
  const spec = shortOption(line.command, letters[0] as string);
  if (spec === undefined) return line;
  const rest = letters.slice(1);
  if (spec.value !== undefined) return rest === '' ? { ...line, pending: spec } : withOption(line, spec, rest);
  const read = withOption(line, spec);
  return rest === '' ? read : withShorts(read, rest);
}

function withOption(line: Line, spec: OptionSpec, value?: string): Line {
  const values = [...(line.given.get(spec.name) ?? []), ...(value === undefined ? [] : [value])];
  return { ...line, given: new Map([...line.given, [spec.name, values]]) };
}

export function longOption(command: Command, dashed: string): OptionSpec | undefined {
  return optionsOf(command).find((it) => `--${it.name}` === dashed || (it.alias !== undefined && `--${it.alias}` === dashed));
}

export function shortOption(command: Command, letter: string): OptionSpec | undefined {
  return optionsOf(command).find((it) => it.short === letter);
}
