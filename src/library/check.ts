/** What is wrong with datasets, and the JSON Schemas that they and the answers follow. */
import type { CheckEntry } from '../checks/finding.js';
import { check as checkFiles } from '../cli/checking.js';
import datasetSchema from '../generated/dataset-schema.json';
import outputSchemas from '../generated/output-schemas.json';
import { oneOf } from './filter.js';
import { diskAnd, type NamedText } from './load.js';

export interface CheckOptions {
  /** Copies of the texts that were coded, to verify evidence and quotes: "document=file", or the file alone where there is one document. */
  readonly source?: readonly string[];
  /** The inputs are one dataset, instead of one each. */
  readonly joined?: boolean;
  /** Texts that stand in for files of that name: then nothing that is named so is read from disk. */
  readonly texts?: readonly NamedText[];
}

/**
 * Every problem of every dataset, with its place: `factline check --json`. Lines and columns (in characters) are counted from 1.
 * Errors make a dataset unusable, warnings are what a careful coder would look at. Warnings excused in `<dataset>.excuses.json`
 * are left out.
 *
 * @param files paths, or names of `texts`
 * @throws {@link Problem} of kind "input" (`E_FILE`) for a file that cannot be read, of kind "usage" (`E_SOURCE`) for a source that
 * names no document. A dataset with problems is an answer, not an error.
 *
 * @example
 * import { check } from 'factline';
 * const found = await check(['mine.json'], { texts: [{ name: 'mine.json', text: '{"version": 1,\n "titel": "x"}' }] });
 * found.filter((it) => it.code === 'F103').map((it) => [it.line, it.column, it.message]);
 * // → [[2,2,"unknown key \"titel\""]]
 */
export async function check(files: readonly string[], options: CheckOptions = {}): Promise<readonly CheckEntry[]> {
  if (files.length === 0) throw new TypeError('name one dataset at least');
  return (await checkFiles(files, options.source ?? [], options.joined === true, diskAnd(options.texts ?? []))).entries;
}

/** The commands that answer in JSON; "overview" is `factline` alone. */
export const SCHEMA_NAMES = [
  'overview', 'timeline', 'statements', 'casualties', 'accounts', 'conflicts', 'show', 'search', 'actors', 'places', 'documents', 'check',
] as const satisfies readonly (keyof typeof outputSchemas)[];
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/**
 * JSON Schema (draft 7) of a dataset, or of what a command prints with --json: `factline schema [command]`. A new object every time.
 *
 * @throws {@link Problem} of kind "usage" (`E_WORD`) for a command that has none
 *
 * @example
 * import { schema } from 'factline';
 * [schema().title, schema('timeline').type];
 * // → ["A factline dataset","array"]
 */
export function schema(command?: SchemaName): Readonly<Record<string, unknown>> {
  if (command === undefined) return structuredClone(datasetSchema);
  return structuredClone(outputSchemas[oneOf('command', command, SCHEMA_NAMES)]);
}
