/**
 * The little of roff that the man page is written in, as man(7) and mandoc understand it. A line of text is never an
 * argument of a macro, so its quotes and spaces mean nothing to roff.
 */

/** A line of roff: text that is escaped already. */
export type Roff = string & { readonly roff: true };

/** What roff, or the font of a manual, would show as another character than the one that is typed. */
const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\(rs', '\'': '\\(aq', '"': '\\(dq', '`': '\\(ga', '^': '\\(ha', '~': '\\(ti',
  // A bare hyphen may be printed as U+2010, which no shell takes: options, words and dates of the text are there to be copied.
  '-': '\\-',
};

/** Text as it is: nothing in it is a request, an escape or a glyph's name to roff. The result is ASCII, on one line. */
export function plain(text: string): Roff {
  const escaped = text.replace(/\s+/g, ' ').replace(/[\\'"`^~-]|[^ -~]/gu, (it) => NAMED[it] ?? glyph(it));
  // A full stop that begins a line makes it a request.
  return (escaped.startsWith('.') ? `\\&${escaped}` : escaped) as Roff;
}

export function bold(text: string): Roff {
  return `\\fB${plain(text)}\\fR` as Roff;
}

export function italic(text: string): Roff {
  return `\\fI${plain(text)}\\fR` as Roff;
}

export function joined(...parts: readonly Roff[]): Roff {
  return parts.join('') as Roff;
}

/** The head of the page. No date is given: the same sources make the same page on any day. */
export function head(name: string, section: number, source: string, manual: string): readonly Roff[] {
  // Neither hyphenated nor stretched: a key or an option is copied as it stands.
  return [`.TH ${quoted(name.toUpperCase())} ${section} "" ${quoted(source)} ${quoted(manual)}`, '.nh', '.ad l'] as Roff[];
}

export function section(heading: string, ...body: readonly (readonly Roff[])[]): readonly Roff[] {
  return headed('.SH', heading, body.flat());
}

export function subsection(heading: string, ...body: readonly (readonly Roff[])[]): readonly Roff[] {
  return headed('.SS', heading, body.flat());
}

function headed(macro: string, heading: string, body: readonly Roff[]): readonly Roff[] {
  // A heading begins a paragraph by itself.
  return [`${macro} ${quoted(heading)}` as Roff, ...(body[0] === PARAGRAPH ? body.slice(1) : body)];
}

const PARAGRAPH = '.PP' as Roff;

export function paragraph(line: Roff): readonly Roff[] {
  return [PARAGRAPH, line];
}

/** A label, and what it stands for below it, indented. */
export function item(label: Roff, text: Roff): readonly Roff[] {
  return ['.TP' as Roff, label, text];
}

/** Lines that are not filled. */
export function lines(all: readonly Roff[]): readonly Roff[] {
  return ['.nf' as Roff, ...all, '.fi' as Roff];
}

/** What belongs to the item before it. */
export function indented(...body: readonly (readonly Roff[])[]): readonly Roff[] {
  const all = body.flat();
  return all.length === 0 ? [] : ['.RS' as Roff, ...all, '.RE' as Roff];
}

function quoted(text: string): string {
  return `"${plain(text)}"`;
}

function glyph(character: string): string {
  return `\\[u${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}]`;
}
