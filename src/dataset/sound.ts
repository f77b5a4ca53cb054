/** More than any dataset has; a text that goes deeper is no dataset. */
export const MOST_DEPTH = 64;

/**
 * The value of a JSON text in which nothing is amiss: no key stands twice in an object (JSON.parse would keep only the last)
 * and nothing nests too deeply. undefined: something is, and parseJson says what and where, in ten times the time.
 */
export function soundJson(text: string): unknown {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  // Outside of strings every colon follows a key: as many keys in the value as colons in the text, and none was lost.
  return keysIn(data, 0) === colonsIn(text) ? data : undefined;
}

/** How many keys a value has, at any depth; NaN where it nests too deeply. */
function keysIn(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth >= MOST_DEPTH) return NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const it of value) count += keysIn(it, depth + 1);
    return count;
  }
  const below = Object.values(value);
  for (const it of below) count += keysIn(it, depth + 1);
  return count + below.length;
}

/** Colons of a JSON text that stand in no string: what is left when escapes, strings and all else are taken out. */
function colonsIn(text: string): number {
  const plain = text.includes('\\') ? text.replace(/\\./g, '') : text;
  return plain.replace(/"[^"]*"|[^":]+/g, '').length;
}
