import stringWidth from 'string-width';

const ASCII = /^[\x20-\x7e]*$/;

/** Columns of a terminal that clean text takes: two for wide characters and emoji, none for combining marks. */
export function widthOf(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

let segmenter: Intl.Segmenter | undefined;

/** The characters as a reader counts them: a letter with its marks, a flag, a family emoji is one. */
export function characters(text: string): readonly string[] {
  if (ASCII.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
