import { Command as Commander, CommanderError, Option } from 'commander';
import { didYouMean } from '../model/nearest.js';
import { Problem } from '../model/problem.js';
import type { ArgumentSpec, Command } from './command.js';
import { unknownCommand, unwantedWord, usageProblem } from './mistaken.js';
import { GLOBAL_OPTIONS, type Asked, type OptionSpec } from './options.js';

export interface Invocation {
  readonly command: Command;
  readonly args: readonly string[];
  readonly asked: Asked;
}

/** argv (without node and script) → what is asked. @throws Problem (usage) for anything that is not understood. */
export function parse(argv: readonly string[], commands: readonly Command[]): Invocation {
  let found: Invocation | undefined;
  const program = new Commander('factline');
  program.exitOverride().configureOutput({ writeOut: () => {}, writeErr: () => {}, outputError: () => {} });
  for (const command of commands) {
    // A subcommand made by command() takes over exitOverride and configureOutput; addCommand() would not.
    const target = command.name === '' ? program : program.command(command.name);
    target.aliases([...(command.aliases ?? [])]);
    target.helpOption(false).helpCommand(false).argument('[words...]');
    // Two hundred options take longer to set up than to parse: a command that no word names cannot be the one asked for.
    const options = command.name === '' ? [...command.options, ...GLOBAL_OPTIONS] : isNamed(command, argv) ? command.options : [];
    options.forEach((option) => addOption(target, option));
    target.action((words: string[]) => {
      const values = target.optsWithGlobals() as Record<string, unknown>;
      const asked = askedOf([...command.options, ...GLOBAL_OPTIONS], values);
      found = { command, args: words, asked };
    });
  }
  const rewritten = argv.flatMap(rewriteFields);
  try {
    program.parse(rewritten, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw usageProblem(error, rewritten, commands);
  }
  const invocation = found as Invocation | undefined;
  if (invocation === undefined) throw new Error('the parser found no command');
  checkWords(invocation);
  checkArguments(invocation, commands);
  return invocation;
}

function isNamed(command: Command, argv: readonly string[]): boolean {
  return argv.includes(command.name) || (command.aliases ?? []).some((alias) => argv.includes(alias));
}

/** `--json=a,b` would make commander's optional value swallow the next word of `--json x`, so it becomes two options. */
function rewriteFields(word: string): readonly string[] {
  const match = /^--(jsonl?)=(.*)$/s.exec(word);
  return match === null ? [word] : [`--${match[1]}`, '--fields', match[2] as string];
}

function addOption(target: Commander, spec: OptionSpec): void {
  for (const long of spec.alias === undefined ? [spec.name] : [spec.name, spec.alias]) {
    const short = spec.short === undefined || long !== spec.name ? '' : `-${spec.short}, `;
    const option = new Option(`${short}--${long}${spec.value === undefined ? '' : ` <${spec.value}>`}`);
    if (spec.repeatable === true) option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
    target.addOption(option);
  }
}

function askedOf(specs: readonly OptionSpec[], values: Readonly<Record<string, unknown>>): Asked {
  const asked: Record<string, string | boolean | readonly string[]> = {};
  for (const spec of specs) {
    for (const name of spec.alias === undefined ? [spec.name] : [spec.name, spec.alias]) {
      const negated = name.startsWith('no-');
      const value = values[camelCase(negated ? name.slice(3) : name)];
      if (negated ? value === false : value === true) asked[spec.name] = true;
      else if (typeof value === 'string') asked[spec.name] = value;
      else if (Array.isArray(value)) asked[spec.name] = [...((asked[spec.name] as string[] | undefined) ?? []), ...value];
    }
  }
  return asked;
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** A word of a closed list that is not in it gets the list. */
function checkWords({ command, asked }: Invocation): void {
  for (const spec of [...command.options, ...GLOBAL_OPTIONS] as readonly OptionSpec[]) {
    const given = asked[spec.name];
    if (spec.words === undefined || given === undefined || given === true) continue;
    for (const word of typeof given === 'string' ? [given] : (given as readonly string[])) checkWord(`--${spec.name}`, word, spec.words);
  }
}

function checkWord(name: string, word: string, words: readonly string[]): void {
  if (words.includes(word)) return;
  throw new Problem('usage', 'E_WORD', `${name} cannot be "${word}"`, [
    ...didYouMean(word, words), `It takes: ${words.join(', ')}`,
  ]);
}

function checkArguments({ command, args, asked }: Invocation, commands: readonly Command[]): void {
  const name = `factline ${command.name}`.trim();
  const spec: ArgumentSpec | undefined = command.argument;
  if (command.name === '' && args.length > 0) throw unknownCommand(args[0] as string, commands);
  if (spec?.words !== undefined) args.forEach((word) => checkWord(spec.name, word, spec.words as readonly string[]));
  const most = spec === undefined ? 0 : spec.repeatable === true ? Infinity : 1;
  if (args.length > most) {
    const takes = most === 0 ? 'takes no arguments' : 'takes one argument';
    throw new Problem('usage', 'E_ARGUMENT', `"${name}" ${takes}, but "${args[most]}" was given`, [
      ...(most === 1 ? [`Write it in quotes: ${name} "${args.join(' ')}"`] : unwantedWord(command, args[0] as string)), `See: ${name} --help`,
    ]);
  }
  if (spec?.required === true && args.length === 0 && asked['help'] !== true && asked['fields'] !== 'help') {
    throw new Problem('usage', 'E_ARGUMENT', `"${name}" needs ${spec.help}`, [...(spec.advice ?? []), `See: ${name} --help`]);
  }
}
