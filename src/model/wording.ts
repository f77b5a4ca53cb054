/** Small rules of written English, the same on every machine and in every locale. */

/** Thousands separated: 5,001. */
export function thousands(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** "a", "a and b", "a, b and c". */
export function series(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Closed as a sentence: a full stop is added unless the text ends as one already, in whatever script. */
export function sentence(text: string): string {
  return /[.!?…。！？｡؟۔।]["”’»」』)）]*$/u.test(text) ? text : `${text}.`;
}
