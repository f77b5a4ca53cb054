import { expect, test } from 'vitest';
import { passageUrl } from '../../src/model/passage.js';
import { document } from '../support/story.js';

const link = (url: string, text: string, textEnd?: string) =>
  passageUrl(document({ url }), { text, ...textEnd === undefined ? {} : { textEnd } });

test.each([
  ['a dash', 'flare-up', 'flare%2Dup'],
  ['a comma, an ampersand', 'one, two & three', 'one%2C%20two%20%26%20three'],
  ['a percent sign', '50% of', '50%25%20of'],
  ['quotation marks and apostrophes', '“Armenia’s”, it\'s', '%E2%80%9CArmenia%E2%80%99s%E2%80%9D%2C%20it%27s'],
  ['Cyrillic', 'Карабах', '%D0%9A%D0%B0%D1%80%D0%B0%D0%B1%D0%B0%D1%85'],
  ['Han', '停火', '%E5%81%9C%E7%81%AB'],
  ['half a character', 'a\ud800b', 'a%EF%BF%BDb'],
])('%s is encoded', (_, text, encoded) => {
  expect(link('https://a.example/b', text)).toBe(`https://a.example/b#:~:text=${encoded}`);
});

test('start and end are parted by a comma that is not encoded', () => {
  expect(link('https://a.example/b', 'from, here', 'to-there')).toBe('https://a.example/b#:~:text=from%2C%20here,to%2Dthere');
});

test('a fragment that the address has stays; a directive that it has gives way', () => {
  expect(link('https://a.example/b#part', 'x')).toBe('https://a.example/b#part:~:text=x');
  expect(link('https://a.example/b#:~:text=old', 'x')).toBe('https://a.example/b#:~:text=x');
});

test('words of an abstract do not stand at the address, so it opens at its start', () => {
  expect(passageUrl(document({ url: 'https://a.example/b', abstract: true }), { text: 'x' })).toBe('https://a.example/b');
});

test('a document without an address gives no link', () => expect(passageUrl(document(), { text: 'x' })).toBeNull());
