/** data/README.md, held to the data: what it names exists, and each figure of its sums on paper is the program's. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Casualty, Dataset } from '../../src/model/types.js';
import type { CasualtiesResult } from '../../src/queries/results.js';
import { range } from '../../src/views/words.js';
import { factline } from '../support/host.js';

const FIRST = 'data/irannews-2021-07.json';
const OTHER = 'data/other-reports-2021-07.json';
const readme = readFileSync('data/README.md', 'utf8');
const [first, other] = [FIRST, OTHER].map((path) => JSON.parse(readFileSync(path, 'utf8')) as Dataset) as [Dataset, Dataset];
const claims = new Map([...first.casualties, ...other.casualties].map((it) => [it.id, it]));

/** The words of the tables for events, episodes and sides. */
const EVENTS: Readonly<Record<string, string>> = {
  'July 2021, 23 July': 'ev-clash-0723', 'July 2021, Wednesday': 'ev-clash-wed', 'July 2021, 28 July': 'ev-clash-wed',
  'July 2021, 29 July': 'ev-o-0729-fire-gegharkunik', 'July 2021': 'ev-border-clashes', 'War of 2020': 'ev-war-2020', 'All': '',
};
const SIDES: Readonly<Record<string, string | null>> = { Armenia: 'armenia', Azerbaijan: 'azerbaijan', 'not split by side': null };

interface Row { readonly what: string; readonly side: string; readonly harm: string; readonly told: string; readonly figure: string }

function rowsOf(title: string): readonly Row[] {
  const table = readme.slice(readme.indexOf(`## ${title}\n`)).split('\n\n').find((part) => part.startsWith('| episode')) ?? '';
  let what = '';
  return table.split('\n').slice(2).filter((line) => line.startsWith('|')).map((line) => {
    const [name = '', side = '', harm = '', told = '', figure = ''] = line.replaceAll('**', '').split('|').slice(1).map((it) => it.trim());
    what = name === '' ? what : name;
    return { what, side, harm, told, figure };
  });
}

const TABLES = [['The sum on paper', [FIRST]], ['The sum of both on paper', [FIRST, OTHER]]] as const;

test.each(TABLES)('%s: every figure, and no figure is missing', async (title, files) => {
  const { stdout } = await factline(['casualties', '--json', ...files.flatMap((it) => ['--data', it])]);
  const { cells, episodes, overall } = JSON.parse(stdout) as CasualtiesResult;
  const rows = rowsOf(title);
  const shown = rows.map(({ what, side, harm, figure }) => [EVENTS[what], SIDES[side], harm, figure.replace(', disputed', '')]);
  const figures = (totals: CasualtiesResult['overall'], event: string) => totals.map((it) => [event, it.split ? it.lossesOf : undefined, it.harm, range(it.low, it.high)]);
  const all = [
    ...cells.filter((it) => it.counted && it.low !== null).map((it) => [it.event, it.lossesOf, it.harm, range(it.low, it.high)]),
    ...episodes.flatMap((it) => figures(it.totals, it.event)), ...figures(overall, ''),
  ];
  for (const row of shown) expect(all).toContainEqual(row);
  for (const cell of cells.filter((it) => it.counted && it.low !== null)) {
    expect(shown).toContainEqual([cell.event, cell.lossesOf, cell.harm, range(cell.low, cell.high)]);
    const paper = rows.find((it) => EVENTS[it.what] === cell.event && SIDES[it.side] === cell.lossesOf && it.harm === cell.harm) as Row;
    expect([paper.what, paper.harm, paper.figure.endsWith('disputed')]).toEqual([paper.what, paper.harm, cell.label === 'disputed']);
    expect([paper.what, paper.harm, ...toldOf(paper, files.length)]).toEqual([paper.what, paper.harm, ...toldIn(cell.claims.map((id) => claims.get(id) as Casualty), files.length)]);
  }
});

/** Of one file the paragraphs, "one (22, media)"; of two the tellings in each, "ministry (1 + 6)". */
function toldOf({ told }: Row, files: number): readonly number[] {
  if (files === 1) return [...told.matchAll(/\((\d+)[,)]/g)].map(([, n]) => Number(n));
  return [...told.matchAll(/\((\d+) \+ (\d+)\)/g)].reduce(([a, b], [, x, y]) => [a + Number(x), b + Number(y)] as const, [0, 0] as readonly [number, number]);
}

function toldIn(used: readonly Casualty[], files: number): readonly number[] {
  if (files === 1) return used.flatMap((it) => it.evidence.map(({ paragraph }) => paragraph)).toSorted((a, b) => a - b);
  const own = used.filter((it) => first.casualties.includes(it)).length;
  return [own, used.length - own];
}

test('claims without a number are as many as it says', async () => {
  const { stdout } = await factline(['casualties', '--json', '--data', FIRST, '--data', OTHER]);
  const without = (JSON.parse(stdout) as CasualtiesResult).unquantified;
  const own = without.filter((id) => first.casualties.some((it) => it.id === id)).length;
  expect([own, without.length - own]).toEqual([11, 8]);
  expect(readme).toContain('Eleven claims give no number');
  expect(readme).toContain('Nineteen claims give no number: eleven of the first dataset, eight of the second');
});

test('its counts of paragraphs and reports are those of the data', () => {
  expect(readme).toContain(`${first.documents[0]?.paragraphs} paragraphs`);
  expect(readme).toContain(`what ${other.documents.length} other reports have`);
  expect(readFileSync('README.md', 'utf8')).toContain(`what ${other.documents.length} other reports have`);
});

test('files and ids in backticks exist', () => {
  const named = [...readme.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.split(/[\s=]+/));
  const files = named.filter((it) => /\.(json|txt|ts)$|\/$/.test(it) && it !== 'article.txt');
  expect(files.length).toBeGreaterThan(6);
  expect(files.filter((it) => !existsSync(it) && !existsSync(`data/${it}`))).toEqual([]);
  const ids = new Set([first, other].flatMap((it) => [...it.documents, ...it.actors, ...it.places, ...it.events, ...it.statements, ...it.casualties].map(({ id }) => id)));
  expect(named.filter((it) => /^(ev|st|ca)-|-\d{4}$/.test(it)).filter((it) => !ids.has(it))).toEqual([]);
});
