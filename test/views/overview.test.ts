import { expect, test } from 'vitest';
import { factline } from '../support/host.js';
import { document, story } from '../support/story.js';

const front = async (documents: number) => {
  const more = Array.from({ length: documents - 1 }, (_, i) => document({ id: `gazette-${i}`, title: `Edition ${i}` }));
  return (await factline(['-d', 'f.json'], { files: { 'f.json': JSON.stringify(story({ documents: [...story().documents, ...more] })) } })).stdout;
};

test('a few documents are listed, many are counted, so that what happened stays on the first screen', async () => {
  expect(await front(5)).toContain('gazette-3  Edition 3');
  const many = await front(40);
  expect(many).toContain('Documents\n  40, by The Gazette\n  Each with its date and address: factline documents\n');
  expect(many.split('\n').findIndex((line) => line.startsWith('What happened'))).toBeLessThan(12);
});

test('what is contested leads on to each side\'s version', async () => {
  expect(await front(1)).toMatch(/Who is responsible is contested for\n.*ev-collision\n.*factline accounts · and more: factline conflicts/);
});
