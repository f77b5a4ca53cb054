/** Help as a Sheet, from the same data that the parser reads: what is not in a command's spec is in no help. */
import type { Block, Line, Section, Sheet } from '../sheet/sheet.js';
import { GROUPS, type Command, type CommandSpec, type Example } from './command.js';
import { FILTER_OPTIONS, LIST_OPTIONS, optionName, OUTPUT_OPTIONS, PROGRAM_OPTIONS, type OptionSpec } from './options.js';
import { TOPICS, topicSheet } from './topics.js';

/** What the program is for, in one line. */
export const PROGRAM = 'what an article reports: what happened, who said what, how many were hurt, and how we know';

export function helpSheet(command: CommandSpec, commands: readonly Command[]): Sheet {
  return command.name === '' ? programHelp(command, commands) : commandHelp(command);
}

const EXIT = '0 done, 1 the answer is no, 2 usage, 3 the input or 4 the output cannot be used; more: factline help exit-codes';

function programHelp(root: CommandSpec, commands: readonly CommandSpec[]): Sheet {
  return {
    title: [{ text: 'factline', tone: 'title' }, ` – ${PROGRAM}`],
    sections: [
      section('Usage', prose('factline [command] [options]', `Without a command it gives the ${root.summary}`)),
      ...GROUPS.flatMap((group): Section[] => {
        const members = commands.filter((command) => command.group === group && command.name !== '');
        return members.length === 0 ? [] : [section(group, fields(members.map((it): Row => [usageName(it), it.summary])))];
      }),
      section('Output (before or after the command)', optionRows(OUTPUT_OPTIONS)),
      section('Global', optionRows(PROGRAM_OPTIONS)),
      section('Exit codes', prose(EXIT)),
      section('Topics', fields(Object.entries(TOPICS).map(([name, topic]): Row => [`help ${name}`, topic.summary]))),
      section('Examples', examples([...root.examples, ...commands.flatMap((it) => (it.name === '' ? [] : it.examples.slice(0, 1)))])),
    ],
  };
}

function commandHelp(command: CommandSpec): Sheet {
  const own = command.options.filter((option) => !isShared(option));
  const filters = command.options.filter((option) => FILTER_OPTIONS.some((it) => it.name === option.name));
  const list = command.options.filter((option) => LIST_OPTIONS.some((it) => it.name === option.name));
  const { argument } = command;
  return {
    title: [{ text: `factline ${command.name}`, tone: 'title' }, ` – ${command.summary}`],
    sections: [
      section('Usage', prose(usage(command))),
      ...(command.description === undefined ? [] : [{ blocks: [prose(...command.description)] }]),
      ...(argument === undefined ? [] : [section('Argument', fields([[argument.name, argument.help]]))]),
      ...optionSection('Options', own),
      ...optionSection('Filters (different ones = all of, a repeated one = any of)', filters),
      ...optionSection('List', list),
      section('Output', optionRows(OUTPUT_OPTIONS)),
      section('Global', optionRows(PROGRAM_OPTIONS)),
      ...(command.fields === undefined ? [] : [section('Fields', prose(command.fields.join(', '), `What they hold: factline schema ${command.name}`))]),
      section('Exit codes', prose(EXIT)),
      section('Examples', examples(command.examples)),
      // A topic of the same name ("casualties") belongs to the command's own help.
      ...topicOf(command.name),
    ],
  };
}

function topicOf(name: string): readonly Section[] {
  const topic = TOPICS[name];
  return topic === undefined ? [] : topicSheet(name, topic).sections;
}

export function usage(command: CommandSpec): string {
  const { argument } = command;
  const name = argument === undefined ? '' : `${argument.name}${argument.repeatable === true ? '...' : ''}`;
  const words = argument === undefined ? '' : argument.required === true ? ` <${name}>` : ` [${name}]`;
  return `factline${command.name === '' ? '' : ` ${command.name}`}${words} [options]`;
}

function isShared(option: OptionSpec): boolean {
  return [...FILTER_OPTIONS, ...LIST_OPTIONS].some((it) => it.name === option.name);
}

type Row = readonly [string, string];

function usageName(command: CommandSpec): string {
  return [command.name, ...(command.aliases ?? [])].join(', ');
}

function optionSection(heading: string, options: readonly OptionSpec[]): readonly Section[] {
  return options.length === 0 ? [] : [section(heading, optionRows(options))];
}

function optionRows(options: readonly OptionSpec[]): Block {
  return fields(options.map((option): Row => [optionName(option), option.help]));
}

function examples(all: readonly Example[]): Block {
  return fields(all.map((example): Row => [example.command, example.explains]));
}

function fields(rows: readonly Row[]): Block {
  return { kind: 'fields', rows: rows.map(([label, text]) => ({ label, lines: [text] })) };
}

function prose(...lines: readonly Line[]): Block {
  return { kind: 'prose', lines, indent: 2 };
}

function section(heading: string, block: Block): Section {
  return { heading: [{ text: heading, tone: 'heading' }], blocks: [block] };
}
