/** Why a dataset is not read: the first problems, each with its place, and where to see them all. */
import { errorsIn } from '../checks/errors.js';
import type { Finding } from '../checks/finding.js';
import { contextOf } from '../checks/rule.js';
import { checkShape } from '../checks/shape.js';
import { decodeBytes } from '../dataset/decode.js';
import { joinDatasets, type Source } from '../dataset/join.js';
import { locate } from '../dataset/locate.js';
import { parseJson } from '../dataset/parse.js';
import type { Fault } from '../dataset/position.js';
import { Problem } from '../model/problem.js';
import type { Dataset } from '../model/types.js';
import { label } from './reason.js';

/** A file read with care. @throws Problem (input) with the place of what makes it unreadable */
export function sourceOf(name: string, bytes: Uint8Array): Source {
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

/** @throws Problem (input) with the first problems, each with its place */
export function datasetOf(sources: readonly Source[]): Dataset {
  refuse(sources, sources.flatMap(checkShape));
  refuse(sources, [...errorsIn(contextOf(sources, () => { throw new Error('no rule of reading asks for facts'); }))]);
  return joinDatasets(sources);
}

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
