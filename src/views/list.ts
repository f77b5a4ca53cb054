import type { Line, Sheet } from '../sheet/sheet.js';

/** Any records as a table of the named columns: what --fields and --count-by show to people. */
export function listSheet(items: readonly Readonly<Record<string, unknown>>[], fields: readonly string[]): Sheet {
  const numeric = new Set(fields.filter((field) => items.some((item) => typeof item[field] === 'number')));
  return {
    sections: [{
      blocks: [{
        kind: 'table',
        columns: fields.map((field) => (numeric.has(field) ? { header: field, align: 'right' } : isWhole(items, field) ? { header: field, whole: true } : { header: field, grow: true })),
        rows: items.map((item) => fields.map((field) => cellText(item[field]))),
      }],
    }],
  };
}

/** An id is copied, so it stands in one piece; one that would take half the screen does not. */
const LONGEST_ID = 40;

function isWhole(items: readonly Readonly<Record<string, unknown>>[], field: string): boolean {
  return field === 'id' && items.every((item) => plainText(item[field]).length <= LONGEST_ID);
}

function cellText(value: unknown): Line {
  if (value === null || value === undefined) return [{ text: '–', tone: 'muted' }];
  if (Array.isArray(value)) return value.map(plainText).join('; ');
  return plainText(value);
}

function plainText(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.values(value).join(' ');
  return String(value);
}
