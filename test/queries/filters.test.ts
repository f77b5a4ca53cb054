/** Different filters mean all of them, a repeated one any of its values. */
import { expect, test } from 'vitest';
import { factline } from '../support/host.js';
import { event, story, when } from '../support/story.js';

const dated = (id: string, edtf: string, more = {}) => event({ id, title: `Title of ${id}`, when: when(edtf), ...more });
const data = JSON.stringify(story({
  events: [
    dated('a', '2031-03-01'), dated('b', '2031-03-05'), dated('c', '2031-03'), dated('d', '2030'), dated('e', '2031-03-10/..'),
    dated('f', '[2031-02-27..2031-03-02]', { places: [] }),
  ],
  statements: [], casualties: [],
}));
const ids = async (...args: string[]) => {
  const { stdout, stderr, code } = await factline(['timeline', '--ids', '-d', 'a.json', ...args], { files: { 'a.json': data } });
  expect([code, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((id) => id !== '').toSorted().join('');
};

test.each([
  [['--on', '2031-03-01'], 'acf'],
  [['--on', '2031-03-01', '--on', '2031-03-05'], 'abcf'],
  [['--on', '2030-06', '--on', '2031-03-05'], 'bcd'],
  [['--on', '2031-03-01', '--on', '2031-03-05', '--certain'], 'ab'],
  [['--on', '2031-03', '--certain'], 'abc'],
  [['--since', '2031-03-06'], 'ce'],
  [['--since', '2031-03-06', '--since', '2031-03-02'], 'bcef'],
  [['--until', '2030', '--until', '2031-02-28'], 'df'],
  [['--since', '2031-03-01', '--until', '2031-03-05', '--certain'], 'ab'],
  // One way round the pair is no interval: nothing lies in it, however wide.
  [['--since', '2031-03-20', '--until', '2031-03-10'], ''],
  [['--since', '2031-03-20', '--since', '2031-03-02', '--until', '2031-03-10'], 'bcef'],
  [['--on', '2031-03-01', '--since', '2031-03-02'], 'cf'],
  [['--match', 'title of a', '--match', 'TITLE OF B'.toLowerCase()], 'ab'],
  [['--match', 'title of a', '--place', 'eastport', '--place', 'the-strait'], 'a'],
  [['--type', 'clash', '--type', 'other', '--on', '2030'], 'd'],
])('%j finds %s', async (args, found) => expect(await ids(...args)).toBe(found));

test('every date that is given is checked', async () => {
  const { code, stderr } = await factline(['timeline', '--on', '2031', '--on', 'soonish', '-d', 'a.json'], { files: { 'a.json': data } });
  expect([code, stderr]).toEqual([2, expect.stringContaining('--on "soonish" is not a date [E_DATE]')]);
});

test('two formats are two formats however they are asked for', async () => {
  for (const args of [['-f', 'json', '-f', 'csv'], ['-f', 'json', '--csv'], ['--ids', '--json'], ['--md', '--plain', '--help']]) {
    expect((await factline(['timeline', ...args])).code).toBe(2);
  }
  expect((await factline(['timeline', '-f', 'json', '--json', '-n', '1'])).code).toBe(0);
});
