/** What of a damaged dataset can still be checked, so that one wrong record does not hide what is wrong with the others. */
import { type Source } from '../dataset/join.js';
import { LISTS, type ListName } from '../dataset/lists.js';
import type { Finding } from './finding.js';

export interface Part {
  /** With a hole where a damaged record stands, so that the others keep their places. */
  readonly source: Source;
  /** Ids of the damaged records: naming one of them is no error. */
  readonly lost: ReadonlySet<string>;
  /** The dataset itself, around its records, has the shape of one. */
  readonly framed: boolean;
}

/** The records without findings other than an unknown key; null where the lists themselves are damaged. @param findings all of its shape's */
export function soundPart(source: Source, findings: readonly Finding[]): Part | null {
  const { data } = source;
  if (typeof data !== 'object' || data === null || LISTS.some((list) => !Array.isArray((data as Record<string, unknown>)[list]))) return null;
  const lists = data as Readonly<Record<ListName, readonly ({ readonly id?: unknown } | null)[]>>;
  const serious = findings.filter((it) => it.code !== 'F103');
  const damaged = new Set(serious.map(({ path: [list, index] }) => `${list} ${index}`));
  // A rule may know the key from other kinds of records.
  const unknown = new Set(findings.filter((it) => it.code === 'F103' && it.path.length === 3).map(({ path: [list, index, key] }) => `${list} ${index} ${key}`));
  const known = (list: ListName, index: number, record: object | null) => (unknown.size === 0 || record === null ? record
    : Object.fromEntries(Object.entries(record).filter(([key]) => !unknown.has(`${list} ${index} ${key}`))));
  const isDamaged = (list: ListName, index: number) => damaged.has(`${list} ${index}`);
  return {
    source: { ...source, data: { ...data, ...Object.fromEntries(LISTS.map((list) => [list, lists[list].map((it, i) => (isDamaged(list, i) ? null : known(list, i, it)))])) } },
    lost: new Set(LISTS.flatMap((list) => lists[list].flatMap((it, i) => (isDamaged(list, i) && typeof it?.id === 'string' ? [it.id] : [])))),
    framed: !serious.some((it) => it.path.length < 2 || !LISTS.some((list) => list === it.path[0])),
  };
}
