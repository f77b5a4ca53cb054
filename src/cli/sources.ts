import { decodeBytes } from '../dataset/decode.js';
import { paragraphsOf } from '../dataset/paragraphs.js';
import { didYouMean } from '../model/nearest.js';
import { Problem } from '../model/problem.js';
import { reason } from './reason.js';

/** The reader's own copies: paragraphs by document. */
export type Copies = ReadonlyMap<string, readonly string[]>;

/**
 * `--source irannews=article.txt`, or one bare file where there is one document.
 * @throws Problem (usage) for a document that is not there; (input) for a file that cannot be read as text
 */
export function readCopies(asked: readonly string[], documents: readonly { readonly id: string }[], files: { read(path: string): Uint8Array }): Copies {
  const copies = new Map<string, readonly string[]>();
  for (const text of asked) {
    const { id, file } = named(text, documents.map((it) => it.id));
    copies.set(id, paragraphsOf(readText(file, files)));
  }
  return copies;
}

function named(text: string, ids: readonly string[]): { readonly id: string; readonly file: string } {
  const at = text.indexOf('=');
  const id = text.slice(0, Math.max(at, 0));
  if (at > 0 && ids.includes(id)) return { id, file: text.slice(at + 1) };
  const [only] = ids;
  if (ids.length === 1 && only !== undefined && (at <= 0 || /[/\\.]/.test(id))) return { id: only, file: text };
  throw new Problem('usage', 'E_SOURCE', at > 0 ? `--source names no document "${id}"` : `--source "${text}" does not say which document it is`, [
    ...at > 0 ? didYouMean(id, ids) : [], `Write --source ${ids[0] ?? '<document>'}=<file>; documents: ${ids.join(', ')}`,
  ]);
}

function readText(file: string, files: { read(path: string): Uint8Array }): string {
  let bytes: Uint8Array;
  try {
    bytes = files.read(file);
  } catch (error) {
    throw new Problem('input', 'E_FILE', `${file} cannot be read: ${reason(error)}`, ['Name the text of the article with --source <document>=<file>']);
  }
  const decoded = decodeBytes(bytes);
  if ('fault' in decoded) throw new Problem('input', 'E_TEXT', `${file}:${decoded.fault.line}:${decoded.fault.column}: ${decoded.fault.message}`, [decoded.fault.help]);
  return decoded.text;
}
