/** Files → a checked Dataset. A dataset with errors is refused: nothing is said on the strength of broken data. */
import { errorsIn } from '../checks/errors.js';
import { hasShape } from '../checks/has-shape.js';
import { contextOf } from '../checks/rule.js';
import { decodeBytes } from '../dataset/decode.js';
import { joinDatasets, type Source } from '../dataset/join.js';
import { soundJson } from '../dataset/sound.js';
import { Problem } from '../model/problem.js';
import type { Dataset } from '../model/types.js';
import { label, reason } from './reason.js';

export interface Readers {
  readonly files: { read(path: string): Uint8Array };
  readStdin(): Promise<Uint8Array>;
}

/**
 * What is in order is found to be so at once; only where something is not, the code that can tell what and where is loaded.
 * @param names files, or "-" for stdin @throws Problem (input) with the first problems, each with its place
 */
export async function loadDataset(names: readonly string[], readers: Readers): Promise<Dataset> {
  const sources: Source[] = [];
  for (const name of names) {
    const bytes = await read(name, readers);
    sources.push(soundSource(name, bytes) ?? (await import('./refuse.js')).sourceOf(name, bytes));
  }
  return isSound(sources) ? joinDatasets(sources) : (await import('./refuse.js')).datasetOf(sources);
}

function isSound(sources: readonly Source[]): boolean {
  if (!sources.every(({ data }) => hasShape(data))) return false;
  return errorsIn(contextOf(sources, () => { throw new Error('no rule of reading asks for facts'); })).next().done === true;
}

function soundSource(name: string, bytes: Uint8Array): Source | undefined {
  const decoded = decodeBytes(bytes);
  const data = 'text' in decoded ? soundJson(decoded.text) : undefined;
  return 'text' in decoded && data !== undefined ? { file: label(name), text: decoded.text, data } : undefined;
}

export async function read(name: string, readers: Readers): Promise<Uint8Array> {
  try {
    return name === '-' ? await readers.readStdin() : readers.files.read(name);
  } catch (error) {
    throw new Problem('input', 'E_FILE', `${label(name)} cannot be read: ${reason(error)}`, ['Name a dataset with --data <file>, or "-" for stdin']);
  }
}
