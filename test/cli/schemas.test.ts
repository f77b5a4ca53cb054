/** What the commands really print, held against the JSON Schema that `factline schema` gives: no key more, none less, none elsewhere. */
import { Ajv, type AnySchema } from 'ajv';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.js';
import { GROUPINGS, POLICY_WORDS, RECORD_KINDS, CONFLICT_KINDS } from '../../src/queries/results.js';
import { factline } from '../support/host.js';
import { actor, claim, document, event, statement, story, when } from '../support/story.js';

const empty = story({ documents: [], actors: [], places: [], events: [], statements: [], casualties: [] });
/** Everything that the model allows and the ferry does not have. */
const full = story({
  description: 'All that can be said', documents: [document({ url: 'https://gazette.example/a', sha256: 'a'.repeat(64), published: when('2031-03-04', { time: '07:30', approximateTime: true }) })],
  events: [...story().events,
    event({ id: 'ev-claimed', type: 'drone-incident', when: when('[2031-03-01..2031-03-04]', { basis: 'inferred', reason: 'r', words: 'lately' }), places: [], participants: [], assertedBy: ['norland'], background: true, caveats: ['One doubt', { text: 'Another', contradicts: ['ev-collision'] }] }),
    event({ id: 'ev-open', when: when('2031-03-03/..') })],
  statements: [...story().statements, statement({ id: 'st-x', chain: [{ actor: 'voss', via: 'a call', certain: false, words: 'she' }, { actor: 'harbour-press' }], caveats: ['x'], about: [], said: when('203X', { basis: 'relative', reason: 'r' }) })],
  casualties: [...story().casualties,
    claim({ id: 'ca-open', event: 'ev-claimed', count: { low: 5001, high: null, words: 'more than 5,000', approximate: true }, chain: [], severity: 'slight' }),
    claim({ id: 'ca-best', harm: 'displaced', count: { low: 1, high: 9, best: 4, words: 'x' }, lossesOf: null, victims: 'unknown', scope: 'aggregate' }),
    claim({ id: 'ca-sub', harm: 'displaced', count: { low: 1, high: 1, words: 'x' }, subsetOf: 'ca-best' }),
    claim({ id: 'ca-gone', harm: 'missing', status: 'retracted' }), claim({ id: 'ca-new', harm: 'captured', supersedes: 'ca-old' }), claim({ id: 'ca-old', harm: 'captured' })],
});
const joined = story({
  documents: [], places: [], events: [], statements: [], casualties: [],
  actors: [actor({ id: 'north', name: 'The North', sameAs: ['norland'] })],
});
const broken = story({ events: [event({ id: 'ev-rescue', when: when('soon'), participants: ['nordland'] }), event({ id: 'ev-rescue', evidence: [] })] });
const files = Object.fromEntries(Object.entries({ ferry: story(), empty, full, joined, broken }).map(([name, data]) => [`${name}.json`, JSON.stringify(data, null, 1)]));

const DATA: readonly (readonly string[])[] = [[], ['-d', 'ferry.json'], ['-d', 'full.json'], ['-d', 'full.json', '-d', 'joined.json'], ['-d', 'empty.json']];
const each = (name: string, words: readonly string[]) => words.map((word) => [`--${name}`, word]);
const FEW: readonly (readonly string[])[] = [[], ['--on', '1900'], ['--contested'], ['-n', '1', '-r']];
const LISTS: readonly (readonly string[])[] = [...FEW, ['--self-reported'], ['--quotes'], ['--label', 'disputed', '--label', 'single-source'], ['--since', '2021-07', '--certain'], ['--harm', 'killed']];

const INVOCATIONS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  overview: [[]],
  timeline: [...LISTS, ['--statements'], ['--statements', '--contested']].map((it) => ['timeline', ...it]),
  statements: [...LISTS, ['--certain', '--on', '2031']].map((it) => ['statements', ...it]),
  casualties: [
    ...LISTS, ...each('policy', POLICY_WORDS), ...each('group-by', GROUPINGS), ['--matrix'], ['--explain'], ['--explain', '--policy', 'all'], ['--matrix', '--on', '1900'],
    ['--group-by', 'claimant', '--policy', 'all'], ['--explain', '--matrix', '--group-by', 'event'], ['--by', 'claimant', '-n', '1'], ['--explain', '--contested'],
  ].map((it) => ['casualties', ...it]),
  accounts: FEW.map((it) => ['accounts', ...it]),
  conflicts: [[], ...each('kind', CONFLICT_KINDS)].map((it) => ['conflicts', ...it]),
  search: [['search', 'e'], ['search', 'zzzz'], ...each('kind', RECORD_KINDS).map((it) => ['search', 'a', ...it])],
  actors: FEW.map((it) => ['actors', ...it]),
  places: FEW.map((it) => ['places', ...it]),
  documents: FEW.map((it) => ['documents', ...it]),
};

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, unicodeRegExp: true });
const schemas = new Map<string, Promise<Schema>>();
const schemaOf = (command: string): Promise<Schema> => schemas.get(command)
  ?? schemas.set(command, factline(['schema', ...command === 'dataset' ? [] : [command]]).then(({ stdout }) => JSON.parse(stdout))).get(command) as Promise<Schema>;

