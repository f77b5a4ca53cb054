import type { Evidence } from '../model/types.js';

/** A paragraph parted at a piece of evidence. */
export interface Passage {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** null: the words do not stand there, to the character. Where they stand several times, the first. */
export function passageIn(paragraph: string | undefined, { text, textEnd }: Pick<Evidence, 'text' | 'textEnd'>): Passage | null {
  const start = paragraph?.indexOf(text) ?? -1;
  if (paragraph === undefined || start === -1) return null;
  const from = start + text.length;
  const last = textEnd === undefined ? from : paragraph.indexOf(textEnd, from);
  if (last === -1) return null;
  const end = textEnd === undefined ? from : last + textEnd.length;
  return { before: paragraph.slice(0, start), text: paragraph.slice(start, end), after: paragraph.slice(end) };
}
