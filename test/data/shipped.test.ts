/** The dataset that ships, held to the paper sum of data/README.md and, where it is at hand, to the article itself. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/model/types.js';
import { factline } from '../support/host.js';

const data = JSON.parse(readFileSync('data/irannews-2021-07.json', 'utf8')) as Dataset;
const article = '../shared/article.txt';
const facts = [...data.events, ...data.statements, ...data.casualties];

test('it is accepted by its own checks and adds up as on paper', async () => {
  const { code, stdout } = await factline(['casualties', '--json']);
  expect(code).toBe(0);
  const { overall } = JSON.parse(stdout) as { overall: { harm: string; lossesOf: string | null; split: boolean; low: number; high: number | null }[] };
  const sums = overall.map((it) => [it.harm, it.split ? it.lossesOf ?? 'not split' : 'all', it.low, it.high]);
  expect(sums).toEqual([
    ['killed', 'all', 5005, null], ['killed', 'armenia', 3, 3], ['killed', 'azerbaijan', 1, 1], ['killed', 'not split', 5001, null],
    ['wounded', 'all', 7, 7], ['wounded', 'armenia', 5, 5], ['wounded', 'azerbaijan', 2, 2],
    ['displaced', 'all', 10000, null], ['displaced', 'not split', 10000, null],
  ]);
});

test('every fact has evidence, and every paragraph is cited', () => {
  expect(facts.filter((fact) => fact.evidence.length === 0)).toEqual([]);
  const cited = new Set(facts.flatMap((fact) => fact.evidence.map((it) => it.paragraph)));
  expect([...cited].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 33 }, (_, i) => i + 1));
});

test('it passes check --strict, with excuses that are all needed', async () => {
  const { code, stdout } = await factline(['check', '--strict']);
  expect([code, stdout]).toEqual([0, 'No problem found in 1 file.\n']);
});

if (!existsSync(article)) console.warn('skipped: ../shared/article.txt is not here, so evidence and quotes are not verified against it');

test.skipIf(!existsSync(article))('every evidence and quote stands in the article, to the character', async () => {
  const { code, stdout } = await factline(['check', '--strict', '--source', 'article.txt'], { files: { 'article.txt': readFileSync(article) } });
  expect([code, stdout]).toEqual([0, 'No problem found in 1 file.\n']);
});

test.skipIf(!existsSync(article))('no sentence of the article is copied (skipped where the article is not at hand)', () => {
  const text = readFileSync(article, 'utf8').replace(/\s+/g, ' ');
  const own = facts.flatMap((fact) => ('gist' in fact ? [fact.gist] : 'title' in fact ? [fact.title] : []));
  for (const words of own) {
    const parts = words.split(' ');
    for (let i = 0; i + 8 <= parts.length; i += 1) expect(text, words).not.toContain(parts.slice(i, i + 8).join(' '));
  }
});