async function holds(command: string, value: unknown): Promise<void> {
  const schema = await schemaOf(command);
  const validate = ajv.getSchema(schema.$id as string) ?? ajv.compile(schema as AnySchema);
  expect(validate(value), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  // Records are shown as the dataset has them.
  if (command !== 'show') inOrder(value, schema, schema.definitions ?? {}, command);
}

const cases = Object.entries(INVOCATIONS).flatMap(([command, all]) => DATA.map((data) => ({ command, of: data.join(' ') || 'the dataset that ships', data, all })));

test.each(cases)('$command of $of, $all.length times', async ({ command, data, all }) => {
  for (const args of all) {
    const { code, stdout, stderr } = await factline([...args, ...data, '--json'], { files });
    expect([code, stderr]).toEqual([0, '']);
    await holds(command, JSON.parse(stdout));
  }
});

test.each(DATA.map((data) => ({ data })))('show of every record of $data', async ({ data }) => {
  const ids = (await Promise.all(['timeline', 'statements', 'actors', 'places', 'documents', 'casualties'].map((it) => factline([it, '--ids', ...data], { files }))))
    .flatMap((it) => it.stdout.split('\n').filter((id) => id !== ''));
  if (ids.length > 0) await holds('show', JSON.parse((await factline(['show', ...ids, ...data, '--json'], { files })).stdout));
});

test('check of sound, damaged and unreadable datasets', async () => {
  for (const args of [['ferry.json'], ['broken.json', 'full.json'], ['broken.json', '--joined'], ['cut.json'], ['wrong.json']]) {
    const { stdout } = await factline(['check', ...args, '--json'], { files: { ...files, 'cut.json': '{"version": 1,', 'wrong.json': '{"version": 2, "titel": 1}' } });
    await holds('check', JSON.parse(stdout));
  }
});

test('datasets follow the schema of a dataset, damaged ones do not', async () => {
  const valid = ajv.compile(await schemaOf('dataset') as AnySchema);
  for (const data of [story(), empty, full, joined]) expect(valid(JSON.parse(JSON.stringify(data))), JSON.stringify(valid.errors)).toBe(true);
  for (const data of [{ ...story(), titel: 'x' }, { ...story(), events: [{ ...event(), type: 'party' }] }, []]) expect(valid(data)).toBe(false);
});

test('every command that answers in JSON has a schema and is run here', async () => {
  const answering = COMMANDS.filter((it) => it.needs !== 'nothing').map((it) => it.name || 'overview');
  expect([...Object.keys(INVOCATIONS), 'show', 'check'].toSorted()).toEqual(answering.toSorted());
  for (const command of answering) expect((await schemaOf(command)).$id).toBe(`urn:factline:${command}:1`);
});

interface Schema {
  readonly $id?: string; readonly $ref?: string; readonly definitions?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>; readonly items?: Schema; readonly anyOf?: readonly Schema[]; readonly additionalProperties?: unknown;
}

/** The keys of every object stand in the order in which the schema names them. */
function inOrder(value: unknown, schema: Schema, definitions: Readonly<Record<string, Schema>>, at: string): void {
  if (typeof value !== 'object' || value === null) return;
  if (schema.$ref !== undefined) return inOrder(value, definitions[schema.$ref.replace('#/definitions/', '')] as Schema, definitions, at);
  if (schema.anyOf !== undefined) {
    return inOrder(value, schema.anyOf.find((it) => fits(it, definitions, value)) as Schema, definitions, at);
  }
  if (Array.isArray(value)) return value.forEach((it, i) => inOrder(it, schema.items as Schema, definitions, `${at}/${i}`));
  if (schema.properties === undefined) throw new Error(`${at} is an object whose keys the schema leaves open`);
  expect(schema.additionalProperties, at).toBe(false);
  const keys = Object.keys(schema.properties).filter((key) => key in value);
  expect(Object.keys(value), at).toEqual(keys);
  for (const key of keys) inOrder((value as Record<string, unknown>)[key], schema.properties[key] as Schema, definitions, `${at}/${key}`);
}

const compiled = new WeakMap<Schema, ReturnType<typeof ajv.compile>>();

function fits(schema: Schema, definitions: Readonly<Record<string, Schema>>, value: unknown): boolean {
  const known = compiled.get(schema) ?? ajv.compile({ ...schema, definitions } as AnySchema);
  compiled.set(schema, known);
  return known(value) as boolean;
}
