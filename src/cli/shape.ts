/** What is done with a list between the query and its drawing: sort, reverse, cut, count. */
import { didYouMean } from '../model/nearest.js';
import { Problem } from '../model/problem.js';
import type { CommandSpec, Item } from './command.js';
import { FILTER_OPTIONS, flag, GLOBAL_OPTIONS, LIST_OPTIONS, text, type Asked } from './options.js';

/** What can be told before anything is read: also with --help. @throws Problem (usage) */
export function checkShape(asked: Asked, command: CommandSpec): void {
  const limit = text(asked, 'limit');
  if (limit !== undefined) wholeNumber('--limit', limit);
  const fields = text(asked, 'fields');
  const known = command.fields;
  if (known === undefined || fieldsVary(command, asked)) return;
  if (fields !== undefined && fields !== 'help') fieldNames(fields, known);
  const sort = text(asked, 'sort');
  if (sort !== undefined) sortOf(sort, known);
  const count = text(asked, 'count-by');
  if (count !== undefined) knownField(count, known);
}

/** Whether an option of the command itself (or casualties --by claimant) may give its records other keys. */
export function fieldsVary(command: CommandSpec, asked: Asked): boolean {
  const shared = new Set<string>([...FILTER_OPTIONS, ...LIST_OPTIONS, ...GLOBAL_OPTIONS].map((it) => it.name));
  return command.options.some((it) => asked[it.name] !== undefined && (!shared.has(it.name) || it.name === 'by'));
}

export function shape(items: readonly Item[], asked: Asked, fields: readonly string[]): readonly Item[] {
  const sort = text(asked, 'sort');
  const sorted = sort === undefined ? items : sortBy(items, sort, fields);
  const turned = flag(asked, 'reverse') ? sorted.toReversed() : sorted;
  const limit = text(asked, 'limit');
  return limit === undefined ? turned : turned.slice(0, wholeNumber('--limit', limit));
}

/** How many items there are for each value of a field, most first; an item with several values counts for each of them. */
export function countBy(items: readonly Item[], field: string): readonly Item[] {
  const counts = new Map<unknown, number>();
  for (const item of items) for (const value of new Set(valuesOf(item[field]))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || compareValues(a.value, b.value));
}

export function pick(items: readonly Item[], fields: readonly string[]): readonly Item[] {
  return items.map((item) => Object.fromEntries(fields.map((field) => [field, item[field] ?? null])));
}

/** The names in "a,b". @throws Problem for a name that is no field. */
export function fieldNames(asked: string, fields: readonly string[]): readonly string[] {
  const names = asked.split(',').map((name) => name.trim()).filter((name) => name !== '');
  if (names.length === 0) throw new Problem('usage', 'E_FIELD', 'no field is named', [`Fields: ${fields.join(', ')}`]);
  return names.map((name) => knownField(name, fields));
}

export function knownField(name: string, fields: readonly string[]): string {
  if (fields.includes(name)) return name;
  throw new Problem('usage', 'E_FIELD', `there is no field "${name}"`, [
    ...didYouMean(name, fields), `Fields: ${fields.join(', ')}`,
  ]);
}

function wholeNumber(option: string, value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new Problem('usage', 'E_NUMBER', `${option} "${value}" is not a whole number`, [`Write ${option} 10`]);
}

function sortOf(asked: string, fields: readonly string[]): { readonly field: string; readonly sign: 1 | -1 } {
  const [name = '', direction = 'asc'] = asked.split(':');
  const field = knownField(name, fields);
  if (direction !== 'asc' && direction !== 'desc') {
    throw new Problem('usage', 'E_WORD', `--sort cannot go "${direction}"`, [`Write --sort ${field} or --sort ${field}:desc`]);
  }
  return { field, sign: direction === 'desc' ? -1 : 1 };
}

function sortBy(items: readonly Item[], asked: string, fields: readonly string[]): readonly Item[] {
  const { field, sign } = sortOf(asked, fields);
  // Unknown values stand last in both directions: they are no smallest and no largest.
  return items.toSorted((a, b) => unknownLast(a[field], b[field]) ?? sign * compareValues(a[field], b[field]));
}

function unknownLast(a: unknown, b: unknown): number | undefined {
  const [noA, noB] = [isUnknown(a), isUnknown(b)];
  return noA || noB ? Number(noA) - Number(noB) : undefined;
}

function isUnknown(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [textA, textB] = [sortText(a), sortText(b)];
  return textA < textB ? -1 : textA > textB ? 1 : 0;
}

function sortText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value) ?? '';
}

function valuesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.length === 0 ? [null] : value.map(scalar);
  return [scalar(value ?? null)];
}

function scalar(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
