/** A place in a text as editors show it. */
export interface Position {
  /** Counted from 1. */
  readonly line: number;
  /** In characters (a pair of surrogates is one), counted from 1. */
  readonly column: number;
}

/** A text that cannot be read as what it should be: where, and what to do about it. */
export interface Fault extends Position {
  readonly what: 'encoding' | 'syntax' | 'depth';
  readonly message: string;
  readonly help: string;
}

const LINE_END = /\r\n|\n|\r/g;

/** Turns offsets into lines and columns; the lines are counted once for all of them. */
export function lines(text: string): (offset: number) => Position {
  const starts = [0];
  for (const end of text.matchAll(LINE_END)) starts.push(end.index + end[0].length);
  return (offset) => {
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: [...text.slice(starts[line], offset)].length + 1 };
  };
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
