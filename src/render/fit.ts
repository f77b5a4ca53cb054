import type { Cell, Column, Line, Table } from '../sheet/sheet.js';
import { widthOf } from './width.js';
import { textOf } from './wrap.js';

export interface Fitted {
  /** Index of the column in the table, and its width. */
  readonly shown: readonly { readonly index: number; readonly width: number }[];
  /** Indexes of the columns that are moved under the row. */
  readonly folded: readonly number[];
}

const GAP = 2;
const NARROWEST_GROWING = 18;
const NARROWEST = 8;
const BAR = 14;

/**
 * Natural widths while there is room; then growing columns share what the others leave; then columns are folded, highest
 * number first; then every column gives way.
 */
export function fit(table: Table, width: number): Fitted {
  const natural = table.columns.map((column, i) => naturalWidth(column, table.rows.map((row) => row[i] ?? '')));
  const folded: number[] = [];
  for (;;) {
    const shown = table.columns.map((_, i) => i).filter((i) => !folded.includes(i));
    const widths = share(shown.map((i) => natural[i] as number), shown.map((i) => table.columns[i]?.grow === true), width, false);
    if (widths !== null) return { shown: shown.map((index, i) => ({ index, width: widths[i] as number })), folded };
    const next = nextFold(table.columns, shown);
    if (next === undefined) {
      const forced = share(shown.map((i) => natural[i] as number), shown.map(() => true), width, true) as number[];
      return { shown: shown.map((index, i) => ({ index, width: forced[i] as number })), folded };
    }
    folded.push(next);
  }
}

function nextFold(columns: readonly Column[], shown: readonly number[]): number | undefined {
  const foldable = shown.filter((i) => (columns[i]?.fold ?? 0) > 0);
  return foldable.toSorted((a, b) => (columns[b]?.fold ?? 0) - (columns[a]?.fold ?? 0))[0];
}

/** null: there is not enough room for what must not shrink. */
function share(natural: readonly number[], grows: readonly boolean[], width: number, force: boolean): number[] | null {
  const room = width - GAP * (natural.length - 1);
  if (sum(natural) <= room) return [...natural];
  const least = force ? NARROWEST : NARROWEST_GROWING;
  const fixed = sum(natural.filter((_, i) => grows[i] !== true));
  const wanted = sum(natural.filter((_, i) => grows[i] === true));
  const left = room - fixed;
  const minimum = sum(natural.map((it, i) => (grows[i] === true ? Math.min(it, least) : 0)));
  if (wanted === 0 || (left < minimum && !force)) return null;
  const widths = natural.map((it, i) => (grows[i] === true ? Math.max(Math.min(it, least), Math.floor((it / wanted) * left)) : it));
  // What rounding and minimums took too much is taken from the widest.
  for (let over = sum(widths) - room; over > 0; over -= 1) {
    const widest = widths.reduce((best, it, i) => (grows[i] === true && it > (widths[best] as number) ? i : best), grows.indexOf(true));
    if ((widths[widest] as number) <= 2) break;
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}

function naturalWidth(column: Column, cells: readonly Cell[]): number {
  const body = cells.flatMap((cell) => (isBar(cell) ? [BAR] : linesOf(cell).map((line) => widthOf(textOf(line)))));
  return Math.max(widthOf(column.header), ...body, 1);
}

export function isBar(cell: Cell): cell is Extract<Cell, { readonly bar: unknown }> {
  return typeof cell === 'object' && 'bar' in cell;
}

export function linesOf(cell: Cell): readonly Line[] {
  if (isBar(cell)) return [];
  return typeof cell === 'object' && 'lines' in cell ? cell.lines : [cell];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
