/** F103 to F105: what the JSON Schema asks for, in plain words. */
import type { Source } from '../dataset/join.js';
import { LISTS, type ListName } from '../dataset/lists.js';
import { actor, casualty, document, event, frame, KEYS, place, statement, type SchemaError, type Validator } from '../generated/validate.js';
import { didYouMean } from '../model/nearest.js';
import type { Finding, Path } from './finding.js';

type Kind = keyof typeof KEYS;
const VALIDATORS: Readonly<Record<ListName, readonly [Kind, Validator]>> = {
  documents: ['document', document], actors: ['actor', actor], places: ['place', place], events: ['event', event],
  statements: ['statement', statement], casualties: ['casualty', casualty],
};

/** A damaged file must not fill the memory with its problems. */
export const MOST = 1000;

export function checkShape({ file, data }: Source): readonly Finding[] {
  const found: Finding[] = [];
  collect(['frame', frame], data, [], file, found);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return found;
  for (const list of LISTS) {
    const records = (data as Record<string, unknown>)[list];
    if (!Array.isArray(records)) continue;
    for (const [index, record] of records.entries()) {
      if (found.length < MOST) collect(VALIDATORS[list], record, [list, index], file, found);
    }
  }
  return found;
}

function collect([kind, validator]: readonly [Kind, Validator], value: unknown, path: Path, file: string, found: Finding[]): void {
  if (validator(value)) return;
  const errors = (validator.errors ?? []).filter((error) => error !== undefined);
  // Where one of several shapes is allowed, each shape complains; the last, "anyOf", says it once.
  const choices = errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath);
  for (const error of errors) {
    if (error.keyword !== 'anyOf' && choices.some((choice) => error.instancePath.startsWith(choice))) continue;
    found.push(finding(error, value, path, file, KEYS[kind][error.schemaPath] ?? []));
  }
}

/** @param known the keys that the object has which has one too many */
function finding(error: SchemaError, root: unknown, path: Path, file: string, known: readonly string[]): Finding {
  const steps = error.instancePath.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const value = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], root);
  const full: Path = [...path, ...steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))];
  const name = steps.findLast((step) => !/^\d+$/.test(step)) ?? (path[0] === undefined ? 'the file' : `this entry of "${path[0]}"`);
  const base = { file, severity: 'error' as const };
  const { params } = error;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      return { ...base, path: [...full, key], at: 'key', code: 'F103', message: `unknown key "${key}"`,
        help: [...didYouMean(key, known), 'Remove it, or see "factline schema"'].join(' ') };
    }
    case 'required':
      return { ...base, path: full, code: 'F104', message: `${quoted(name)} lacks "${String(params['missingProperty'])}"`, help: 'Add it: see "factline schema"' };
    case 'enum': case 'const': {
      const words = (params['allowedValues'] ?? [params['allowedValue']]) as readonly unknown[];
      return { ...base, path: full, code: 'F105', message: `${quoted(name)} cannot be ${shown(value)}`,
        help: [...didYouMean(String(value), words.map(String)), `It takes: ${words.map(String).join(', ')}`].join(' ') };
    }
    default:
      return { ...base, path: full, code: 'F105', message: `${quoted(name)} is ${shown(value)}, but ${expectation(error)}`, help: 'See "factline schema"' };
  }
}

function expectation({ keyword, params }: SchemaError): string {
  switch (keyword) {
    case 'type': return `must be ${[params['type']].flat().join(' or ')}`;
    case 'pattern': return `must match ${String(params['pattern'])}`;
    case 'minLength': return 'must not be empty';
    case 'minItems': return 'must not be an empty list';
    case 'minimum': return `must be at least ${String(params['limit'])}`;
    case 'maximum': return `must be at most ${String(params['limit'])}`;
    case 'maxLength': return `must have at most ${String(params['limit'])} characters`;
    default: return 'that is not one of the shapes it can have';
  }
}

function quoted(name: string): string {
  return name.includes(' ') ? name : `"${name}"`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
