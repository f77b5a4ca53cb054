/** Files → a checked Dataset. A dataset with errors is refused: nothing is said on the strength of broken data. */
import type { Finding } from '../checks/finding.js';
import { errorsIn } from '../checks/errors.js';
import { contextOf } from '../checks/rule.js';
import { checkShape } from '../checks/shape.js';
import { decodeBytes } from '../dataset/decode.js';
import { joinDatasets, type Source } from '../dataset/join.js';
import { locate } from '../dataset/locate.js';
import { parseJson } from '../dataset/parse.js';
import type { Fault } from '../dataset/position.js';
import { Problem } from '../model/problem.js';
import type { Dataset } from '../model/types.js';
import { reason } from './reason.js';

export interface Readers {
  readonly files: { read(path: string): Uint8Array };
  readStdin(): Promise<Uint8Array>;
}

/** @param names files, or "-" for stdin @throws Problem (input) with the first problems, each with its place */
export async function loadDataset(names: readonly string[], readers: Readers): Promise<Dataset> {
  stdinOnce(names);
  const sources: Source[] = [];
  for (const name of names) sources.push(parseSource(name, await read(name, readers)));
  return datasetOf(sources);
}

/** @throws Problem (input) with the first problems, each with its place */
export function datasetOf(sources: readonly Source[]): Dataset {
  refuse(sources, sources.flatMap(checkShape));
  refuse(sources, [...errorsIn(contextOf(sources, () => { throw new Error('no rule of reading asks for facts'); }))]);
  return joinDatasets(sources);
}

/** @throws Problem (usage) where stdin is named twice: the second time nothing would be left of it */
export function stdinOnce(names: readonly string[]): void {
  if (names.filter((name) => name === '-').length > 1) {
    throw new Problem('usage', 'E_ARGUMENT', 'stdin ("-") is named twice, but can be read only once', ['Save it in a file, or name it once']);
  }
}

export async function read(name: string, readers: Readers): Promise<Uint8Array> {
  try {
    return name === '-' ? await readers.readStdin() : readers.files.read(name);
  } catch (error) {
    throw new Problem('input', 'E_FILE', `${label(name)} cannot be read: ${reason(error)}`, ['Name a dataset with --data <file>, or "-" for stdin']);
  }
}

/** @throws Problem (input) for what is no text, or no JSON */
export function parseSource(name: string, bytes: Uint8Array): Source {
  const decoded = decodeBytes(bytes);
  if ('fault' in decoded) throw faulty(name, decoded.fault, 'E_TEXT');
  const parsed = parseJson(decoded.text);
  if ('fault' in parsed) throw faulty(name, parsed.fault, parsed.fault.what === 'depth' ? 'E_DEPTH' : 'E_JSON');
  const [repeated] = parsed.repeated;
  if (repeated !== undefined) {
    const fault = { ...repeated, message: `the key "${repeated.path.at(-1)}" stands twice in one object`, help: 'Remove one of them: only the last would count' };
    throw faulty(name, fault, 'E_JSON');
  }
  return { file: label(name), text: decoded.text, data: parsed.data };
}

function faulty(name: string, fault: Omit<Fault, 'what'>, code: string): Problem {
  return new Problem('input', code, `${label(name)}:${fault.line}:${fault.column}: ${fault.message}`, [fault.help]);
}

const MOST_SHOWN = 3;

function refuse(sources: readonly Source[], findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const [first = '', ...more] = findings.slice(0, MOST_SHOWN).map((finding) => {
    const { text } = sources.find((source) => source.file === finding.file) as Source;
    const spot = finding.at === undefined ? { path: finding.path } : { path: finding.path, at: finding.at };
    const [place] = locate(text, [spot]);
    return `${finding.file}:${place?.line}:${place?.column}: ${finding.message} (${finding.code}). ${finding.help}`;
  });
  const rest = findings.length - MOST_SHOWN;
  throw new Problem('input', 'E_DATASET', first, [
    ...more, ...(rest > 0 ? [`and ${rest} more`] : []), `Every problem with its place: factline check ${sources.map(({ file }) => (file === 'stdin' ? '-' : file)).join(' ')}`,
  ]);
}

export function label(name: string): string {
  return name === '-' ? 'stdin' : name;
}
