import { visit } from 'jsonc-parser';
import { lines, type Fault, type Position } from './position.js';
import { scan } from './repeats.js';
import { MOST_DEPTH } from './sound.js';
import { complaint } from './syntax.js';

export type Parsed = { readonly data: unknown; readonly repeated: readonly Repeated[] } | { readonly fault: Fault };

/** A key that stands twice in one object, at its second place. */
export interface Repeated extends Position {
  readonly path: readonly (string | number)[];
}

/** Repeated keys that are reported of one text. */
const MOST_REPEATED = 1000;

/** The value of a JSON text (RFC 8259, nothing more lenient), or the one place where it stops being one. */
export function parseJson(text: string): Parsed {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: faultOf(text) };
  }
  const { repeated, tooDeep } = scan(text, MOST_REPEATED);
  if (tooDeep !== null) return { fault: depthFault(text, tooDeep) };
  if (repeated.length === 0) return { data, repeated: [] };
  const positionAt = lines(text);
  return { data, repeated: repeated.map(({ path, offset }) => ({ path, ...positionAt(offset) })) };
}

function faultOf(text: string): Fault {
  // The parser that knows where the fault is calls itself for every level.
  const { tooDeep } = scan(text, 0);
  if (tooDeep !== null) return depthFault(text, tooDeep);
  if (text.trim() === '') {
    return { what: 'syntax', line: 1, column: 1, message: 'the file is empty', help: 'A dataset is one JSON object: see "factline schema"' };
  }
  let first: Fault | undefined;
  visit(text, {
    onError: (error, offset, length) => {
      if (first === undefined) first = { what: 'syntax', ...complaint(text, error, offset, length) };
    },
  }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  return first ?? { what: 'syntax', line: 1, column: 1, message: 'the file is not JSON', help: 'A dataset is one JSON object: see "factline schema"' };
}

function depthFault(text: string, offset: number): Fault {
  return {
    what: 'depth', ...lines(text)(offset),
    message: `lists and objects are nested more than ${MOST_DEPTH} deep`, help: 'No dataset goes deeper than ten: this is another kind of file',
  };
}
