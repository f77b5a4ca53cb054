import { hasCapital } from '../model/find.js';
import { fold, unaccent } from '../model/fold.js';

/** Tells whether texts hold all the words asked for. */
export type WordTest = (texts: readonly string[]) => boolean;

/**
 * Smart case: a word with a capital in it must match case, others need not. Accents and apostrophe shapes are ignored.
 * Each asked text must occur, as it stands, in one of the texts.
 */
export function wordTest(asked: readonly string[]): WordTest {
  const wanted = asked.map((text) => normal(text, hasCapital(text)));
  const cased = asked.map(hasCapital);
  return (texts) => wanted.every((word, i) => texts.some((text) => normal(text, cased[i] === true).includes(word)));
}

function normal(text: string, cased: boolean): string {
  return cased ? unaccent(text) : fold(text);
}
