/** The man page, from the same data as the parser and the help: what is not in a command's spec, an option or a topic is not in it. */
import { GROUPS, type CommandSpec, type Example } from '../command.js';
import { PROGRAM, usage } from '../help.js';
import { FILTER_OPTIONS, LIST_OPTIONS, OUTPUT_OPTIONS, PROGRAM_OPTIONS, type OptionSpec } from '../options.js';
import { TOPICS, type Topic } from '../topics.js';
import {
  bold, head, indented, italic, item, joined, lines, paragraph, plain, section, subsection, type Roff,
} from './roff.js';

/** Headings that readers of man pages look for. Every other topic is headed by its name. */
const HEADINGS: Readonly<Record<string, string>> = { 'exit-codes': 'EXIT STATUS' };
/** What stands last before the examples, as is the custom. */
const LAST = ['exit-codes', 'environment'];

/** `factline.1` as text of roff, in ASCII, with a newline at its end. The commands are in the order of the help. */
export function manPage(commands: readonly CommandSpec[], version: string): string {
  const root = commands.find((it) => it.name === '');
  const topics = Object.entries(TOPICS);
  const page: readonly Roff[] = [
    ...head('factline', 1, `factline ${version}`, 'User Commands'),
    ...section('NAME', [joined(plain('factline'), ' \\- ' as Roff, plain(PROGRAM))]),
    ...section('SYNOPSIS', lines(commands.map((command) => plain(usage(command))))),
    ...section('DESCRIPTION',
      root === undefined ? [] : paragraph(joined(bold('factline'), plain(` alone: ${root.summary}. ${(root.description ?? []).join(' ')}`))),
      paragraph(joined(bold('factline help'), plain(' '), italic('topic'), plain(`: a command, or one of ${topics.map(([name]) => name).join(', ')}.`)))),
    ...section('COMMANDS', ...GROUPS.map((group) => commandGroup(group, commands.filter((it) => it.group === group && it.name !== '')))),
    ...section('OPTIONS',
      subsection('Filters (different ones = all of, a repeated one = any of)', ...FILTER_OPTIONS.map(option)),
      subsection('List', ...LIST_OPTIONS.map(option)),
      subsection('Output (before or after the command)', ...OUTPUT_OPTIONS.map(option)),
      subsection('Global', ...PROGRAM_OPTIONS.map(option))),
    ...topics.filter(([name]) => !LAST.includes(name)).flatMap(([name, topic]) => topicSection(name, topic)),
    ...topics.filter(([name]) => LAST.includes(name)).flatMap(([name, topic]) => topicSection(name, topic)),
    ...section('EXAMPLES', ...commands.flatMap((command) => command.examples.map(example))),
  ];
  return `${page.join('\n')}\n`;
}

function commandGroup(group: string, commands: readonly CommandSpec[]): readonly Roff[] {
  return commands.length === 0 ? [] : subsection(group, ...commands.map(commandItem));
}

function commandItem(command: CommandSpec): readonly Roff[] {
  const { argument, fields } = command;
  const aliases = (command.aliases ?? []).map((alias) => joined(plain(', '), bold(alias)));
  return [
    ...item(joined(bold(command.name), ...aliases), plain(`${command.summary}.`)),
    ...indented(
      ...(command.description ?? []).map((text) => paragraph(plain(text))),
      ...(argument === undefined ? [] : [item(italic(argument.name), plain(argument.help))]),
      ...command.options.filter((it) => !SHARED.has(it.name)).map(option),
      taken('Filters', command, FILTER_OPTIONS),
      taken('List options', command, LIST_OPTIONS),
      ...(fields === undefined ? [] : [paragraph(plain(`Fields: ${fields.join(', ')}.`))]),
    ),
  ];
}

const SHARED: ReadonlySet<string> = new Set([...FILTER_OPTIONS, ...LIST_OPTIONS].map((it) => it.name));

/** The shared options that a command takes: they are explained once, under OPTIONS. */
function taken(heading: string, command: CommandSpec, shared: readonly OptionSpec[]): readonly Roff[] {
  const own = shared.filter((it) => command.options.some((other) => other.name === it.name));
  if (own.length === 0) return [];
  return paragraph(plain(`${heading}: ${own.length === shared.length ? 'all' : own.map((it) => `--${it.name}`).join(', ')}.`));
}

function option(spec: OptionSpec): readonly Roff[] {
  const names = [...(spec.short === undefined ? [] : [`-${spec.short}`]), `--${spec.name}`, ...(spec.alias === undefined ? [] : [`--${spec.alias}`])];
  const label = names.flatMap((name, i) => (i === 0 ? [bold(name)] : [plain(', '), bold(name)]));
  const value = spec.value === undefined ? [] : [plain(' '), italic(spec.value)];
  const missing = (spec.words ?? []).filter((word) => !spec.help.includes(word));
  const words = missing.length === 0 ? '' : `: ${(spec.words ?? []).join(', ')}`;
  return item(joined(...label, ...value), plain(`${spec.help}${words}${spec.repeatable === true ? ' (repeatable)' : ''}`));
}

function topicSection(name: string, topic: Topic): readonly Roff[] {
  return section(HEADINGS[name] ?? name.toUpperCase(), ...topic.parts.map((part) => (typeof part === 'string'
    ? paragraph(plain(part))
    : part.flatMap(([label, text]) => item(bold(label), plain(text))))));
}

function example({ command, explains }: Example): readonly Roff[] {
  return item(bold(command), plain(explains));
}
