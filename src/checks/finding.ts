/** Where in a file something stands: keys and indexes from the top of its JSON. */
export type Path = readonly (string | number)[];

export type Severity = 'error' | 'warning';

/** Something that is wrong, or may be, with a dataset. A path, not a line: lines are looked up only when they are shown. */
export interface Finding {
  readonly file: string;
  readonly path: Path;
  readonly code: string;
  readonly severity: Severity;
  /** What was found, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  /** "key": the key at the end of the path is what is wrong, not its value. */
  readonly at?: 'key';
  /** Where the text itself cannot be read there is no path, but a place. */
  readonly place?: { readonly line: number; readonly column: number };
}

/** One of `check --json`'s entries. */
export interface CheckEntry {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** In characters, counted from 1. */
  readonly column: number;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly path: Path;
}
