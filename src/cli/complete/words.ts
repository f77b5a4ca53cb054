/** A command line as its shell reads it: words without their quotation marks. Nothing is run, and no pattern is expanded. */

export interface Word {
  readonly text: string;
  /** The quotation mark that is still open at its end. */
  readonly quote: '' | '"' | "'";
  /** How much of the text stands before the piece that bash replaces when it completes. */
  readonly kept: number;
}

export const NOTHING: Word = { text: '', quote: '', kept: 0 };

/**
 * The words of a line that may end in the middle of one; the last is the one that is being written, empty after a space.
 * @param breaks the characters at which bash begins a new piece (COMP_WORDBREAKS)
 */
export function wordsOf(line: string, breaks = ''): readonly Word[] {
  const found: Word[] = [];
  let word: Word | undefined;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] as string;
    if (word === undefined || word.quote === '') {
      if (/\s/.test(character)) {
        if (word !== undefined) found.push(word);
        word = undefined;
      } else if (character === '\\') {
        word = added(word ?? NOTHING, line[at += 1] ?? '');
      } else if (character === '"' || character === "'") {
        word = { ...(word ?? NOTHING), quote: character, kept: word?.text.length ?? 0 };
      } else {
        word = added(word ?? NOTHING, character);
        if (breaks.includes(character)) word = { ...word, kept: word.text.length };
      }
    } else if (character === word.quote) {
      word = { ...word, quote: '', ...(breaks.includes(character) ? { kept: word.text.length } : {}) };
    } else if (character === '\\' && word.quote === '"' && /["\\$`]/.test(line[at + 1] ?? '')) {
      word = added(word, line[at += 1] as string);
    } else {
      word = added(word, character);
    }
  }
  return [...found, word ?? NOTHING];
}

function added(word: Word, text: string): Word {
  return { ...word, text: word.text + text };
}

/** A word of which the shell has told all, and nothing but, the characters. */
export function wordOf(raw: string): Word {
  const words = wordsOf(raw);
  return words.length === 1 ? words[0] as Word : { ...NOTHING, text: raw };
}
