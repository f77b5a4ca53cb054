/** Docs are code: what is not documented, or no longer true, fails. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CAVEATS_OPTION, FILTER_OPTIONS, FORMATS, GLOBAL_OPTIONS, LIST_OPTIONS, type OptionSpec } from '../src/cli/options.js';
import { TOPICS } from '../src/cli/topics.js';
import { COMMANDS } from '../src/commands/index.js';
import { LABELS, POLICIES } from '../src/queries/results.js';
import { factline } from './support/host.js';
import { ARTICLE, story } from './support/story.js';

const readme = readFileSync('README.md', 'utf8');
const commands = COMMANDS.filter((it) => it.name !== '');
const files = { 'article.txt': ARTICLE, 'my-dataset.json': JSON.stringify(story()) };

test.each(commands.map((it) => it.name))('%s stands in the README and has help and examples', async (name) => {
  const command = COMMANDS.find((it) => it.name === name);
  expect(readme).toMatch(new RegExp(`^\\| \`${name}[\` ].*\\| \`.*factline ${name}`, 'm'));
  for (const alias of command?.aliases ?? []) expect(readme).toMatch(new RegExp(`^\\| \`${name}.*\\(\`${alias}\`\\)`, 'm'));
  expect(command?.summary).not.toBe('');
  expect(command?.examples.length).toBeGreaterThan(0);
});

const shared: readonly OptionSpec[] = [...GLOBAL_OPTIONS, ...FILTER_OPTIONS, ...LIST_OPTIONS, CAVEATS_OPTION];

test('the README names every topic, option, alias and short form', () => {
  for (const topic of Object.keys(TOPICS)) expect(readme).toContain(`\`${topic}\``);
  for (const { name, alias, short } of shared) {
    expect(readme).toContain(`\`--${name}\`${alias === undefined ? '' : ` (\`--${alias}\`)`}${short === undefined ? '' : ` (\`-${short}\`)`}`);
  }
});

test.each(commands.flatMap((it) => it.options.filter((option) => !shared.some(({ name }) => name === option.name)).map((option) => [it.name, option.name])))(
  'the README\'s row of %s names --%s', (command, option) => {
    const row = readme.split('\n').find((line) => new RegExp(`^\\| \`${command}[\` ]`).test(line));
    expect(row).toContain(`\`--${option}\``);
  });

test('no option in the README is one that nobody has', () => {
  const known = new Set(COMMANDS.flatMap((it) => [...it.options, ...GLOBAL_OPTIONS] as readonly OptionSpec[]).flatMap((it) => [it.name, it.alias]));
  const ours = [...readme.matchAll(/`(factline [^`\n]*|--[^`\n]*)`/g)].flatMap(([, code = '']) => [...code.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map((it) => it[1] as string));
  expect(ours.filter((name) => !known.has(name))).toEqual([]);
});

const rows = [...readme.matchAll(/^\| `.*\| `(factline.*)` \|$/gm)].map((match) => match[1] as string);

test.each(rows)('the README\'s %s runs', async (line) => {
  const { code, stdout, written } = await factline(line.split(' ').slice(1), { files });
  expect([code, stdout.length + Object.keys(written).length > 0]).toEqual([0, true]);
});

test.each(COMMANDS.flatMap((it) => it.examples.map((example) => example.command)))('%s runs', async (line) => {
  const { code, stderr, stdout, written } = await factline(words(line));
  expect([code, stderr.replace('factline: 4 warnings are excused\n', '')]).toEqual([0, '']);
  if (!line.endsWith('github')) expect(stdout.length + Object.keys(written).length).toBeGreaterThan(0);
  expect(stdout).not.toMatch(/^No [a-z ]+ matches|^Nothing holds/);
});

const helps = [['help'], ...commands.map((it) => [it.name, '--help']), ...Object.keys(TOPICS).map((topic) => ['help', topic])];

test.each(helps)('every command line in %s %s is one that runs', async (...args) => {
  const { stdout } = await factline([...args, '--width', '1000']);
  // An example, or a line of advice, and then what it explains; "<id>" and "[options]" stand for something.
  const lines = stdout.split('\n').flatMap((line) => /(?:^ {2}|: )(factline(?: [^\s|]\S*)*)/.exec(line)?.[1] ?? []).filter((line) => !/[[<]/.test(line));
  if (args.includes('--help')) expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect([line, (await factline(words(line))).code]).toEqual([line, 0]);
});

const transcripts = [...readme.matchAll(/<!-- transcript: (.*) -->\n```console\n([\s\S]*?)```/g)];

test.each(transcripts.map((match) => [match[1] as string, match[2] as string]))('the transcript of %s is what the program prints', async (args, shown) => {
  const { stdout } = await factline(args.split(' ').filter((arg) => arg !== ''));
  expect(shown).toBe(`$ ${`factline ${args.replace(/ ?--width \d+/, '')}`.trim()}\n${stdout}`);
});

test('the transcripts are found', () => expect(transcripts.length).toBeGreaterThan(3));

/** As a shell takes them apart. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] as string).slice(1);
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.startsWith('generated')).map((name) => readFileSync(`src/${name}`, 'utf8')).join('\n');
const topic = async (name: string) => (await factline(['help', name, '--width', '1000'])).stdout;

test('help exit-codes names every code of an error', async () => {
  const codes = new Set([...sources.matchAll(/'(E_[A-Z_]+)'|\[(E_BUG)\]/g)].map((match) => match[1] ?? match[2] as string));
  const named = [...(await topic('exit-codes')).matchAll(/E_[A-Z_]+(?=,|$)/gm)].map((match) => match[0]);
  expect(named.toSorted()).toEqual([...codes].toSorted());
});

test('help environment names every variable that is read', async () => {
  const read = new Set([...sources.matchAll(/\benv\['([A-Z_]+)'\]/g)].map((match) => match[1] as string));
  const shown = await topic('environment');
  for (const name of read) expect(shown).toMatch(new RegExp(`\\b${name}\\b`));
});

test('help filters names every filter, help formats every format', async () => {
  const [filters, formats] = [await topic('filters'), await topic('formats')];
  for (const { name } of FILTER_OPTIONS) expect(filters).toMatch(new RegExp(`^ {2}.*--${name}\\b`, 'm'));
  for (const name of FORMATS) expect(formats).toMatch(new RegExp(`^ {2}${name} `, 'm'));
});

test('every date in help dates is one that can be asked for', async () => {
  const dates = [...(await topic('dates')).matchAll(/^ {2}(\S.*?) {2,}/gm)].flatMap((match) => (match[1] as string).split(', '));
  expect(dates.length).toBeGreaterThan(7);
  for (const date of dates) expect([date, (await factline(['timeline', '--on', date])).code]).toEqual([date, 0]);
});

test('help casualties names every label and policy', async () => {
  for (const word of [...LABELS, ...POLICIES]) expect(await topic('casualties')).toMatch(new RegExp(`^ {2}${word} `, 'm'));
});

test('the fields of a list are the keys of its JSON, in their order', async () => {
  for (const { name, fields } of COMMANDS.filter((it) => it.fields !== undefined && !['', 'casualties', 'show'].includes(it.name))) {
    const { definitions, items } = JSON.parse((await factline(['schema', name])).stdout);
    const definition = definitions[items.$ref.replace('#/definitions/', '')];
    expect(fields).toEqual(Object.keys((definition.anyOf === undefined ? definition : definitions[definition.anyOf[0].$ref.replace('#/definitions/', '')]).properties));
  }
});

test('the fields of show are the keys of all records', async () => {
  const { definitions } = JSON.parse((await factline(['schema', 'show'])).stdout);
  const keys = ['Event', 'Statement', 'Casualty', 'Actor', 'Place', 'Document'].flatMap((it) => Object.keys(definitions[it].properties));
  expect([...COMMANDS.find((it) => it.name === 'show')?.fields ?? []].toSorted()).toEqual([...new Set(keys)].toSorted());
});
