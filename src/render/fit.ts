import type { Cell, Column, Line, RowHeading, Table } from '../sheet/sheet.js';
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
 * number first; then every column gives way, those of whole words last.
 */
export function fit(table: Table, width: number): Fitted {
  const rows = table.rows.flatMap((row) => (isHeading(row) ? [] : [row]));
  const natural = table.columns.map((column, i) => naturalWidth(column, rows.map((row) => row[i] ?? '')));
  const folded: number[] = [];
  for (;;) {
    const shown = table.columns.map((_, i) => i).filter((i) => !folded.includes(i));
    const widths = share(shown.map((i) => natural[i] as number), shown.map((i) => leastOf(table.columns[i] as Column)), width);
    if (widths !== null) return { shown: shown.map((index, i) => ({ index, width: widths[i] as number })), folded };
    const next = nextFold(table.columns, shown);
    if (next.length === 0) {
      const all = shown.map((i) => natural[i] as number);
      const forced = share(all, shown.map((i) => (table.columns[i]?.whole === true ? null : NARROWEST)), width)
        ?? share(all, shown.map(() => NARROWEST), width, true) as number[];
      return { shown: shown.map((index, i) => ({ index, width: forced[i] as number })), folded };
    }
    folded.push(...next);
  }
}

/** Columns of one number are folded together. */
function nextFold(columns: readonly Column[], shown: readonly number[]): readonly number[] {
  const highest = Math.max(0, ...shown.map((i) => columns[i]?.fold ?? 0));
  return highest === 0 ? [] : shown.filter((i) => columns[i]?.fold === highest);
}

function leastOf(column: Column): number | null {
  return column.grow === true ? column.least ?? NARROWEST_GROWING : null;
}

/**
 * @param least how narrow each column may become; null: it keeps its natural width
 * @returns null where there is not enough room for what must not shrink
 */
function share(natural: readonly number[], least: readonly (number | null)[], width: number, force = false): number[] | null {
  const room = width - GAP * (natural.length - 1);
  if (sum(natural) <= room) return [...natural];
  const grows = least.map((it) => it !== null);
  const fixed = sum(natural.filter((_, i) => grows[i] !== true));
  const wanted = sum(natural.filter((_, i) => grows[i] === true));
  const left = room - fixed;
  const floors = natural.map((it, i) => Math.min(it, least[i] ?? 0));
  if (wanted === 0 || (left < sum(floors) && !force)) return null;
  const widths = natural.map((it, i) => (grows[i] === true ? Math.max(floors[i] as number, Math.floor((it / wanted) * left)) : it));
  // What rounding and minimums took too much is taken from the one that has most above its least.
  const spare = (i: number) => (grows[i] === true ? (widths[i] as number) - (force ? 0 : floors[i] as number) : -1);
  for (let over = sum(widths) - room; over > 0; over -= 1) {
    const widest = widths.reduce((best, _, i) => (spare(i) > spare(best) ? i : best), grows.indexOf(true));
    if ((widths[widest] as number) <= 2) break;
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}

function naturalWidth(column: Column, cells: readonly Cell[]): number {
  const body = cells.flatMap((cell) => (isBar(cell) ? [BAR] : linesOf(cell).map((line) => widthOf(textOf(line)))));
  return Math.max(widthOf(textOf(column.header)), ...body, 1);
}

export function isHeading(row: Table['rows'][number]): row is RowHeading {
  return 'heading' in row;
}

export function isBar(cell: Cell): cell is Extract<Cell, { readonly bar: unknown }> {
  return typeof cell === 'object' && 'bar' in cell;
}

/** What is drawn of a cell: nothing of one that repeats the cell above it. */
export function drawnLines(cell: Cell): readonly Line[] {
  return typeof cell === 'object' && 'repeats' in cell && cell.repeats === true ? [] : linesOf(cell);
}

export function linesOf(cell: Cell): readonly Line[] {
  if (isBar(cell)) return [];
  return typeof cell === 'object' && 'lines' in cell ? cell.lines : [cell];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
