import { boundsOf, type Bounds } from './edtf.js';

/** The bounds of a date as a user types it: 2021, 2021-07, 2021-07-28, or any EDTF; null: no date. */
export function askedBounds(text: string): Bounds | null {
  return boundsOf(text.trim());
}
