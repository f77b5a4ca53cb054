import { stringify } from 'csv-stringify/sync';
import { flat, printable } from './records.js';

/**
 * RFC 4180, with the line ends of Unix (every CSV reader takes them, and `cut` and `grep` want them). Text starting with
 * = + - @ (or their wide forms, a tab or a return) gets an apostrophe in front, so that no spreadsheet runs it. In a single column an
 * unknown value is "", as an empty line is no record to many readers; a return, and what
 * looks like a byte order mark, is quoted, so that no reader takes it for the end of a line or the mark of a file.
 */
export function renderCsv(items: readonly Readonly<Record<string, unknown>>[], fields: readonly string[], { header }: { readonly header: boolean }): string {
  const rows = items.map((item) => fields.map((field) => flat(item[field]) ?? ''));
  return stringify([...(header ? [fields] : []), ...rows], {
    escape_formulas: true,
    record_delimiter: '\n',
    quoted_empty: fields.length === 1,
    quoted_match: /^\ufeff|\r/,
    cast: { string: (value) => printable(value), number: (value) => ({ value: String(value), escape_formulas: false }) },
  });
}
