import type { Line, Span } from '../sheet/sheet.js';
import { cleanLine } from './clean.js';
import { characters, NARROW, widthOf } from './width.js';

/** One line of a screen: pieces that keep their tone and link. */
export type Row = readonly Span[];

export function spansOf(line: Line): readonly Span[] {
  const spans = typeof line === 'string' ? [line] : line;
  return spans.map((span) => (typeof span === 'string' ? { text: cleanLine(span) } : { ...span, text: cleanLine(span.text) }));
}

export function textOf(line: Line): string {
  return spansOf(line).map((span) => span.text).join('');
}

export function rowWidth(row: Row): number {
  return row.reduce((sum, span) => sum + widthOf(span.text), 0);
}

/** A word with the pieces that it is made of: a tone may change within it. */
interface Word { readonly spans: Span[]; width: number }

/**
 * A paragraph in rows no wider than `width`. It breaks at spaces, between characters of scripts that are written without
 * them, and within a word only where the word is wider than a row; never inside a character. Nothing is cut away.
 */
export function wrap(line: Line, width: number): readonly Row[] {
  const most = Math.max(2, width);
  const spans = spansOf(line);
  if (fits(spans, most)) return [merged(spans)];
  const rows: Span[][] = [];
  let row: Span[] = [];
  let used = 0;
  let gap: Span | null = null;
  const end = () => { rows.push(row); row = []; used = 0; gap = null; };
  for (const part of parts(spans)) {
    if (!('spans' in part)) { gap = row.length > 0 ? part : null; continue; }
    const gapWidth = gap === null ? 0 : widthOf(gap.text);
    if (row.length > 0 && used + gapWidth + part.width > most) end();
    if (gap !== null) { row.push(gap); used += gapWidth; gap = null; }
    if (part.width <= most) { row.push(...part.spans); used += part.width; continue; }
    for (const span of part.spans) {
      for (const character of characters(span.text)) {
        const size = widthOf(character);
        if (used + size > most && row.length > 0) end();
        row.push({ ...span, text: character });
        used += size;
      }
    }
  }
  if (row.length > 0 || rows.length === 0) rows.push(row);
  return rows.map(merged);
}

/** Most lines are shorter than a row, of letters of one column each, and have no gap that a wrapped one would lose. */
function fits(spans: readonly Span[], most: number): boolean {
  let text = '';
  for (const span of spans) {
    if (span.text === '') return false;
    text += span.text;
  }
  return text !== '' && text.length <= most && NARROW.test(text) && !/^ | $| {2}/.test(text);
}

/** Words and the gaps between them, in order. */
function parts(spans: readonly Span[]): readonly (Word | Span)[] {
  const found: (Word | Span)[] = [];
  let word: Word | null = null;
  for (const span of spans) {
    for (const text of span.text.split(/( +)/)) {
      if (text === '') continue;
      if (text.startsWith(' ')) {
        found.push({ ...span, text });
        word = null;
      } else {
        for (const piece of unspaced(text)) {
          if (word === null || piece.breaks) found.push(word = { spans: [], width: 0 });
          word.spans.push({ ...span, text: piece.text });
          word.width += widthOf(piece.text);
        }
      }
    }
  }
  return found;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Signs that close, and so stay with what is before them, and those that open, and stay with what follows. */
const CLOSING = /^[\p{Pe}\p{Pf}、。，．：；！？・ー々…‥%〜]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** Chinese and Japanese may go on in a new row after any character, but no row begins with a sign that closes. */
function unspaced(text: string): readonly { readonly text: string; readonly breaks: boolean }[] {
  if (!UNSPACED.test(text)) return [{ text, breaks: false }];
  let before = '';
  return characters(text).map((character) => {
    const breaks = (UNSPACED.test(before) || UNSPACED.test(character)) && before !== '' && !CLOSING.test(character) && !OPENING.test(before);
    before = character;
    return { text: character, breaks };
  });
}

/** Neighbours of one tone and link become one piece. */
function merged(row: readonly Span[]): Row {
  const found: Span[] = [];
  for (const span of row) {
    const last = found.at(-1);
    if (last !== undefined && last.tone === span.tone && last.href === span.href) {
      found[found.length - 1] = { ...last, text: last.text + span.text };
    } else found.push(span);
  }
  return found;
}

export function padEnd(row: Row, width: number): Row {
  const missing = width - rowWidth(row);
  return missing > 0 ? [...row, { text: ' '.repeat(missing) }] : row;
}

export function padStart(row: Row, width: number): Row {
  const missing = width - rowWidth(row);
  return missing > 0 ? [{ text: ' '.repeat(missing) }, ...row] : row;
}
