/** What may stand where a command line is being written. */
import type { Facts } from '../../model/facts.js';
import { fold } from '../../model/fold.js';
import { cleanLine } from '../../render/clean.js';
import type { Command } from '../command.js';
import type { OptionSpec } from '../options.js';
import { longOption, optionsOf, shortOption, type Line } from './line.js';
import { argumentCompletion, optionCompletion } from './values.js';

export interface Candidate {
  readonly value: string;
  readonly description?: string | undefined;
  /** Other names of the same thing: offered where what is written begins one of them and no value. */
  readonly names?: readonly string[];
}

export interface Completion {
  /** What is written already and stays, before each value: `--by=`, `id,title,`. */
  readonly fixed: string;
  readonly candidates: readonly Candidate[];
  /** The names of files belong here (too). */
  readonly files?: boolean;
  /** More may follow in the same word: no space after a value. */
  readonly open?: boolean;
}

export interface Sources {
  readonly commands: readonly Command[];
  /** The dataset that the line names, read when it is asked for. */
  readonly facts: () => Promise<Facts>;
}

/** @param typed the word that is being written, as far as it is written */
export async function complete(line: Line, typed: string, sources: Sources): Promise<Completion> {
  const found = await completionOf(line, typed, sources);
  return { ...found, candidates: chosen(found.candidates, typed.slice(found.fixed.length)) };
}

async function completionOf(line: Line, typed: string, sources: Sources): Promise<Completion> {
  if (line.pending !== undefined) return await optionCompletion(line.pending, '', typed, line, sources);
  if (!line.over && typed.startsWith('-') && typed !== '-') {
    const at = typed.indexOf('=');
    const value = at < 0 ? attached(line, typed) : { spec: listed(longOption(line.command, typed.slice(0, at))), fixed: typed.slice(0, at + 1) };
    if (value?.spec?.value !== undefined) return await optionCompletion(value.spec, value.fixed, typed, line, sources);
  }
  if (!line.over && typed.startsWith('-')) return { fixed: '', candidates: options(line, typed) };
  if (!line.named) return { fixed: '', candidates: commandNames(sources.commands) };
  const { argument } = line.command;
  if (argument === undefined || (argument.repeatable !== true && line.args.length > 0)) {
    return { fixed: '', candidates: line.over ? [] : options(line, typed) };
  }
  return await argumentCompletion(argument, line, sources);
}

/** `-dfile`: the value stands at its option. */
function attached(line: Line, typed: string): { readonly spec: OptionSpec | undefined; readonly fixed: string } | undefined {
  if (typed.startsWith('--') || typed.length < 3) return undefined;
  return { spec: shortOption(line.command, typed[1] as string), fixed: typed.slice(0, 2) };
}

/** `--json=id,title` is `--json --fields id,title`. */
function listed(spec: OptionSpec | undefined): OptionSpec | undefined {
  return spec?.name === 'json' || spec?.name === 'jsonl' ? { ...spec, value: 'names', takes: 'field' } : spec;
}

function commandNames(commands: readonly Command[]): readonly Candidate[] {
  return commands.filter((it) => it.name !== '').flatMap((it) => [
    { value: it.name, description: it.summary },
    ...(it.aliases ?? []).map((alias) => ({ value: alias, description: `${it.name}: ${it.summary}` })),
  ]);
}

/** The options that may still be given; the short forms only to somebody who has begun one. */
function options(line: Line, typed: string): readonly Candidate[] {
  const left = optionsOf(line.command).filter((it) => it.repeatable === true || !line.given.has(it.name));
  return left.flatMap((it) => [
    ...(it.short !== undefined && typed === `-${it.short}` ? [{ value: typed, description: it.help }] : []),
    { value: `--${it.name}`, description: it.help },
    ...(it.alias === undefined ? [] : [{ value: `--${it.alias}`, description: it.help }]),
  ]);
}

/** The values, or the other names where these are what is being written; each once, and nothing that is not plain text. */
function chosen(candidates: readonly Candidate[], typed: string): readonly Candidate[] {
  const begun = (text: string) => fold(text).startsWith(fold(typed));
  const named = candidates.some((it) => begun(it.value)) ? [] : candidates.flatMap((it) => (it.names ?? [])
    .filter((name) => begun(name) && !name.startsWith('-'))
    .map((name) => ({ value: name, description: it.description === name ? it.value : it.description })));
  const all = named.length > 0 ? named : candidates;
  return [...new Map(all.map((it) => [it.value, it])).values()].filter((it) => it.value === cleanLine(it.value));
}
