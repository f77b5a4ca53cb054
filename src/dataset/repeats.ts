import { MOST_DEPTH } from './sound.js';
import { walk } from './walk.js';

/** A key that stands twice in one object: JSON.parse would silently keep only the last. */
export interface RepeatedKey {
  readonly path: readonly (string | number)[];
  readonly offset: number;
}

interface Frame {
  readonly isList: boolean;
  readonly keys: Set<string>;
  key: string;
  index: number;
}


/** What a parsed value no longer shows: keys that were written twice, and the offset at which it nests too deeply (or null). */
export function scan(text: string, most: number): { readonly repeated: readonly RepeatedKey[]; readonly tooDeep: number | null } {
  const frames: Frame[] = [];
  const repeated: RepeatedKey[] = [];
  let tooDeep: number | null = null;
  walk(text, {
    key: (key, offset, depth) => {
      const frame = depth > MOST_DEPTH ? undefined : frames[depth - 1];
      if (frame === undefined) return;
      frame.key = key;
      if (!frame.keys.has(key)) frame.keys.add(key);
      else if (repeated.length < most) repeated.push({ path: pathTo(frames, depth), offset });
    },
    value: (offset, depth, opens) => {
      const around = frames[depth - 1];
      if (around !== undefined) around.index += 1;
      if (opens === null) return;
      if (depth >= MOST_DEPTH) {
        tooDeep ??= offset;
        return;
      }
      // Frames are used again: a large file has a hundred thousand objects.
      const frame = frames[depth];
      if (frame === undefined || frame.isList !== (opens === '[')) {
        frames[depth] = { isList: opens === '[', keys: new Set(), key: '', index: -1 };
      } else {
        frame.keys.clear();
        frame.index = -1;
      }
    },
  });
  return { repeated, tooDeep };
}

function pathTo(frames: readonly Frame[], depth: number): readonly (string | number)[] {
  return frames.slice(0, depth).map((frame) => (frame.isList ? frame.index : frame.key));
}
