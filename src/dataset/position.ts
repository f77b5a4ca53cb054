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
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Turns offsets into lines and columns; lines and pairs are counted once for all of them, as a large file may be one line. */
export function lines(text: string): (offset: number) => Position {
  const starts = [0];
  for (const end of text.matchAll(LINE_END)) starts.push(end.index + end[0].length);
  const seconds: number[] = [];
  for (const pair of text.matchAll(PAIR)) seconds.push(pair.index + 1);
  return (offset) => {
    const line = countUpTo(starts, offset);
    const start = starts[line - 1] as number;
    return { line, column: offset - start - (countUpTo(seconds, offset - 1) - countUpTo(seconds, start)) + 1 };
  };
}

/** How many of the ascending numbers are at most the value. */
function countUpTo(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
