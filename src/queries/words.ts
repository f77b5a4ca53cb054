import { hasCapital } from '../model/find.js';
import { fold, unaccent } from '../model/fold.js';

/** Tells whether texts hold any of what is asked for. */
export type WordTest = (texts: readonly string[]) => boolean;

/**
 * Smart case: a word with a capital in it must match case, others need not. Accents and apostrophe shapes are ignored.
 * One of the asked texts must occur, as it stands, in one of the texts; where nothing is asked, whatever they hold will do.
 */
export function wordTest(asked: readonly string[]): WordTest {
  const wanted = asked.map((text) => normal(text, hasCapital(text)));
  const cased = asked.map(hasCapital);
  return (texts) => wanted.length === 0 || wanted.some((word, i) => texts.some((text) => normal(text, cased[i] === true).includes(word)));
}

function normal(text: string, cased: boolean): string {
  return cased ? unaccent(text) : fold(text);
}
