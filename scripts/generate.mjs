/**
 * Makes everything that follows from the types: the JSON Schema of a dataset (committed), the validator that is compiled
 * from it, and the schemas of what the commands print (both made at build, in src/generated/).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { createGenerator } from 'ts-json-schema-generator';

/** What each command prints with --json: the name of its type, and whether it is a list of them. */
const OUTPUTS = {
  overview: { type: 'Overview', list: false },
  timeline: { type: 'TimelineEntry', list: true },
  statements: { type: 'StatementEntry', list: true },
  casualties: { type: 'Toll', list: false },
  accounts: { type: 'Accounts', list: true },
  conflicts: { type: 'Conflict', list: true },
  show: { type: 'AnyRecord', list: true },
  search: { type: 'SearchHit', list: true },
  actors: { type: 'ActorEntry', list: true },
  places: { type: 'PlaceEntry', list: true },
  documents: { type: 'DocumentEntry', list: true },
  check: { type: 'CheckEntry', list: true },
};

/** What is validated by itself, so that one damaged record is no reason to look through all others again. */
const VALIDATED = ['Document', 'Actor', 'Place', 'Event', 'Statement', 'Casualty'];
/** The validators, and what each looks through. */
const NAMES = { frame: 'Dataset', ...Object.fromEntries(VALIDATED.map((name) => [name.toLowerCase(), name])) };
const KINDS = Object.keys(NAMES);
/** Problems kept of one record: a damaged file must not fill the memory with them. */
const MOST_ERRORS = 1000;

/** Of what is bundled here, for the licences. */
export const metafiles = [];

const root = fileURLToPath(new URL('..', import.meta.url));
const generated = join(root, 'src/generated');

const types = createGenerator({
  path: join(root, 'src/{model/types,queries/results,queries/toll,checks/finding}.ts'), tsconfig: join(root, 'tsconfig.json'),
  skipTypeCheck: true, additionalProperties: false, topRef: true, jsDoc: 'extended', encodeRefs: false,
});

mkdirSync(generated, { recursive: true });
const dataset = { ...types.createSchema('Dataset'), $id: 'urn:factline:dataset:1', title: 'A factline dataset' };
write(join(root, 'data/factline.schema.json'), `${JSON.stringify(ordered(dataset), null, 2)}\n`);
write(join(generated, 'dataset-schema.json'), JSON.stringify(ordered(dataset)));
write(join(generated, 'output-schemas.json'), `${JSON.stringify(outputSchemas(), null, 2)}\n`);
write(join(generated, 'validate.js'), `${await bundled(validatorCode(dataset))}export const KEYS=${JSON.stringify(keysOf(dataset))};\n`);
write(join(generated, 'validate.d.ts'), declarations());
write(join(generated, 'holds.js'), await bundled(quickCode(dataset)));
write(join(generated, 'holds.d.ts'), KINDS.map((name) => `export const ${name}: (data: unknown) => boolean;\n`).join(''));

function outputSchemas() {
  return Object.fromEntries(Object.entries(OUTPUTS).map(([command, { type, list }]) => {
    const { $ref, definitions, ...rest } = types.createSchema(type);
    const shape = list ? { type: 'array', items: { $ref } } : { $ref };
    return [command, ordered({ ...rest, $id: `urn:factline:${command}:1`, title: `What factline ${command} --json prints`, ...shape, definitions })];
  }));
}

/** $schema, $id and title first: what a person looks for. */
function ordered({ $schema, $id, title, ...rest }) {
  return { $schema, $id, title, ...rest };
}

/**
 * One function for each kind of record and one for the frame around them. References are written out first: where one
 * generated function calls another, Ajv copies the list of errors at every call, which takes hours on a damaged file.
 */
function validatorCode(schema) {
  const ajv = new Ajv({
    allErrors: true, strict: true, allowUnionTypes: true, unicodeRegExp: true, messages: false,
    code: { source: true, esm: true, process: capped },
  });
  KINDS.forEach((key) => ajv.addSchema({ $id: key, ...recordSchema(key, schema, (name) => schema.definitions[name]) }));
  return standalone.default(ajv, Object.fromEntries(KINDS.map((key) => [key, key])));
}

