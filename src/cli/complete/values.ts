/** The values that an option or an argument takes. */
import type { ArgumentSpec, Command } from '../command.js';
import type { OptionSpec } from '../options.js';
import type { Candidate, Completion, Sources } from './candidates.js';
import type { Line } from './line.js';

/** @param fixed what stands before the value in the word that is being written, `--by=` */
export async function optionCompletion(spec: OptionSpec, fixed: string, typed: string, line: Line, sources: Sources): Promise<Completion> {
  const value = typed.slice(fixed.length);
  const { takes, words } = spec;
  if (words !== undefined) return { fixed, candidates: wordsFor(spec, line).map((word) => ({ value: word })) };
  if (takes === 'field') return fieldCompletion(spec, fixed, value, line);
  if (takes === 'file') return await fileCompletion(spec, fixed, value, sources);
  if (takes === undefined) return { fixed, candidates: [] };
  const grouping = spec.name === 'by' ? line.command.options.find((it) => it.name === 'group-by')?.words ?? [] : [];
  const given = line.given.get(spec.name) ?? [];
  const all = [...await liveValues(takes, sources), ...grouping.map((word) => ({ value: word, description: 'figures by this' }))];
  return { fixed, candidates: all.filter((it) => !given.includes(it.value)) };
}

export async function argumentCompletion(spec: ArgumentSpec, line: Line, sources: Sources): Promise<Completion> {
  const { takes, words } = spec;
  const unused = (all: readonly Candidate[]): Completion => ({ fixed: '', candidates: all.filter((it) => !line.args.includes(it.value)) });
  if (words !== undefined) return unused(words.map((word) => ({ value: word })));
  if (takes === 'file') return { fixed: '', candidates: [], files: true };
  if (takes === 'topic') return unused([...commandsThat(sources.commands, (it) => it.name !== ''), ...await topics()]);
  if (takes === 'command') return unused(commandsThat(sources.commands, (it) => it.fields !== undefined));
  return takes === undefined ? unused([]) : unused(await liveValues(takes, sources));
}

/** Of the formats, the one that only check has is offered to check only. */
function wordsFor({ name, words = [] }: OptionSpec, { command }: Line): readonly string[] {
  return name === 'format' && command.name !== 'check' ? words.filter((it) => it !== 'github') : words;
}

function fieldCompletion(spec: OptionSpec, fixed: string, value: string, { command, given }: Line): Completion {
  const fields = Object.entries(command.fieldsWith ?? {}).find(([option]) => given.has(option))?.[1] ?? command.fields ?? [];
  const candidates = fields.map((field) => ({ value: field }));
  if (spec.value !== 'names') {
    const colon = value.indexOf(':');
    if (spec.name !== 'sort' || colon < 0) return { fixed, candidates };
    return { fixed: fixed + value.slice(0, colon + 1), candidates: [{ value: 'desc', description: 'downwards' }, { value: 'asc', description: 'upwards' }] };
  }
  const before = value.slice(0, value.lastIndexOf(',') + 1);
  const listed = before.split(',');
  const help = before === '' && spec.name === 'fields' ? [{ value: 'help', description: 'lists them' }] : [];
  return { fixed: fixed + before, candidates: [...candidates.filter((it) => !listed.includes(it.value)), ...help], open: true };
}

/** `--source gazette=file`: the document, then its file. */
async function fileCompletion(spec: OptionSpec, fixed: string, value: string, sources: Sources): Promise<Completion> {
  const equals = spec.value === 'id=file' ? value.indexOf('=') : -1;
  if (equals >= 0) return { fixed: fixed + value.slice(0, equals + 1), candidates: [], files: true };
  if (spec.value !== 'id=file' || value === '') return { fixed, candidates: [], files: true };
  const { documents } = (await sources.facts()).dataset;
  return { fixed, candidates: documents.map((it) => ({ value: `${it.id}=`, description: it.title })), files: true, open: true };
}

async function liveValues(takes: string, { facts }: Sources): Promise<readonly Candidate[]> {
  if (takes === 'code') {
    const { EXPLANATIONS } = await import('../../checks/all.js');
    return [...EXPLANATIONS.map((it) => ({ value: it.code, description: it.title })), { value: 'all', description: 'lists them' }];
  }
  return (await import('./live.js')).live(takes, await facts());
}

function commandsThat(commands: readonly Command[], test: (command: Command) => boolean): readonly Candidate[] {
  return commands.filter(test).map((it) => ({ value: it.name === '' ? 'overview' : it.name, description: it.summary }));
}

async function topics(): Promise<readonly Candidate[]> {
  const { TOPICS } = await import('../topics.js');
  return Object.entries(TOPICS).map(([value, { summary }]) => ({ value, description: summary }));
}
