import type { Block, Cell, Line, Node, Sheet, Table } from '../sheet/sheet.js';
import { isBar, isHeading, linesOf } from './fit.js';
import { spansOf } from './wrap.js';

/** A sheet as GitHub-flavoured Markdown; text of a dataset is escaped, so that it is shown and not obeyed. */
export function renderMarkdown(sheet: Sheet): string {
  const parts = [
    ...(sheet.title === undefined ? [] : [`# ${lineText(sheet.title)}`]),
    ...sheet.sections.flatMap((section) => [
      ...(section.heading === undefined ? [] : [`## ${lineText(section.heading)}`]), ...section.blocks.map(blockText),
    ]),
  ].filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'prose': return block.lines.map((line) => `${block.setOff === true ? '> ' : ''}${lineText(line)}`).join('\n\n');
    case 'fields': return block.rows.map(({ label, lines }) => item(`**${escaped(label)}**`, lines)).join('\n');
    case 'rail': return block.entries.map((entry) => {
      const [first = '', ...rest] = entry.lines;
      const edge = entry.edge === undefined ? '' : ` \`${spansOf(entry.edge).map((span) => span.text).join('')}\``;
      return [`- ${entry.label === '' ? '' : `${escaped(entry.label)} `}${lineText(first)}${edge}`, ...rest.map((line) => `  ${lineText(line)}`)].join('  \n');
    }).join('\n');
    case 'table': return tableText(block);
    case 'tree': return block.nodes.map((node) => nodeText(node, '')).join('\n');
    case 'columns': return block.columns.map((column) => [`### ${lineText(column.heading)}`, ...column.blocks.map(blockText)].join('\n\n')).join('\n\n');
  }
}

function item(label: string, lines: readonly Line[]): string {
  return `- ${[label, ...lines.map(lineText)].join('  \n  ')}`;
}

function tableText(table: Table): string {
  // A bar is a drawing of the number beside it.
  const kept = table.columns.map((_, i) => i).filter((i) => !table.rows.some((row) => !isHeading(row) && isBar(row[i] ?? '')));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(kept.map((i) => escaped(table.columns[i]?.header ?? ''))),
    row(kept.map((i) => (table.columns[i]?.align === 'right' ? '--:' : ':--'))),
    ...table.rows.map((cells) => row(isHeading(cells) ? kept.map((_, x) => (x === 0 ? lineText(cells.heading) : '')) : kept.map((i) => cellText(cells[i] ?? '')))),
  ].join('\n');
}

function cellText(cell: Cell): string {
  return linesOf(cell).map(lineText).join('<br>');
}

function nodeText(node: Node, indent: string): string {
  return [`${indent}- ${node.lines.map(lineText).join(`  \n${indent}  `)}`, ...node.children.map((child) => nodeText(child, `${indent}  `))].join('\n');
}

function lineText(line: Line): string {
  return spansOf(line).map((span) => {
    const text = escaped(span.text);
    return span.href === undefined ? text : `[${text}](<${span.href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  }).join('').trim();
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#&~]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
}
