/** Files → findings, each with its place. */
import { SOURCE_RULES, WARNINGS } from '../checks/all.js';
import { errorsIn, errorsInParts } from '../checks/errors.js';
import { excuse, excusesFile } from '../checks/excuses.js';
import type { CheckEntry, Finding } from '../checks/finding.js';
import { soundPart, type Part } from '../checks/partial.js';
import { contextOf, run } from '../checks/rule.js';
import { checkShape, MOST } from '../checks/shape.js';
import { decodeBytes } from '../dataset/decode.js';
import { joinDatasets, type Source } from '../dataset/join.js';
import { locate } from '../dataset/locate.js';
import { parseJson, type Parsed } from '../dataset/parse.js';
import { soundJson } from '../dataset/sound.js';
import { indexFacts } from '../model/facts.js';
import type { Dataset, Document } from '../model/types.js';
import type { Reading } from './command.js';
import { read } from './load.js';
import { label } from './reason.js';
import { readCopies } from './sources.js';

export interface Checked {
  readonly entries: readonly CheckEntry[];
  readonly files: number;
  readonly excused: number;
}

interface Opened {
  readonly name: string;
  readonly source: Source;
  /** What stands in the way of reading it as a dataset. */
  readonly findings: readonly Finding[];
  /** What can be checked in spite of that; absent: nothing. */
  readonly part?: Part;
}

/**
 * Every problem of every file, in order of file and place. @param joined the files are one dataset, instead of one each
 * @throws Problem (input) for a file that cannot be read at all; (usage) for a source that names no document
 */
export async function check(names: readonly string[], sources: readonly string[], joined: boolean, reading: Omit<Reading, 'datasets'>): Promise<Checked> {
  // A shell's facts/*.json names the excuses too: they are read with their dataset.
  const excuses = new Set(names.map(excusesFile));
  const datasets = names.filter((name) => !excuses.has(name));
  const opened: Opened[] = [];
  for (const name of datasets) opened.push(open(name, await read(name, reading)));
  const whole = opened.filter((it) => it.findings.length === 0);
  const documents = whole.flatMap(({ source }) => (source.data as Dataset).documents as readonly Document[]);
  // Where no file could be read as a dataset, what is wrong with them comes first.
  const copies = whole.length === 0 ? new Map<string, readonly string[]>() : readCopies(sources, documents, reading.files);
  const texts = new Map(opened.map(({ source }) => [source.file, source.text]));
  const findings = opened.flatMap((it) => it.findings);
  let excused = 0;
  const damaged = opened.filter((it) => it.findings.length > 0 && it.part !== undefined);
  if (joined && damaged.length > 0) findings.push(...partly(opened));
  else for (const it of damaged) findings.push(...partly([it]));
  const groups = joined ? [whole].filter((it) => it.length > 0 && damaged.length === 0) : whole.map((it) => [it]);
  for (const group of groups) {
    const own = group.map(({ source }) => source);
    let found = [...problemsOf(own, copies)];
    for (const { name, source } of group) {
      const file = excusesFile(name);
      if (name === '-' || !reading.files.exists(file)) continue;
      const decoded = decodeBytes(await read(file, reading));
      const text = 'text' in decoded ? decoded.text : '';
      texts.set(file, text);
      const result = excuse(found.filter((it) => it.file === source.file), file, text, (finding) => idOf(source, finding));
      found = [...found.filter((it) => it.file !== source.file), ...result.findings];
      excused += result.excused;
    }
    findings.push(...found);
  }
  return { entries: placed(findings, texts), files: datasets.length, excused };
}

function* problemsOf(sources: readonly Source[], copies: ReadonlyMap<string, readonly string[]>): Generator<Finding> {
  let facts: ReturnType<typeof indexFacts> | undefined;
  const context = contextOf(sources, () => (facts ??= indexFacts(joinDatasets(sources))), copies);
  yield* errorsIn(context);
  yield* run(SOURCE_RULES, context);
  yield* run(WARNINGS, context);
}

/** Of what is damaged, only the errors: a warning could rest on what is not there. */
function* partly(opened: readonly Opened[]): Generator<Finding> {
  const parts = opened.flatMap((it) => it.part ?? soundPart(it.source, []) ?? []);
  yield* errorsInParts(parts, contextOf(parts.map((it) => it.source), () => { throw new Error('no rule of reading asks for facts'); }));
}

function open(name: string, bytes: Uint8Array): Opened {
  const file = label(name);
  const decoded = decodeBytes(bytes);
  if ('fault' in decoded) return { name, source: { file, text: '', data: null }, findings: [unreadable(file, 'F101', decoded.fault)] };
  const sound = soundJson(decoded.text);
  const parsed: Parsed = sound === undefined ? parseJson(decoded.text) : { data: sound, repeated: [] };
  if ('fault' in parsed) return { name, source: { file, text: decoded.text, data: null }, findings: [unreadable(file, 'F101', parsed.fault)] };
  const source: Source = { file, text: decoded.text, data: parsed.data };
  const repeated = parsed.repeated.map((it): Finding => unreadable(file, 'F102', {
    ...it, message: `the key "${it.path.at(-1)}" stands twice in one object`, help: 'Remove one of them: only the last would count',
  }));
  const shape = checkShape(source);
  // Where there are so many, the last ones were not looked at.
  const part = shape.length < MOST ? soundPart(source, shape) : null;
  return { name, source, findings: [...repeated, ...shape], ...part === null ? {} : { part } };
}

function unreadable(file: string, code: string, fault: { readonly line: number; readonly column: number; readonly message: string; readonly help: string }): Finding {
  const { line, column, message, help } = fault;
  return { file, path: [], code, severity: 'error', message, help, place: { line, column } };
}

function idOf({ data }: Source, { path: [list, index] }: Finding): string | undefined {
  const records = (data as Readonly<Record<string, unknown>>)[list as string];
  return Array.isArray(records) ? (records[index as number] as { readonly id?: string } | undefined)?.id : undefined;
}

/** All places of a file are looked up in one walk over its text. */
function placed(findings: readonly Finding[], texts: ReadonlyMap<string, string>): readonly CheckEntry[] {
  const files = [...new Set(findings.map((it) => it.file))];
  return files.flatMap((file) => {
    const own = findings.filter((it) => it.file === file);
    const places = locate(texts.get(file) ?? '', own.map(({ path, at }) => (at === undefined ? { path } : { path, at })));
    return own.map((it, i): CheckEntry => {
      const { line, column } = it.place ?? places[i] ?? { line: 1, column: 1 };
      return { file, line, column, code: it.code, severity: it.severity, message: it.message, help: it.help, path: it.path };
    }).toSorted((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  });
}
