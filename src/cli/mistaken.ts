/** What was meant by a command line that is not understood: the nearest command or option, or where the word belongs. */
import type { CommanderError } from 'commander';
import { didYouMean, nearest } from '../model/nearest.js';
import { Problem } from '../model/problem.js';
import type { Command } from './command.js';
import { FILTER_OPTIONS, GLOBAL_OPTIONS, type OptionSpec } from './options.js';

export function unknownCommand(word: string, commands: readonly Command[]): Problem {
  const near = didYouMean(word, namesOf(commands));
  const owners = commands.filter((command) => longNames(command).includes(`--${word}`));
  return new Problem('usage', 'E_COMMAND', `there is no command "${word}"`, [
    ...near,
    // The one command that has no name.
    ...(nearest(word, ['overview']).length > 0 ? ['The overview is: factline'] : []),
    ...(near.length === 0 && owners.length > 0 ? [`"${word}" is an option: ${owners.slice(0, 3).map((it) => `${called(it)} --${word}`).join(', ')}`] : []),
    ...(near.length === 0 ? [`To look for it in the facts: factline search ${quoted(word)}`] : []),
    'See: factline --help',
  ]);
}

/** Where a word belongs that stands behind a command which takes none. */
export function unwantedWord(command: Command, word: string): readonly string[] {
  const filters = FILTER_OPTIONS.filter((it) => ['actor', 'place', 'match'].includes(it.name) && command.options.some(({ name }) => name === it.name));
  return filters.length === 0 ? [] : [`To choose by it: ${filters.map((it) => `--${it.name} ${quoted(word)}`).join(', ')}`];
}

export function usageProblem(error: CommanderError, argv: readonly string[], commands: readonly Command[]): Problem {
  const given = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const command = commands.find((it) => it.name !== '' && [it.name, ...(it.aliases ?? [])].some((name) => argv.includes(name)))
    ?? commands.find((it) => it.name === '') as Command;
  const see = `See: ${called(command)} --help`;
  if (error.code === 'commander.unknownOption') return unknownOption(given, command, commands, see);
  if (error.code === 'commander.optionMissingArgument') return new Problem('usage', 'E_VALUE', `option ${given} needs a value`, [see]);
  return new Problem('usage', 'E_USAGE', error.message.replace(/^error: /, ''), [see]);
}

function unknownOption(given: string, command: Command, commands: readonly Command[], see: string): Problem {
  const long = given.replace(/=.*/s, '');
  const known = longNames(command);
  if (given !== long && known.includes(long)) return new Problem('usage', 'E_VALUE', `option ${long} takes no value`, [`Write ${long}`, see]);
  const owners = commands.filter((it) => it !== command && longNames(it).includes(long));
  const near = didYouMean(long, known);
  const meant = nearest(long.replace(/^-+/, ''), namesOf(commands));
  return new Problem('usage', 'E_OPTION', `${JSON.stringify(called(command))} has no option ${given}`, [
    ...(owners.length > 0 ? [`It is an option of: ${owners.slice(0, 3).map(called).join(', ')}`] : near),
    ...(owners.length === 0 && near.length === 0 && meant.length > 0 ? [`There is a command of that name: factline ${meant[0]}`] : []),
    see,
  ]);
}

function longNames(command: Command): readonly string[] {
  const specs = [...command.options, ...GLOBAL_OPTIONS] as readonly OptionSpec[];
  return specs.flatMap((spec) => [`--${spec.name}`, ...(spec.alias === undefined ? [] : [`--${spec.alias}`])]);
}

function namesOf(commands: readonly Command[]): readonly string[] {
  return commands.flatMap((command) => [command.name, ...(command.aliases ?? [])]).filter((name) => name !== '');
}

function called(command: Command): string {
  return `factline ${command.name}`.trim();
}

function quoted(word: string): string {
  return /^[\p{L}\p{N}_.-]+$/u.test(word) ? word : JSON.stringify(word);
}
