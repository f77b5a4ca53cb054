/**
 * The paragraphs of an article's text, 1 to N at index 0 to N-1: blocks between blank lines, without the space around them.
 * The lines of a block belong to one paragraph. Source: CLI, "check".
 */
export function paragraphsOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, '').split(/\r?\n(?:[^\S\n]*\r?\n)+/).map((block) => block.replace(/^\s*\n|\s+$/g, '')).filter((block) => block.trim() !== '');
}
