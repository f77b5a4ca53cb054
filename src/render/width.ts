import stringWidth from 'string-width';

/**
 * Letters of Latin, Greek and Cyrillic, common punctuation, and what drawings are made of: one column each, and each a character by
 * itself, whatever stands beside it. Nearly all text is of these, and is measured without the tables of Unicode.
 */
export const NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0373\u0376\u0377\u037b-\u037f\u0386\u0388-\u038a\u038e-\u03a1\u03a3-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u203b\u2190-\u2193\u2500-\u259f\u25b6\u25cb\u25cf]*$/;

/** Columns of a terminal that clean text takes: two for wide characters and emoji, none for combining marks. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

let segmenter: Intl.Segmenter | undefined;

/** The characters as a reader counts them: a letter with its marks, a flag, a family emoji is one. */
export function characters(text: string): readonly string[] {
  if (NARROW.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
