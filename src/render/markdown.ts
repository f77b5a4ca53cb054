import type { Block, Cell, Line, Node, Sheet, Table } from '../sheet/sheet.js';
import { isBar, isHeading, linesOf } from './fit.js';
import { cleanAddress, cleanLine } from './clean.js';
import { spansOf, textOf } from './wrap.js';

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
    // Paragraphs stand apart by themselves: an empty one would only add blank lines.
    case 'prose': return block.lines.map(lineText).filter((text) => text !== '').map((text) => `${block.setOff === true ? '> ' : ''}${text}`).join('\n\n');
    case 'fields': return block.rows.map(({ label, lines }) => item(`**${escaped(label)}**`, lines)).join('\n');
    case 'rail': return block.entries.map((entry) => {
      const [first = '', ...rest] = entry.lines;
      const edge = entry.edge === undefined ? '' : ` ${code(entry.edge)}`;
      return [`- ${entry.label === '' ? '' : `${escaped(entry.label)} `}${lineText(first)}${edge}`, ...rest.map((line) => `  ${lineText(line)}`)].join('  \n');
    }).join('\n');
    case 'table': return tableText(block);
    case 'tree': return block.nodes.map((node) => nodeText(node, '')).join('\n');
    case 'columns': return block.columns.map((column) => [`### ${lineText(column.heading)}`, ...column.blocks.map(blockText)].filter((part) => part !== '').join('\n\n')).join('\n\n');
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
  return started(spansOf(line).map((span) => {
    const text = marksEscaped(span.text);
    return span.href === undefined ? text : `[${text}](<${cleanAddress(span.href)}>)`;
  }).join('').trim());
}

function escaped(text: string): string {
  return started(marksEscaped(cleanLine(text)).trim());
}

/** Every character that may begin something within a line. */
function marksEscaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#&~$]/g, '\\$&');
}

/** What would make a whole line a list, a rule or the underline of a heading. */
function started(line: string): string {
  return line.replace(/^[-+=]|^(\d+)([.)])(?=\s|$)/, (start, digits: string | undefined, dot: string | undefined) =>
    (digits === undefined ? `\\${start}` : `${digits}\\${dot}`));
}

/** Code in backticks, one more of them than any run inside. */
function code(line: Line): string {
  const text = textOf(line);
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
