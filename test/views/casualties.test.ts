/** What a reader of the table is told beside the numbers. */
import { expect, test } from 'vitest';
import type { Casualty } from '../../src/model/types.js';
import { factline } from '../support/host.js';
import { claim, story } from '../support/story.js';

const shown = async (claims: readonly Casualty[], ...args: readonly string[]) => {
  const files = { 'f.json': JSON.stringify(story({ casualties: [...claims] })) };
  return (await factline(['casualties', '-d', 'f.json', '--width', '120', ...args], { files })).stdout;
};
const unsourced = (id: string, low: number, high: number | null) => claim({ id, chain: [], lossesOf: null, count: { low, high, words: String(low) } });

test('claims without a source that fit no one number are said to differ', async () => {
  expect(await shown([unsourced('ca-a', 3, 3), unsourced('ca-b', 5, 5)])).toContain('2 tellings that differ');
  expect(await shown([unsourced('ca-a', 3, null), unsourced('ca-b', 5, 5)])).not.toContain('that differ');
});

test('the best figure is named only where it is not the low: beside "5+" it would be a tidy number that nobody said', async () => {
  expect(await shown([unsourced('ca-a', 5, null)])).not.toContain('(best');
  expect(await shown([unsourced('ca-a', 3, 8)])).not.toContain('(best');
  expect(await shown([unsourced('ca-a', 3, 8)], '--policy', 'highest')).toContain('killed 3–8 (best 8)');
  expect(await shown([unsourced('ca-a', 3, 8)], '--policy', 'none')).toMatch(/By policy “none” no\s+figure is called best\./);
});

test('where the table is narrow, whose account it is stands below the row without a label', async () => {
  const narrow = await shown([claim({ id: 'ca-a' })], '--width', '60');
  expect(narrow).toMatch(/\n {4}Norland Ministry of Transport .*single/s);
  expect(narrow).not.toContain('By whose account');
});
