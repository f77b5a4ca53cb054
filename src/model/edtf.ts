/** Days are strings, YYYY-MM-DD, never Date objects. */
export interface Bounds {
  /** First possible day; null: open. */
  readonly earliest: string | null;
  /** Last possible day; null: open. */
  readonly latest: string | null;
}

/** The bounds of an EDTF date, worked out once per distinct text; null: not EDTF. */
export function boundsOf(_edtf: string): Bounds | null {
  throw new Error('to be written');
}
