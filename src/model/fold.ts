/** Text as it is compared: without case, accents or the shapes of apostrophes, quotation marks, dashes and spaces. */
export function fold(text: string): string {
  // A sigma looks other at the end of a word, and only there.
  return unaccent(text).toLowerCase().replace(/ς/g, 'σ');
}

const ASCII = /^[\x20-\x7e]*$/;

/** Accents and the shapes of punctuation taken away, case kept. */
export function unaccent(text: string): string {
  if (ASCII.test(text) && !text.includes('  ')) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼʹ′`´]/gu, "'")
    .replace(/[“”„«»″]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ß/gu, 'ss')
    .replace(/ẞ/gu, 'SS')
    .replace(/[ıİ]/gu, 'i')
    .replace(/[əƏ]/gu, 'e');
}
