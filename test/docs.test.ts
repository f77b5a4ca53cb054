/** Docs are code: what is not documented, or no longer true, fails. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILTER_OPTIONS } from '../src/cli/options.js';
import { TOPICS } from '../src/cli/topics.js';
import { COMMANDS } from '../src/commands/index.js';
import { factline } from './support/host.js';

const readme = readFileSync('README.md', 'utf8');

test.each(COMMANDS.filter((it) => it.name !== '').map((it) => it.name))('%s stands in the README and has help and examples', (name) => {
  const command = COMMANDS.find((it) => it.name === name);
  expect(readme).toMatch(new RegExp(`^\\|[^|]*\`${name}[\` ]`, 'm'));
  expect(command?.summary).not.toBe('');
  expect(command?.examples.length).toBeGreaterThan(0);
});

test('the README names every topic and filter', () => {
  for (const topic of Object.keys(TOPICS)) expect(readme).toContain(`\`${topic}\``);
  for (const { name } of FILTER_OPTIONS) expect(readme).toContain(`\`--${name}\``);
});

test.each(COMMANDS.flatMap((it) => it.examples.map((example) => example.command)))('%s runs', async (line) => {
  const args = line.split(' ').slice(1);
  const { code, stderr, stdout, written } = await factline(args);
  expect([code, stderr.replace('factline: 4 warnings are excused\n', '')]).toEqual([0, '']);
  if (!line.endsWith('github')) expect(stdout.length + Object.keys(written).length).toBeGreaterThan(0);
});

const transcripts = [...readme.matchAll(/<!-- transcript: (.*) -->\n```console\n([\s\S]*?)```/g)];

test.each(transcripts.map((match) => [match[1] as string, match[2] as string]))('the transcript of %s is what the program prints', async (args, shown) => {
  const { stdout } = await factline(args.split(' '));
  expect(shown).toBe(`$ factline ${args.replace(/ --width \d+/, '')}\n${stdout}`);
});

test('the transcripts are found', () => expect(transcripts.length).toBeGreaterThan(0));