/** For each validator, the keys that an object may have, by the path that Ajv names when one is unknown: for "Did you mean". */
function keysOf({ definitions }) {
  return Object.fromEntries(KINDS.map((kind) => {
    const found = {};
    const visit = (node, path) => {
      if (node === null || typeof node !== 'object') return;
      if (node.additionalProperties === false) found[`${path}/additionalProperties`] = Object.keys(node.properties ?? {});
      for (const [key, value] of Object.entries(node)) visit(value, `${path}/${key}`);
    };
    visit(recordSchema(kind, { definitions }, (it) => definitions[it]), '#');
    return [kind, found];
  }));
}

/**
 * The same question, answered by yes or no: half as much code to load, for the datasets that are in order. It stops at the first
 * problem, so nothing is copied, and the definitions stay functions that are compiled once.
 */
function quickCode(schema) {
  const ajv = new Ajv({
    strict: true, allowUnionTypes: true, unicodeRegExp: true, messages: false, code: { source: true, esm: true },
    // Texts must not be empty: that needs no count of their characters. (Ajv warns of the option; the other validator hears all else.)
    unicode: false, logger: false,
  });
  const byName = (name) => ({ $ref: `all#/definitions/${name}` });
  ajv.addSchema({ $id: 'all', definitions: plain(schema.definitions, byName, false) });
  KINDS.forEach((key) => ajv.addSchema({ $id: key, ...recordSchema(key, schema, byName) }));
  return silent(standalone.default(ajv, Object.fromEntries(KINDS.map((key) => [key, key]))));
}

function recordSchema(key, { definitions }, referred) {
  return plain(definitions[NAMES[key]], referred, key === 'frame');
}

function plain(node, referred, isFrame) {
  if (Array.isArray(node)) return node.map((item) => plain(item, referred, isFrame));
  if (node === null || typeof node !== 'object') return node;
  if ('$ref' in node) {
    const found = referred(node.$ref.replace('#/definitions/', ''));
    return '$ref' in found ? found : plain(found, referred, isFrame);
  }
  // The frame's lists hold records, which are validated one by one.
  if (isFrame && node.type === 'array') return { type: 'array' };
  // Descriptions are for readers of the schema: in the code they would be dead weight.
  const kept = Object.entries(node).filter(([key, value]) => key !== 'description' || typeof value !== 'string');
  return Object.fromEntries(kept.map(([key, value]) => [key, plain(value, referred, isFrame)]));
}

/** What is wrong is told by the other validators: here errors are only counted. */
function silent(code) {
  const made = /(validate\d*\.errors|vErrors)\s*=\s*\[\{instancePath[^\]]*?\}\];/g;
  const passedOn = /vErrors\s*=\s*vErrors === null \? validate\d+\.errors : vErrors\.concat\(validate\d+\.errors\);\s*errors = vErrors\.length;/g;
  const called = /(validate\d+\([^,{}]+), ?\{instancePath:[^{}]*,rootData\}\)/g;
  if (![made, passedOn, called].every((it) => it.test(code))) throw new Error('Ajv no longer writes its errors as it did: see how to leave them out');
  return code.replace(made, '').replace(passedOn, 'errors++;').replace(called, '$1)');
}

/** Ajv counts the errors apart from the list, so the list may stop growing. */
function capped(code) {
  const found = /else\s*\{\s*vErrors\.push\(/g;
  if (!found.test(code)) throw new Error('Ajv no longer writes "vErrors.push": see how to cap the errors of one record');
  return code.replace(found, `else if(vErrors.length < ${MOST_ERRORS}){vErrors.push(`);
}

async function bundled(source) {
  const result = await build({
    stdin: { contents: source, resolveDir: root, loader: 'js' }, bundle: true, format: 'esm', write: false,
    target: 'node20', charset: 'utf8', minify: true, logLevel: 'warning', metafile: true,
  });
  metafiles.push(result.metafile);
  return result.outputFiles[0].text;
}

function declarations() {
  return `export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly (SchemaError | undefined)[] | null;
}
/** The keys that an object may have, by the schemaPath of the error that says it has another. */
export const KEYS: Readonly<Record<${KINDS.map((name) => `'${name}'`).join(' | ')}, Readonly<Record<string, readonly string[]>>>>;
${KINDS.map((name) => `export const ${name}: Validator;\n`).join('')}`;
}

/** A file that is already so is left alone, so that nothing that watches it wakes up. */
function write(path, text) {
  let before = null;
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    // Not there yet.
  }
  if (before !== text) writeFileSync(path, text);
}
