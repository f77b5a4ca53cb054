import type { Block, Line, Section, Sheet } from '../sheet/sheet.js';
import { painter, type Paint } from './colour.js';
import { drawColumns, drawFields, drawProse, drawRail, drawTree } from './blocks.js';
import { ASCII, UNICODE, type Glyphs } from './glyphs.js';
import { drawTable } from './table.js';
import { wrap, type Row } from './wrap.js';

export interface Drawing {
  readonly width: number;
  readonly glyphs: Glyphs;
}

export interface Settings {
  readonly width: number;
  /** chalk's levels. */
  readonly colour: 0 | 1 | 2 | 3;
  readonly unicode: boolean;
  readonly links: boolean;
}

/** A sheet as text for a terminal, ending with one newline; no row is wider than settings.width (from 40 on). */
export function renderSheet(given: Sheet, settings: Settings): string {
  const drawing: Drawing = { width: settings.width, glyphs: settings.unicode ? UNICODE : ASCII };
  // Before anything is measured: "…" takes three columns in ASCII.
  const sheet = settings.unicode ? given : spelled(given, drawing.glyphs.plain);
  const paint: Paint = painter(settings.colour, settings.links);
  const parts = [
    ...(sheet.title === undefined ? [] : [heading(sheet.title, drawing)]),
    ...sheet.sections.map((section) => drawSection(section, drawing)),
  ].filter((rows) => rows.length > 0);
  const rows = parts.flatMap((part, i) => (i === 0 ? part : [[], ...part]));
  return `${rows.map((row) => paint(row.map((span) => ({ ...span, text: drawing.glyphs.plain(span.text) })))).join('\n')}\n`;
}

/** The sheet with all its text in the drawing's own punctuation. */
function spelled<T>(part: T, plain: Glyphs['plain']): T {
  if (typeof part === 'string') return plain(part) as T;
  if (Array.isArray(part)) return part.map((it: unknown) => spelled(it, plain)) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, key === 'href' ? value : spelled(value as unknown, plain)])) as T;
}

function heading(line: Line, drawing: Drawing): readonly Row[] {
  return wrap(line, drawing.width);
}

function drawSection(section: Section, drawing: Drawing): readonly Row[] {
  const head = section.heading === undefined ? [] : heading(section.heading, drawing);
  return [...head, ...drawBlocks(section.blocks, drawing)];
}

export function drawBlocks(blocks: readonly Block[], drawing: Drawing): readonly Row[] {
  return blocks.flatMap((block) => drawBlock(block, drawing));
}

function drawBlock(block: Block, drawing: Drawing): readonly Row[] {
  switch (block.kind) {
    case 'prose': return drawProse(block, drawing);
    case 'rail': return drawRail(block, drawing);
    case 'fields': return drawFields(block, drawing);
    case 'tree': return drawTree(block, drawing);
    case 'columns': return drawColumns(block, drawing, drawBlocks);
    case 'table': return drawTable(block, drawing);
  }
}
