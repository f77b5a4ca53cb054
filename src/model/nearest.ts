import { distance } from 'fastest-levenshtein';
import { fold } from './fold.js';

/**
 * The words nearest to what was typed, best first, at most three: those within a third of its length in edits, then those that
 * start with it or hold it; where there are none, those that begin like it.
 */
export function nearest(typed: string, known: Iterable<string>): readonly string[] {
  const asked = fold(typed);
  if (asked === '') return [];
  // Of words that differ in case or accents only, the first is named.
  const words = new Map<string, string>();
  for (const word of known) if (!words.has(fold(word))) words.set(fold(word), word);
  const ranked: { word: string; rank: number }[] = [];
  for (const [folded, word] of words) {
    const rank = rankOf(asked, folded);
    if (rank !== null) ranked.push({ word, rank });
  }
  if (ranked.length === 0) {
    for (const [folded, word] of words) if (beginsLike(asked, folded)) ranked.push({ word, rank: Math.abs(folded.length - asked.length) });
  }
  return ranked.toSorted((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1)).slice(0, 3).map(({ word }) => word);
}

function rankOf(asked: string, word: string): number | null {
  const edits = distance(asked, word);
  if (edits === 2 && isSwapped(asked, word)) return 1;
  if (edits <= Math.max(1, Math.floor(asked.length / 3))) return edits;
  if (asked.length > 2 && word.startsWith(asked)) return 50;
  if (asked.length > 2 && word.includes(asked)) return 60;
  return null;
}

/** "casualty" and "casualties": at least five letters, and three of four, are the same. */
function beginsLike(asked: string, word: string): boolean {
  const same = [...asked].findIndex((letter, i) => letter !== word[i]);
  const length = same === -1 ? asked.length : same;
  return length >= 5 && length >= asked.length * 0.75;
}

/** Two neighbouring letters the wrong way round are one slip of the fingers. */
function isSwapped(asked: string, word: string): boolean {
  const at = [...asked].findIndex((letter, i) => letter !== word[i]);
  return asked.length === word.length && asked[at] === word[at + 1] && asked[at + 1] === word[at];
}

/** "Did you mean a, b or c?", as advice; nothing where nothing is near. */
export function didYouMean(typed: string, known: Iterable<string>): readonly string[] {
  return suggestion(nearest(typed, known));
}

export function suggestion(near: readonly string[]): readonly string[] {
  if (near.length === 0) return [];
  const last = near.at(-1) as string;
  return [`Did you mean ${near.length === 1 ? last : `${near.slice(0, -1).join(', ')} or ${last}`}?`];
}
