import { stringify } from 'csv-stringify/sync';
import { flat, printable } from './records.js';

/**
 * RFC 4180, with the line ends of Unix (every CSV reader takes them, and `cut` and `grep` want them). Text starting with
 * = + - @ gets an apostrophe in front, so that no spreadsheet runs it.
 */
export function renderCsv(items: readonly Readonly<Record<string, unknown>>[], fields: readonly string[], { header }: { readonly header: boolean }): string {
  const rows = items.map((item) => fields.map((field) => flat(item[field])));
  return stringify([...(header ? [fields] : []), ...rows], {
    escape_formulas: true,
    record_delimiter: '\n',
    cast: { string: (value) => printable(value), number: (value) => ({ value: String(value), escape_formulas: false }) },
  });
}
