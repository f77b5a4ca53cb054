/** One rule of the check: what it is about, and how it finds what breaks it. */
import { records, type Located, type Source } from '../dataset/join.js';
import type { ListName } from '../dataset/lists.js';
import type { Facts } from '../model/facts.js';
import type { Finding, Path, Severity } from './finding.js';
import { referencesOf, type Reference } from './referring.js';

/** What `check --explain` says of a code. */
export interface Explanation {
  readonly code: string;
  readonly severity: Severity;
  /** What must be so, in one line. */
  readonly title: string;
  /** Why: what goes wrong for a reader where it is not so. */
  readonly why: string;
}

export interface Rule extends Explanation {
  readonly check: (context: Context) => Iterable<Hit>;
}

/** Files that have the shape of datasets, taken together. */
export interface Context {
  readonly sources: readonly Source[];
  readonly all: readonly Located[];
  /** The first record with each id. */
  readonly byId: ReadonlyMap<string, Located>;
  /** What each record names, found once for all rules. */
  readonly references: () => readonly (readonly [Located, readonly Reference[]])[];
  /** As the reading commands see them; only for rules that come after the references are known to hold. */
  readonly facts: () => Facts;
  /** Paragraphs by document, of the copies that were given. */
  readonly copies: ReadonlyMap<string, readonly string[]>;
}

export interface Hit {
  readonly at: Located;
  /** Below the record. */
  readonly path: Path;
  readonly message: string;
  readonly help: string;
}

export function contextOf(sources: readonly Source[], facts: () => Facts, copies: Context['copies'] = new Map()): Context {
  const all = [...records(sources)];
  const byId = new Map<string, Located>();
  for (const it of all) if (!byId.has(it.record.id)) byId.set(it.record.id, it);
  let found: ReturnType<Context['references']> | undefined;
  const references = () => (found ??= all.map((it) => [it, referencesOf(it)] as const));
  return { sources, all, byId, references, facts, copies };
}

/** The record with that id in a list; undefined where there is none, or where it is of another kind. */
export function recordIn<T>({ byId }: Context, list: ListName, id: string | undefined): T | undefined {
  const found = id === undefined ? undefined : byId.get(id);
  return found?.list === list ? found.record as unknown as T : undefined;
}

export function* run(rules: readonly Rule[], context: Context): Generator<Finding> {
  for (const { code, severity, check } of rules) {
    for (const { at, path, message, help } of check(context)) {
      yield { file: at.file, path: [at.list, at.index, ...path], code, severity, message, help };
    }
  }
}

export function hit(at: Located, path: Path, message: string, help: string): Hit {
  return { at, path, message, help };
}
