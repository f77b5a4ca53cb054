/** Words in text as a reader means them: smart case, accents and the shapes of apostrophes ignored, with their places. */
import { characterEnd, characterStart } from './characters.js';
import { fold, unaccent } from './fold.js';

/** Where a word stands: indexes of the original text, the end not included. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** Finds each of some words in texts. */
export interface Finder {
  readonly words: readonly string[];
  /** Which words (by index) occur in the text; cheap. */
  readonly holds: (text: string) => readonly number[];
  /** Every place of every word, in order, overlaps joined; whole characters, never a letter without its marks. */
  readonly hits: (text: string) => readonly Hit[];
}

/**
 * The words of what was typed: parted at spaces, but for what stands in double quotation marks.
 * `["border clashes", '"Foreign Ministry"']` → border, clashes, Foreign Ministry.
 */
export function wordsOf(typed: readonly string[]): readonly string[] {
  const found = typed.flatMap((text) => [...text.matchAll(/["“]([^"“”]*)["”]?|[^\s"“”]+/g)].map((match) => (match[1] ?? match[0]).trim()));
  return [...new Set(found.filter((word) => fold(word).trim() !== ''))];
}

/** A word with a capital in it must match case, others need not. */
export function finder(words: readonly string[]): Finder {
  const wanted = words.map((word) => ({ cased: hasCapital(word), text: normal(word, hasCapital(word)) }));
  return {
    words,
    holds: (text) => {
      const forms = new Map<boolean, string>();
      const form = (cased: boolean) => {
        const known = forms.get(cased) ?? normal(text, cased);
        forms.set(cased, known);
        return known;
      };
      return wanted.flatMap((word, i) => (form(word.cased).includes(word.text) ? [i] : []));
    },
    hits: (text) => joined(wanted.flatMap((word) => placesOf(word.text, mapped(text, word.cased))).map((hit) => wholly(text, hit))),
  };
}

export function hasCapital(text: string): boolean {
  return /\p{Lu}/u.test(text);
}

function normal(text: string, cased: boolean): string {
  return cased ? unaccent(text) : fold(text);
}

interface Mapped { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] }

/** The folded text, and for each of its characters the piece of the original that it stands for. */
function mapped(text: string, cased: boolean): Mapped {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const form = normal(character, cased);
    const end = at + character.length;
    // A mark on its own folds to nothing: it belongs to the letter before it.
    if (form === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (const unit of form.split('')) {
      // Several spaces are compared as one.
      if (unit === ' ' && folded.endsWith(' ')) { ends[ends.length - 1] = end; continue; }
      folded += unit;
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { text: folded, starts, ends };
}

function placesOf(word: string, { text, starts, ends }: Mapped): readonly Hit[] {
  const found: Hit[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    found.push({ start: starts[at] as number, end: ends[at + word.length - 1] as number });
  }
  return found;
}

function wholly(text: string, { start, end }: Hit): Hit {
  return { start: characterStart(text, start), end: characterEnd(text, end) };
}

function joined(hits: readonly Hit[]): readonly Hit[] {
  const found: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (last !== undefined && hit.start <= last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) };
    else found.push(hit);
  }
  return found;
}
