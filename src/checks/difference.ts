/** What kind of difference there is between words and the text that should hold them. Nothing is matched loosely in silence. */

/** How two texts are made alike, one step at a time. */
const STEPS: readonly (readonly [string, (text: string) => string])[] = [
  ['other quotation marks or apostrophes', (text) => text.replace(/[‘’ʼ′`´]/g, '\'').replace(/[“”„«»″]/g, '"')],
  ['other dashes', (text) => text.replace(/[‐‑‒–—−]/g, '-')],
  ['no-break or other spaces', (text) => text.replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g, ' ')],
  ['characters composed otherwise', (text) => text.normalize('NFC')],
  ['other capitals', (text) => text.toLowerCase()],
];

/** In words: why the paragraph does not hold the text to the character; null: it does. */
export function differenceIn(text: string, paragraph: string | undefined, all: readonly string[]): string | null {
  if (paragraph?.includes(text) === true) return null;
  const elsewhere = all.flatMap((other, i) => (other.includes(text) ? [i + 1] : []));
  if (elsewhere.length > 0) return `it stands in paragraph ${elsewhere.join(', ')}`;
  if (paragraph === undefined) return 'there is no such paragraph';
  const alike = steps(text, paragraph);
  if (alike !== null) return `the paragraph has ${alike}`;
  for (const [i, other] of all.entries()) {
    const there = steps(text, other);
    if (there !== null) return `paragraph ${i + 1} has it with ${there}`;
  }
  return otherWords(text, paragraph);
}

/** The names of the fewest steps after which the paragraph holds the text; null: other words. */
function steps(text: string, paragraph: string): string | null {
  const all = (it: string) => STEPS.reduce((made, [, step]) => step(made), it);
  if (!all(paragraph).includes(all(text).trim())) return null;
  const needed = STEPS.filter((left) => {
    const without = (it: string) => STEPS.reduce((made, entry) => (entry === left ? made : entry[1](made)), it);
    return !without(paragraph).includes(without(text));
  }).map(([name]) => name);
  return needed.length === 0 ? 'other characters' : needed.join(' and ');
}

/** The longest start of the words that the paragraph has, and how it goes on there. */
function otherWords(text: string, paragraph: string): string {
  const words = text.split(/\s+/);
  for (let n = words.length - 1; n > 0; n -= 1) {
    const start = words.slice(0, n).join(' ');
    const at = paragraph.indexOf(start);
    if (at === -1 || start.length < 4) continue;
    const there = paragraph.slice(at, at + text.length + 20).replace(/\s\S*$/, '');
    return `the paragraph has other words: “${there}”`;
  }
  return 'the paragraph has other words';
}

/** How often the text stands in the paragraph. */
export function timesIn(text: string, paragraph: string): number {
  let n = 0;
  for (let at = paragraph.indexOf(text); at !== -1; at = paragraph.indexOf(text, at + 1)) n += 1;
  return n;
}
