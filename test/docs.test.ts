/** Docs are code: what is not documented, or no longer true, fails. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CAVEATS_OPTION, FILTER_OPTIONS, GLOBAL_OPTIONS, LIST_OPTIONS, type OptionSpec } from '../src/cli/options.js';
import { TOPICS } from '../src/cli/topics.js';
import { COMMANDS } from '../src/commands/index.js';
import { factline } from './support/host.js';
import { ARTICLE, story } from './support/story.js';

const readme = readFileSync('README.md', 'utf8');
const commands = COMMANDS.filter((it) => it.name !== '');
const files = { 'article.txt': ARTICLE, 'my-dataset.json': JSON.stringify(story()) };

test.each(commands.map((it) => it.name))('%s stands in the README and has help and examples', async (name) => {
  const command = COMMANDS.find((it) => it.name === name);
  expect(readme).toMatch(new RegExp(`^\\| \`${name}[\` ].*\\| \`factline ${name}`, 'm'));
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
  expect(stdout).not.toMatch(/Loosen a filter|Nothing holds/);
});

const helps = [['help'], ...commands.map((it) => [it.name, '--help']), ...Object.keys(TOPICS).map((topic) => ['help', topic])];

test.each(helps)('every command line in %s %s is one that runs', async (...args) => {
  const { stdout } = await factline([...args, '--width', '1000']);
  // An example, or a line of advice, and then what it explains; "<id>" and "[options]" stand for something.
  const lines = stdout.split('\n').flatMap((line) => /(?:^ {2}|: )(factline(?: \S+)*)/.exec(line)?.[1] ?? []).filter((line) => !/[[<]/.test(line));
  if (args.includes('--help')) expect(lines.length).toBeGreaterThan(0);
  for (const line of lines.filter((it) => !it.startsWith('factline alone:'))) expect([line, (await factline(words(line))).code]).toEqual([line, 0]);
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
