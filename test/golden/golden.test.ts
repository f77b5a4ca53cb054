/** Every screen, whole: read them when they change. `npx vitest run -u test/golden` writes them anew. */
import { expect, test } from 'vitest';
import { widthOf } from '../../src/render/width.js';
import { factline } from '../support/host.js';
import { ARTICLE, document, story } from '../support/story.js';

const files = { 'ferry.json': JSON.stringify(story({ documents: [document({ url: 'https://gazette.example/2031/03/aurora' })] })), 'article.txt': ARTICLE };
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  'overview': [],
  'timeline': ['timeline', '--statements'],
  'statements': ['statements'],
  'casualties': ['casualties'],
  'explain': ['casualties', '--explain'],
  'matrix': ['casualties', '--matrix'],
  'policies': ['casualties', '--policy', 'all'],
  'by-claimant': ['casualties', '--by', 'claimant'],
  'accounts': ['accounts', 'ev-accident'],
  'conflicts': ['conflicts'],
  'show-event': ['show', 'ev-collision'],
  'show-statement': ['show', 'st-sudria', 'ca-norland', '--source', 'article.txt'],
  'show-cast': ['show', 'norland', 'eastport', 'gazette'],
  'search': ['search', 'pier'],
  'actors': ['actors'],
  'places': ['places'],
  'documents': ['documents'],
  'fields': ['statements', '--fields', 'id,speaker,gist'],
  'count-by': ['statements', '--count-by', 'side'],
  'help': ['help'],
  'help-timeline': ['timeline', '--help'],
  'help-completion': ['help', 'completion'],
  'help-dates': ['help', 'dates'],
};

const cases = Object.entries(SCREENS).flatMap(([name, args]) => [60, 80, 120].flatMap((width) => (['C.UTF-8', 'C'] as const)
  .map((locale) => ({ name, args, width, locale, file: `${name}.${width}${locale === 'C' ? '.ascii' : ''}.txt` }))));

test.each(cases)('$file', async ({ args, width, locale, file }) => {
  const { code, stdout, stderr } = await factline([...args, '-d', 'ferry.json', '--width', String(width)], { files, env: { LANG: locale } });
  expect(code).toBe(0);
  for (const line of stdout.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
  if (locale === 'C') expect(stdout).toMatch(/^[\x20-\x7e\n]*$/);
  await expect(`$ factline ${args.join(' ')}\n${stdout}${stderr}[exit ${code}]\n`).toMatchFileSnapshot(`screens/${file}`);
});

const SHIPPED = ['-d', 'data/irannews-2021-07.json', '-d', 'data/other-reports-2021-07.json'];

test.each(['casualties', 'conflicts'])('joined-%s', async (command) => {
  const { code, stdout, stderr } = await factline([command, ...SHIPPED, '--width', '80']);
  await expect(`$ factline ${command} ${SHIPPED.join(' ')}\n${stdout}${stderr}[exit ${code}]\n`).toMatchFileSnapshot(`screens/joined-${command}.80.txt`);
});

test.each(['plain', 'md', 'csv', 'tsv', 'jsonl'])('statements --%s', async (format) => {
  const { stdout } = await factline(['statements', '-d', 'ferry.json', '-f', format], { files });
  await expect(stdout).toMatchFileSnapshot(`screens/statements.${format}.txt`);
});

test('colour changes nothing but colour', async () => {
  const args = ['timeline', '-d', 'ferry.json', '--width', '80'];
  const plain = (await factline(args, { files })).stdout;
  const coloured = (await factline([...args, '--color', 'always'], { files })).stdout;
  expect(coloured).not.toBe(plain);
  expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(plain);
});
