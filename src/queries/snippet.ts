import { characterEnd, characterStart } from '../model/characters.js';
import type { Finder } from '../model/find.js';

/** Characters of context on each side of what was found. */
const AROUND = 60;

/** The text around the first place where the words stand, cut at spaces, with "…" where something is left away. */
export function snippetOf(text: string, find: Finder): string {
  if (text.length <= 2 * AROUND + 20) return text;
  const [first] = find.hits(text);
  if (first === undefined) return text;
  const start = startAt(text, Math.max(0, first.start - AROUND));
  const end = endAt(text, Math.min(text.length, first.end + AROUND));
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`;
}

function startAt(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space === -1 || space > at + 20 ? characterStart(text, at) : space + 1;
}

function endAt(text: string, at: number): number {
  if (at === text.length) return at;
  const space = text.lastIndexOf(' ', at);
  return space < at - 20 ? characterEnd(text, at) : space;
}
