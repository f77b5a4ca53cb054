/** Machine formats: records → text, without escape codes. */
type Item = Readonly<Record<string, unknown>>;

export function renderJson(value: unknown): string {
  return `${visible(JSON.stringify(value, null, 2))}\n`;
}

export function renderJsonLines(items: readonly Item[]): string {
  return items.map((item) => `${visible(JSON.stringify(item))}\n`).join('');
}

/** JSON leaves DEL, C1 and bidirectional controls as they are; a terminal that shows the text must not obey them. */
function visible(json: string): string {
  return json.replace(/[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Tab, newline, return and backslash are written \t \n \r \\. */
export function renderTsv(items: readonly Item[], fields: readonly string[], { header }: { readonly header: boolean }): string {
  const rows = items.map((item) => fields.map((field) => escapedTsv(String(flat(item[field]) ?? ''))).join('\t'));
  return [...(header ? [fields.join('\t')] : []), ...rows].map((line) => `${line}\n`).join('');
}

export function renderIds(ids: readonly string[]): string {
  return ids.map((id) => `${printable(id)}\n`).join('');
}

function escapedTsv(text: string): string {
  const names: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };
  return printable(text.replace(/[\t\n\r\\]/g, (c) => names[c] as string));
}

/** Control codes other than tab and line ends have no place in a table of text. */
export function printable(text: string): string {
  return text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** Nested values joined with "; ", the parts of an object with ":"; unknown is empty. */
export function flat(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((it) => String(flat(it) ?? '')).join('; ');
  if (typeof value === 'object') return Object.values(value).map((it) => String(flat(it) ?? '')).join(':');
  return typeof value === 'boolean' ? String(value) : (value as string | number);
}
