import type { Block, Columns, Entry, Fields, Node, Prose, Rail, Tree } from '../sheet/sheet.js';
import type { Drawing } from './sheet.js';
import { widthOf } from './width.js';
import { padEnd, rowWidth, textOf, wrap, type Row } from './wrap.js';

type DrawBlocks = (blocks: readonly Block[], drawing: Drawing) => readonly Row[];

const space = (width: number): Row => [{ text: ' '.repeat(width) }];

export function drawProse(prose: Prose, { width, glyphs }: Drawing): readonly Row[] {
  const indent = prose.indent ?? 0;
  const margin: Row = prose.setOff === true ? [...space(indent), { text: `${glyphs.upright} `, tone: 'muted' }] : space(indent);
  return prose.lines.flatMap((line) => wrap(line, width - rowWidth(margin))).map((row) => [...margin, ...row]);
}

/** Time, mark and text; the id at the right edge of the first row, or below where there is no room for it. */
export function drawRail(rail: Rail, drawing: Drawing): readonly Row[] {
  const labels = Math.max(6, ...rail.entries.map((entry) => widthOf(textOf(entry.label))));
  return rail.entries.flatMap((entry, i) => drawEntry(entry, labels, i === rail.entries.length - 1, drawing));
}

function drawEntry(entry: Entry, labels: number, isLast: boolean, { width, glyphs }: Drawing): readonly Row[] {
  const room = width - labels - 4;
  const edges = entry.edge === undefined ? [] : wrap(entry.edge, room);
  const [edge = []] = edges;
  const edgeWidth = rowWidth(edge);
  const beside = edges.length === 1 && edgeWidth > 0 && edgeWidth + 22 <= room;
  const [first = '', ...rest] = entry.lines;
  const head = wrap(first, beside ? room - edgeWidth - 2 : room);
  const rows: Row[] = head.map((row, i) => (i === 0 && beside ? [...padEnd(row, room - edgeWidth), ...edge] : row));
  rows.push(...rest.flatMap((line) => wrap(line, room)));
  if (!beside && edgeWidth > 0) rows.push(...edges);
  const mark = entry.mark === 'event' ? glyphs.event : glyphs.statement;
  return rows.map((row, i) => [
    ...padEnd([{ text: i === 0 ? textOf(entry.label) : '', tone: 'label' }], labels), { text: ' ' },
    { text: i === 0 ? mark : isLast ? ' ' : glyphs.upright, tone: i === 0 ? 'label' : 'muted' }, { text: ' ' }, ...row,
  ]);
}

/** Labels in a column of their own; above the text where that would leave it too little room. */
export function drawFields(fields: Fields, { width }: Drawing): readonly Row[] {
  const widest = Math.max(0, ...fields.rows.map((row) => widthOf(textOf(row.label))));
  const indent = 2;
  const labels = Math.min(widest, Math.max(24, Math.floor(width * 0.4)));
  const room = width - indent - labels - 2;
  return fields.rows.flatMap(({ label, lines }) => {
    const name = wrap([{ text: label, tone: 'label' }], width - indent);
    const fits = name.length === 1 && widthOf(textOf(label)) <= labels;
    const text = lines.flatMap((line) => wrap(line, room));
    const body: Row[] = text.map((row) => [...space(indent + labels + 2), ...row]);
    if (!fits) return [...name.map((row): Row => [...space(indent), ...row]), ...body];
    const [first = [], ...rest] = text;
    return [[...space(indent), ...padEnd(name[0] as Row, labels + 2), ...first], ...rest.map((row): Row => [...space(indent + labels + 2), ...row])];
  });
}

export function drawTree(tree: Tree, drawing: Drawing): readonly Row[] {
  return tree.nodes.flatMap((node) => drawNode(node, [], [], drawing));
}

/** `first` stands before the node's first row, `rest` before all that is below it. */
function drawNode(node: Node, first: Row, rest: Row, drawing: Drawing): readonly Row[] {
  const { glyphs, width } = drawing;
  const below: Row = node.children.length > 0 ? [...rest, { text: `${glyphs.upright}  `, tone: 'muted' }] : [...rest, ...space(3)];
  const own = node.lines.flatMap((line) => wrap(line, width - rowWidth(rest) - 3)).map((row, i): Row => (i === 0 ? [...first, ...row] : [...below, ...row]));
  return [...own, ...node.children.flatMap((child, i) => {
    const isLast = i === node.children.length - 1;
    return drawNode(child, [...rest, { text: isLast ? glyphs.lastBranch : glyphs.branch, tone: 'muted' }],
      [...rest, { text: isLast ? '   ' : `${glyphs.upright}  `, tone: 'muted' }], drawing);
  })];
}

const NARROWEST_COLUMN = 34;

/** Side by side while every column has room for a sentence; else one below the other. */
export function drawColumns(block: Columns, drawing: Drawing, drawBlocks: DrawBlocks): readonly Row[] {
  const { columns } = block;
  const each = Math.floor((drawing.width - 3 * (columns.length - 1)) / Math.max(1, columns.length));
  const isNarrow = each < NARROWEST_COLUMN || columns.length < 2;
  const width = isNarrow ? drawing.width : each;
  const drawn = columns.map((column): readonly Row[] => [
    ...wrap(column.heading, width), [{ text: drawing.glyphs.rule.repeat(width), tone: 'muted' }],
    ...drawBlocks(column.blocks, { ...drawing, width }),
  ]);
  if (isNarrow) return drawn.flatMap((rows, i) => (i === 0 ? rows : [[], ...rows]));
  const height = Math.max(0, ...drawn.map((rows) => rows.length));
  const between: Row = [{ text: ` ${drawing.glyphs.upright} `, tone: 'muted' }];
  return Array.from({ length: height }, (_, y) => drawn.flatMap((rows, x): Row => [
    ...(x === 0 ? [] : between), ...padEnd(rows[y] ?? [], width),
  ]));
}
