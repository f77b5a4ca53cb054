/** Damaged datasets, every command: an answer or one clear refusal, never a crash, a hang or a code that drives the terminal. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.js';
import { factline } from '../support/host.js';
import { ARTICLE, story } from '../support/story.js';
import { damaged } from './damage.js';

const CALLS: readonly (readonly string[])[] = [
  [], ['timeline', '--statements'], ['timeline', '--csv'], ['statements'], ['casualties'], ['casualties', '--explain'], ['casualties', '--matrix', '--json'],
  ['casualties', '--policy', 'all'], ['casualties', '--by', 'claimant'], ['accounts'], ['conflicts'], ['show', 'ev-collision', 'st-sudria', 'ca-norland', 'norland', 'gazette'],
  ['search', 'ferry'], ['actors'], ['places', '--tsv'], ['documents', '--md'], ['check', '--source', 'article.txt'], ['check', '--json'], ['timeline', '--plain', '--contested'],
  ['statements', 'norland', '--json'], ['timeline', '--since', '2031-03', '--label', 'disputed'],
];
const CONTROL = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

test('every command that reads a dataset is among the calls', () => {
  const called = new Set(CALLS.map(([name = '']) => name));
  expect(COMMANDS.filter((it) => it.needs !== 'nothing').map((it) => it.name).filter((name) => !called.has(name))).toEqual([]);
});

const WHOLE = { ferry: story(), shipped: JSON.parse(readFileSync('data/irannews-2021-07.json', 'utf8')) as unknown };

test.each([['ferry', 0, 1200], ['ferry', 1_000_000, 1200], ['shipped', 2_000_000, 150]] as const)('%s, seeds from %d, %d datasets', { timeout: 240_000 }, async (name, first, n) => {
  for (let seed = first; seed < first + n; seed += 1) {
    const files = { 'a.json': damaged(WHOLE[name], seed), 'article.txt': ARTICLE };
    // Three calls for each dataset, in turn, so that every command meets every kind of damage.
    for (const call of [0, 1, 2].map((i) => CALLS[(seed * 3 + i) % CALLS.length] as readonly string[])) {
      const { code, stdout, stderr } = await factline([...call, '-d', 'a.json'], { files });
      const where = `seed ${seed}: factline ${call.join(' ')}\n${stderr.slice(0, 500)}`;
      // A damaged id of a document may leave --source without one.
      expect(stderr.includes('[E_SOURCE]') ? [2] : [0, 1, 3], where).toContain(code);
      expect(CONTROL.test(stdout), where).toBe(false);
      expect(CONTROL.test(stderr), where).toBe(false);
      expect(stderr, where).not.toMatch(/^\s+at /m);
      if (code === 3) expect(stdout, where).toBe('');
      if (code === 3) expect(stderr.split('\n')[0], where).toMatch(/^factline: .* \[E_[A-Z_]+\]$/);
    }
    expect(({} as Record<string, unknown>)['polluted'], `seed ${seed}`).toBeUndefined();
  }
});
