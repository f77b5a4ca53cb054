/** Text as it is compared: without case, accents or the shapes of apostrophes, quotation marks, dashes and spaces. */
export function fold(text: string): string {
  return unaccent(text).toLowerCase();
}

const ASCII = /^[\x20-\x7e]*$/;

/** Accents and the shapes of punctuation taken away, case kept. */
export function unaccent(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼʹ′`´]/gu, "'")
    .replace(/[“”„«»″]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ß/gu, 'ss')
    .replace(/[ıİ]/gu, 'i')
    .replace(/[əƏ]/gu, 'e');
}
