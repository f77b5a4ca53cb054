/**
 * A walk over the characters of a JSON text, without recursion, so that no nesting is too deep for it. It is meant for
 * text that JSON.parse has accepted; on other text it still ends.
 */
export interface Visitor {
  /** An object key; offset of its opening quotation mark. */
  readonly key?: (key: string, offset: number, depth: number) => void;
  /** A value; its offset. The depth is the number of lists and objects around it. */
  readonly value?: (offset: number, depth: number, opens: '{' | '[' | null) => void;
  /** The list or object of that depth ends. */
  readonly close?: (depth: number) => void;
}

export function walk(text: string, visitor: Visitor): void {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case OPEN_OBJECT: visitor.value?.(at, depth, '{'); depth += 1; break;
      case OPEN_LIST: visitor.value?.(at, depth, '['); depth += 1; break;
      case CLOSE_OBJECT: case CLOSE_LIST: depth -= 1; visitor.close?.(depth); break;
      case QUOTE: {
        const end = stringEnd(text, at);
        if (isKey(text, end)) visitor.key?.(unescaped(text, at, end), at, depth);
        else visitor.value?.(at, depth, null);
        at = end - 1;
        break;
      }
      case SPACE: case TAB: case LINE_FEED: case RETURN: case COMMA: case COLON: break;
      default: {
        visitor.value?.(at, depth, null);
        while (at + 1 < text.length && !ENDS_WORD.has(text.charCodeAt(at + 1))) at += 1;
      }
    }
  }
}

const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d] as const;
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a] as const;
const [SPACE, TAB, LINE_FEED, RETURN] = [0x20, 0x09, 0x0a, 0x0d] as const;
const ENDS_WORD = new Set<number>([OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST, QUOTE, COMMA, COLON, SPACE, TAB, LINE_FEED, RETURN]);

/** Offset after the closing quotation mark. */
function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  for (let at = end; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON) return true;
    if (code !== SPACE && code !== TAB && code !== LINE_FEED && code !== RETURN) return false;
  }
}

function unescaped(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    // Text that is no JSON may hold an escape that is none: the fault is found, and told, elsewhere.
    return raw;
  }
}
