import Table3 from 'cli-table3';
import type { Bar, Cell, Span, Table } from '../sheet/sheet.js';
import { drawBar } from './bar.js';
import { fit, isBar, linesOf } from './fit.js';
import type { Drawing } from './sheet.js';
import { padEnd, padStart, textOf, wrap, type Row } from './wrap.js';

/**
 * A head, a rule, and rows apart by a blank line where they have several lines. cli-table3 lays out the cells, which are
 * cleaned, wrapped and padded already; their pieces are put back for the paint afterwards.
 */
export function drawTable(table: Table, drawing: Drawing): readonly Row[] {
  const { glyphs, width } = drawing;
  const { shown, folded } = fit(table, width);
  const most = Math.max(0, ...table.rows.flatMap((row) => row.flatMap((cell) => (isBar(cell) ? [cell.bar.high ?? cell.bar.low ?? 0] : []))));
  const head = shown.map(({ index, width: room }) => cellRows([{ text: table.columns[index]?.header ?? '', tone: 'label' }], index, room));
  const body = table.rows.map((row) => shown.map(({ index, width: room }) => cellRows(row[index] ?? '', index, room)));
  const under = table.rows.map((row) => folded.flatMap((index) => foldedRows(table, row, index, width)));
  const spaced = body.some((cells, i) => (under[i]?.length ?? 0) > 0 || cells.some((rows) => rows.length > 1));
  const total = shown.reduce((sum, column) => sum + column.width, 2 * (shown.length - 1));
  const rule: Row = [{ text: glyphs.rule.repeat(Math.min(width, Math.max(total, 1))), tone: 'muted' }];
  const widths = shown.map((column) => column.width);
  return [
    ...layOut(screenLines(head), widths), rule,
    ...body.flatMap((cells, i) => [...(i > 0 && spaced ? [[]] : []), ...layOut(screenLines(cells), widths), ...(under[i] ?? [])]),
  ];

  function cellRows(cell: Cell, index: number, room: number): readonly Row[] {
    const rows = isBar(cell) ? [drawBar(cell.bar as Bar, most, room, glyphs)] : linesOf(cell).flatMap((line) => wrap(line, room));
    const pad = table.columns[index]?.align === 'right' ? padStart : padEnd;
    return rows.map((row) => pad(row, room));
  }
}

function foldedRows(table: Table, row: readonly Cell[], index: number, width: number): readonly Row[] {
  const cell = row[index] ?? '';
  if (isBar(cell)) return [];
  const text = linesOf(cell).filter((line) => textOf(line) !== '');
  const header = table.columns[index]?.header ?? '';
  const label: Span = { text: header === '' ? '' : `${header}: `, tone: 'muted' };
  return text.flatMap((line, i) => wrap([...(i === 0 ? [label] : []), ...(typeof line === 'string' ? [line] : line)], width - 4))
    .map((it): Row => [{ text: '    ' }, ...it]);
}

/** Cells of several rows each, as lines of the screen. */
function screenLines(cells: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const height = Math.max(1, ...cells.map((rows) => rows.length));
  return Array.from({ length: height }, (_, y) => cells.map((rows) => rows[y] ?? []));
}

/**
 * cli-table3 is given one stand-in character for every cell, because its own measure of wide characters is not ours and it
 * cuts them in half; the cells, padded to their width, then take the place of the stand-ins.
 */
function layOut(lines: readonly (readonly Row[])[], widths: readonly number[]): readonly Row[] {
  const grid = new Table3({ chars: BARE, style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 }, colWidths: widths.map(() => 1) });
  const cells: Row[] = [];
  for (const line of lines) {
    grid.push(line.map((row, x) => String.fromCharCode(FIRST_KEY + cells.push(padEnd(row, widths[x] as number)) - 1)));
  }
  return grid.toString().split('\n').map((line) => [...line].flatMap((character): Row => (
    cells[character.charCodeAt(0) - FIRST_KEY] ?? [{ text: character }])));
}

/** Private-use characters: no cleaned text is taken for one, as the grid holds nothing but these keys. */
const FIRST_KEY = 0xe000;
const BARE = {
  'top': '', 'top-mid': '', 'top-left': '', 'top-right': '', 'bottom': '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  'left': '', 'left-mid': '', 'mid': '', 'mid-mid': '', 'right': '', 'right-mid': '', 'middle': '  ',
};
