import type { Document, Evidence } from './types.js';

/**
 * The address of a document, opening at the passage: a text fragment (https://wicg.github.io/scroll-to-text-fragment/).
 * null: the document has no address. Where an abstract was coded, its words do not stand at the address, which is then given as it is.
 * In a fragment "-", "," and "&" have a meaning of their own, so they are encoded too.
 */
export function passageUrl(document: Document | undefined, { text, textEnd }: Pick<Evidence, 'text' | 'textEnd'>): string | null {
  if (document?.url === undefined) return null;
  if (document.abstract === true) return document.url;
  const directive = `:~:text=${[text, ...textEnd === undefined ? [] : [textEnd]].map(encoded).join(',')}`;
  const [address = '', fragment] = document.url.split(/#(.*)/s);
  // A directive that the address has already would be the one that is followed.
  return `${address}#${fragment === undefined ? '' : fragment.replace(/:~:.*$/s, '')}${directive}`;
}

/** Everything but letters, digits and "_.~"; half of a surrogate pair, which no address can hold, becomes U+FFFD. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd')).replace(/[-!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
