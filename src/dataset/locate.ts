import { lines, type Position } from './position.js';
import { walk } from './walk.js';

/** Where in the JSON something stands, by keys and indexes. */
export interface Spot {
  readonly path: readonly (string | number)[];
  /** "key": the key at the end of the path, not its value. */
  readonly at?: 'key';
}

interface Wanted {
  readonly below: Map<string | number, Wanted>;
  value: number;
  key: number;
}

/**
 * The places of many spots in one walk over the text, in their order. A path that leads nowhere is answered by what it
 * leads to last. Of a repeated key the last one counts, as it does for JSON.parse.
 */
export function locate(text: string, spots: readonly Spot[]): readonly Position[] {
  if (spots.length === 0) return [];
  const root = wanted();
  for (const { path } of spots) {
    let at = root;
    for (const step of path) at = into(at, step);
  }
  find(text, root);
  const positionAt = lines(text);
  return spots.map((spot) => positionAt(offsetOf(root, spot)));
}

interface Frame {
  /** What is wanted of this list or object; undefined: nothing in it. */
  readonly wanted: Wanted | undefined;
  /** Of a list: the index of its next value. */
  index: number;
  /** Of an object: what is wanted of the value that comes next. */
  next: Wanted | undefined;
  readonly isList: boolean;
}

function find(text: string, root: Wanted): void {
  const frames: Frame[] = [];
  walk(text, {
    key: (key, offset, depth) => {
      const frame = frames[depth - 1];
      if (frame?.wanted === undefined) return;
      frame.next = frame.wanted.below.get(key);
      if (frame.next !== undefined) forget(frame.next, offset);
    },
    value: (offset, depth, opens) => {
      const frame = frames[depth - 1];
      let here: Wanted | undefined = root;
      if (frame !== undefined) {
        here = frame.isList ? frame.wanted?.below.get(frame.index) : frame.next;
        frame.index += 1;
        frame.next = undefined;
      }
      if (here !== undefined) here.value = offset;
      if (opens !== null) frames[depth] = { wanted: here, index: 0, next: undefined, isList: opens === '[' };
    },
  });
}

/** A repeated key takes the place of the one before, with all that was found below it. */
function forget(at: Wanted, key: number): void {
  at.key = key;
  at.value = -1;
  for (const below of at.below.values()) forget(below, -1);
}

function offsetOf(root: Wanted, spot: Spot): number {
  let at = root;
  let offset = Math.max(root.value, 0);
  for (const [index, step] of spot.path.entries()) {
    at = into(at, step);
    if (at.value < 0) return offset;
    offset = spot.at === 'key' && index === spot.path.length - 1 && at.key >= 0 ? at.key : at.value;
  }
  return offset;
}

function into(at: Wanted, step: string | number): Wanted {
  const known = at.below.get(step);
  if (known !== undefined) return known;
  const made = wanted();
  at.below.set(step, made);
  return made;
}

function wanted(): Wanted {
  return { below: new Map(), value: -1, key: -1 };
}
