/** Files and texts → facts that can be asked. */
import { readFileSync, existsSync } from 'node:fs';
import { loadDataset as load } from '../cli/load.js';
import { datasetOf, sourceOf } from '../cli/refuse.js';
import { indexFacts, type Facts } from '../model/facts.js';

/** A dataset (or an article) as text, and what problems call it. */
export interface NamedText {
  /** Stands before the line and column of a problem; need not be a file. */
  readonly name: string;
  /** JSON; as bytes in UTF-8, or UTF-16 with a byte order mark. */
  readonly text: string | Uint8Array;
}

/**
 * Reads dataset files and checks them. Several are joined: title, reference date and offset are those of the first, clock times
 * are moved to it, ids must not clash, records that one declares `sameAs` another answer as one.
 *
 * @param paths of files, one at least, from the current folder
 * @throws {@link Problem} of kind "input": `E_FILE` for a file that cannot be read, `E_TEXT`, `E_JSON`, `E_DEPTH` for what is no
 * JSON, `E_DATASET` for a dataset with errors; the message begins with file, line and column (both counted from 1)
 *
 * @example
 * import { loadDataset, overview } from 'factline';
 * const facts = await loadDataset('data/irannews-2021-07.json');
 * overview(facts).counts.statements;
 * // → 45
 */
export async function loadDataset(...paths: readonly string[]): Promise<Facts> {
  return indexFacts(await load(atLeastOne(paths), diskAnd([])));
}

/**
 * The same from text that is at hand: nothing is read from disk.
 *
 * @param texts JSON of a dataset, one at least; a bare string is called "dataset" in problems
 * @throws {@link Problem} as {@link loadDataset}
 *
 * @example
 * import { parseDataset } from 'factline';
 * let told = '';
 * try { parseDataset({ name: 'mine.json', text: '{"version": 1,}' }); } catch (problem) { told = problem.message; }
 * told;
 * // → "mine.json:1:14: a comma stands before }"
 */
export function parseDataset(...texts: readonly (string | NamedText)[]): Facts {
  return indexFacts(datasetOf(atLeastOne(texts).map((it) => {
    const { name, text } = typeof it === 'string' ? { name: 'dataset', text: it } : it;
    return sourceOf(name, bytesOf(text));
  })));
}

/** The disk, with some texts in front of it. */
export function diskAnd(texts: readonly NamedText[]) {
  const given = new Map(texts.map(({ name, text }) => [name, bytesOf(text)]));
  return {
    files: {
      read: (path: string): Uint8Array => given.get(path) ?? readFileSync(path),
      // What is given as text has nothing beside it on the disk.
      exists: (path: string): boolean => given.has(path) || (given.size === 0 && existsSync(path)),
    },
    readStdin: (): Promise<Uint8Array> => Promise.reject(new Error('a library does not read stdin: give its text')),
  };
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

function atLeastOne<T>(given: readonly T[]): readonly T[] {
  if (given.length === 0) throw new TypeError('name one dataset at least');
  return given;
}
