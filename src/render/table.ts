import Table3 from 'cli-table3';
import type { Bar, Cell, Span, Table } from '../sheet/sheet.js';
import { drawBar } from './bar.js';
import { drawnLines, fit, isBar, isHeading } from './fit.js';
import type { Drawing } from './sheet.js';
import { padEnd, padStart, spansOf, textOf, wrap, type Row } from './wrap.js';

/**
 * A head, a rule, and rows apart by a blank line where they have several lines, or where what they belong to changes.
 * cli-table3 lays out the cells, which are cleaned, wrapped and padded already; their pieces are put back for the paint
 * afterwards.
 */
export function drawTable(table: Table, drawing: Drawing): readonly Row[] {
  const { glyphs, width } = drawing;
  const { shown, folded } = fit(table, width);
  const cells = table.rows.flatMap((row) => (isHeading(row) ? [] : row));
  const most = Math.max(0, ...cells.flatMap((cell) => (isBar(cell) ? [cell.bar.high ?? cell.bar.low ?? 0] : [])));
  const head = shown.map(({ index, width: room }) => cellRows([{ text: table.columns[index]?.header ?? '', tone: 'label' }], index, room));
  const total = shown.reduce((sum, column) => sum + column.width, 2 * (shown.length - 1));
  const rule: Row = [{ text: glyphs.rule.repeat(Math.min(width, Math.max(total, 1))), tone: 'muted' }];
  const widths = shown.map((column) => column.width);
  const body = table.rows.map((row) => (isHeading(row) ? wrap(row.heading, width) : drawRow(row)));
  const isGrouped = table.rows.some(isHeading);
  const isSpaced = !isGrouped && body.some((rows) => rows.length > 1);
  const isApart = (i: number) => i > 0 && (isSpaced || isHeading(table.rows[i] as Table['rows'][number]));
  return [...layOut(screenLines(head), widths), rule, ...body.flatMap((rows, i) => [...(isApart(i) ? [[]] : []), ...rows])];

  function drawRow(row: readonly Cell[]): readonly Row[] {
    const own = shown.map(({ index, width: room }) => cellRows(row[index] ?? '', index, room));
    return [...layOut(screenLines(own), widths), ...foldedRows(table, row, folded, width)];
  }

  function cellRows(cell: Cell, index: number, room: number): readonly Row[] {
    const rows = isBar(cell) ? [drawBar(cell.bar as Bar, most, room, glyphs)] : drawnLines(cell).flatMap((line) => wrap(line, room));
    const pad = table.columns[index]?.align === 'right' ? padStart : padEnd;
    return rows.map((row) => pad(row, room));
  }
}

/** What found no room in the row: one paragraph below it. */
function foldedRows(table: Table, row: readonly Cell[], indexes: readonly number[], width: number): readonly Row[] {
  const parts = indexes.toSorted((a, b) => a - b).flatMap((index): (readonly Span[])[] => {
    const lines = drawnLines(row[index] ?? '').filter((line) => textOf(line) !== '');
    const { header = '', speaks = false } = table.columns[index] ?? {};
    const label: readonly Span[] = speaks ? [] : [{ text: `${header}: `, tone: 'muted' }];
    return lines.length === 0 ? [] : [[...label, ...lines.flatMap((line, i) => [...(i === 0 ? [] : [{ text: ', ' }]), ...spansOf(line)])]];
  });
  if (parts.length === 0) return [];
  const between: Span = { text: ' · ', tone: 'muted' };
  return wrap(parts.flatMap((part, i) => (i === 0 ? part : [between, ...part])), width - 4).map((it): Row => [{ text: '    ' }, ...it]);
}

/** Cells of several rows each, as lines of the screen. */
function screenLines(cells: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const height = Math.max(1, ...cells.map((rows) => rows.length));
  return Array.from({ length: height }, (_, y) => cells.map((rows) => rows[y] ?? []));
}

/**
 * cli-table3 is given one stand-in character for every cell, because its own measure of wide characters is not ours and it
 * cuts them in half; the cells, padded to their width, then take the place of the stand-ins. There are so many stand-ins and no
 * more, so that tall cells are laid out in several goes.
 */
function layOut(lines: readonly (readonly Row[])[], widths: readonly number[]): readonly Row[] {
  const each = Math.max(1, Math.floor(KEYS / Math.max(1, widths.length)));
  const goes = Array.from({ length: Math.ceil(lines.length / each) }, (_, i) => lines.slice(i * each, (i + 1) * each));
  return goes.flatMap((some) => layOutSome(some, widths));
}

function layOutSome(lines: readonly (readonly Row[])[], widths: readonly number[]): readonly Row[] {
  const cells = lines.flatMap((line) => line.map((row, x) => padEnd(row, widths[x] as number)));
  return gridOf(widths.length, lines.length).map((line) => line.flatMap((at): Row => (typeof at === 'number' ? cells[at] as Row : [{ text: at }])));
}

/** Of a line: the number of the cell that stands there, or what stands between two. */
type Grid = readonly (readonly (number | string)[])[];

/** By columns and lines: tables of a shape are laid out alike, and a long answer has thousands of them. */
const grids = new Map<string, Grid>();

function gridOf(columns: number, lines: number): Grid {
  const key = `${columns} ${lines}`;
  const known = grids.get(key);
  if (known !== undefined) return known;
  const table = new Table3({ chars: BARE, style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 }, colWidths: Array.from({ length: columns }, () => 1) });
  for (let y = 0; y < lines; y += 1) table.push(Array.from({ length: columns }, (_, x) => String.fromCharCode(FIRST_KEY + y * columns + x)));
  const grid = table.toString().split('\n').map((line) => [...line].map((character) => {
    const at = character.charCodeAt(0) - FIRST_KEY;
    return at >= 0 && at < columns * lines ? at : character;
  }));
  grids.set(key, grid);
  return grid;
}

/** Private-use characters: no cleaned text is taken for one, as the grid holds nothing but these keys. */
const FIRST_KEY = 0xe000;
/** At most so many in one go (of 6400): cli-table3's work grows faster than its rows. */
const KEYS = 1000;
const BARE = {
  'top': '', 'top-mid': '', 'top-left': '', 'top-right': '', 'bottom': '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  'left': '', 'left-mid': '', 'mid': '', 'mid-mid': '', 'right': '', 'right-mid': '', 'middle': '  ',
};
