/** Every script on every screen: no row too wide, the drawing straight, no character parted, nothing left away. */
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { factline } from '../support/host.js';
import { manyScripts, TEXTS } from '../support/many-scripts.js';
import { DRIVING } from '../support/texts.js';

const files = { 'many.json': JSON.stringify(manyScripts()), 'article.txt': `渡轮 ${TEXTS.wide} ${TEXTS.marks}`.repeat(20) };
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  overview: [], timeline: ['timeline', '--statements', '--caveats'], statements: ['statements', '--caveats'], casualties: ['casualties'], explain: ['casualties', '--explain'],
  matrix: ['casualties', '--matrix'], accounts: ['accounts'], conflicts: ['conflicts'],
  show: ['show', 'ev-flags', 'st-1', 'ca-2', 'bahri', 'tokyo-wan', 'gazette', '--source', 'article.txt'], search: ['search', '渡'], actors: ['actors'], places: ['places'], documents: ['documents'],
  fields: ['statements', '--fields', 'id,speaker,gist,quotes'], count: ['statements', '--count-by', 'speaker'],
};
const cases = Object.entries(SCREENS).flatMap(([name, args]) => [40, 60, 80, 120, 200].map((width) => ({ name, args, width })));
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const characters = (text: string) => [...segmenter.segment(text)].map((it) => it.segment).filter((it) => it.trim() !== '');

const whole = new Set(characters([JSON.stringify(manyScripts()), files['article.txt']].join(' ')));

const draw = async (args: readonly string[], width: number) => {
  const { code, stdout, stderr } = await factline([...args, '-d', 'many.json', '--width', String(width)], { files });
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
};

test.each(cases)('$name at $width columns', async ({ args, width }) => {
  const screen = await draw(args, width);
  const rows = screen.split('\n');
  for (const row of rows) expect(stringWidth(row), row).toBeLessThanOrEqual(width);
  expect(screen).not.toMatch(DRIVING);
  // Each character that shows is one of the dataset's or of our own drawing: none is half of one.
  const strange = new Set(characters(screen).filter((it) => !/^[\x21-\x7e–—·“”‘’…→─│●○├└█░▶]$/.test(it) && !whole.has(it)));
  expect([...strange]).toEqual([]);
});

test.each([60, 80, 120, 200])('the uprights of a rail and of columns stand in one line at %d columns', async (width) => {
  const columnsOf = (row: string) => [...row.matchAll(/(?<=^| )[│●○](?= |$)/g)].map((it) => stringWidth(row.slice(0, it.index)));
  const rail = (await draw(['timeline', '--statements'], width)).split('\n').flatMap((row) => columnsOf(row).slice(0, 1));
  expect(new Set(rail).size).toBe(1);
  if (width < 120) return;
  const between = (await draw(['accounts'], width)).split('\n').flatMap(columnsOf);
  expect(between.length).toBeGreaterThan(3);
  expect(new Set(between).size).toBe(1);
});

test.each([40, 60, 80, 120, 200])('every word that a person needs is there at %d columns, in its order', async (width) => {
  const { events, statements } = manyScripts();
  const flow = (screen: string) => screen.replace(/[\s│●○]/g, '');
  const bare = (screen: string) => [...events, ...statements].reduce((text, { id }) => text.replaceAll(id, ''), flow(screen));
  const timeline = await draw(['timeline', '--statements', '--caveats'], width);
  for (const { id, title } of events) {
    expect(bare(timeline)).toContain(flow(title));
    expect(flow(timeline)).toContain(id);
  }
  const said = await draw(['statements', '--caveats'], width);
  for (const { id, gist, quotes, caveats = [] } of statements) {
    for (const text of [gist, ...quotes, ...caveats as readonly string[]]) expect(bare(said)).toContain(flow(text));
    expect(flow(said)).toContain(id);
  }
});

test.each(['timeline', 'statements', 'casualties', 'accounts', 'show'].flatMap((name) => [60, 120].map((width) => ({ name, width }))))('scripts-$name.$width.txt', async ({ name, width }) => {
  await expect(await draw(SCREENS[name] as readonly string[], width)).toMatchFileSnapshot(`screens/scripts-${name}.${width}.txt`);
});
