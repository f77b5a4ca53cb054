import { finder, wordsOf } from '../model/find.js';
import type { Span } from '../sheet/sheet.js';

/** The text with what was found marked: in brackets first, in colour second. */
export function marked(text: string, typed: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end } of finder(wordsOf(typed)).hits(text)) {
    if (start > at) spans.push({ text: text.slice(at, start) });
    spans.push({ text: `[${text.slice(start, end)}]`, tone: 'mark' });
    at = end;
  }
  if (at < text.length) spans.push({ text: text.slice(at) });
  return spans;
}
