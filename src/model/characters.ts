/** Characters as a reader counts them: a letter with its marks, a flag, a family emoji is one. Unicode Annex 29. */

const ONE_EACH = /^[\x20-\x7e]*$/;
let segmenter: Intl.Segmenter | undefined;
/** Of the text asked about last: all hits in it ask in turn. */
let last: { readonly text: string; readonly segments: Intl.Segments } | undefined;

/** The character that the place is in: indexes of the text, the end not included; null at and after its end. */
function characterAt(text: string, index: number): { readonly start: number; readonly end: number } | null {
  if (index >= text.length) return null;
  // Where neither neighbour is beyond ASCII, nothing joins.
  if (ONE_EACH.test(text.slice(Math.max(0, index - 1), index + 2))) return { start: index, end: index + 1 };
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  if (last?.text !== text) last = { text, segments: segmenter.segment(text) };
  const found = last.segments.containing(index);
  return found === undefined ? null : { start: found.index, end: found.index + found.segment.length };
}

/** The nearest place at or before the index that is inside no character. */
export function characterStart(text: string, index: number): number {
  return characterAt(text, index)?.start ?? text.length;
}

/** The nearest place at or after the index that is inside no character. */
export function characterEnd(text: string, index: number): number {
  const at = characterAt(text, index);
  return at === null ? text.length : at.start === index ? index : at.end;
}
