import { distance } from 'fastest-levenshtein';
import { fold } from './fold.js';

/**
 * The words nearest to what was typed, best first, at most three: those that start with it or hold it, then those within a
 * third of its length in edits.
 */
export function nearest(typed: string, known: Iterable<string>): readonly string[] {
  const asked = fold(typed);
  if (asked === '') return [];
  const ranked: { word: string; rank: number }[] = [];
  for (const word of new Set(known)) {
    const rank = rankOf(asked, fold(word));
    if (rank !== null) ranked.push({ word, rank });
  }
  return ranked.toSorted((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1)).slice(0, 3).map(({ word }) => word);
}

function rankOf(asked: string, word: string): number | null {
  const edits = distance(asked, word);
  if (edits <= Math.max(1, Math.floor(asked.length / 3))) return edits;
  if (asked.length > 2 && word.startsWith(asked)) return 50;
  if (asked.length > 2 && word.includes(asked)) return 60;
  return null;
}

/** "Did you mean a, b or c?", as advice; nothing where nothing is near. */
export function didYouMean(typed: string, known: Iterable<string>): readonly string[] {
  const near = nearest(typed, known);
  if (near.length === 0) return [];
  const last = near.at(-1) as string;
  return [`Did you mean ${near.length === 1 ? last : `${near.slice(0, -1).join(', ')} or ${last}`}?`];
}
