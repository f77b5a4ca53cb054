import type { Block, Cell, Line, Node, Sheet, Table } from '../sheet/sheet.js';
import { isBar, isHeading, linesOf } from './fit.js';
import { textOf } from './wrap.js';

/** The same content as lines of text without drawing, for a screen reader: one paragraph a line, no bars, no columns. */
export function renderPlain(sheet: Sheet): string {
  const parts = [
    ...(sheet.title === undefined ? [] : [[textOf(sheet.title)]]),
    ...sheet.sections.map((section) => [
      ...(section.heading === undefined ? [] : [`${textOf(section.heading).trim()}:`]), ...section.blocks.flatMap(blockLines),
    ]),
  ].filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n')}\n`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'prose': return block.lines.map(textOf);
    case 'fields': return block.rows.flatMap(({ label, lines }) => {
      const [first = '', ...rest] = texts(lines);
      return [sentence([label === '' ? '' : `${textOf(label)}:`, first], ' '), ...rest.map((line) => `  ${line}`)];
    });
    case 'rail': return block.entries.flatMap((entry) => {
      const [first = '', ...rest] = texts(entry.lines);
      const edge = entry.edge === undefined ? '' : ` (${textOf(entry.edge)})`;
      return [sentence([textOf(entry.label), `${first}${edge}`], ' '), ...rest.map((line) => `  ${line}`)];
    });
    case 'table': return tableLines(block);
    case 'tree': return block.nodes.flatMap((node) => nodeLines(node, ''));
    case 'columns': return block.columns.flatMap((column, i) => [...(i === 0 ? [] : ['']), `${textOf(column.heading)}:`, ...column.blocks.flatMap(blockLines)]);
  }
}

function tableLines(table: Table): readonly string[] {
  return table.rows.map((row) => (isHeading(row) ? `${textOf(row.heading)}:` : `${row.flatMap((cell, i) => {
    const value = cellText(cell);
    const header = textOf(table.columns[i]?.header ?? '');
    return value === '' ? [] : [header === '' ? value : `${header}: ${value}`];
  }).join('; ')}.`));
}

function cellText(cell: Cell): string {
  return isBar(cell) ? '' : sentence(texts(linesOf(cell)), ', ');
}

function nodeLines(node: Node, parent: string): readonly string[] {
  const [own = '', ...rest] = texts(node.lines);
  const name = parent === '' ? own : `${own} (below ${parent})`;
  return [sentence([name, ...rest], '; '), ...node.children.flatMap((child) => nodeLines(child, own.split('  ')[0] as string))];
}

function texts(lines: readonly Line[]): readonly string[] {
  return lines.map(textOf).filter((text) => text !== '');
}

function sentence(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}
