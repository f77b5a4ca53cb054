import { expect, test } from 'vitest';
import { factline } from '../support/host.js';
import { event, story, when } from '../support/story.js';
import { dayPhrase, phrase, reached } from '../../src/views/dates.js';

test.each([
  ['2021-07-28', 'Wednesday 28 July 2021'],
  ['2021-07', 'July 2021'],
  ['2021', '2021'],
  ['0044', '0044'],
  ['199X', 'the 1990s'],
  ['19XX', 'the 1900s'],
  ['199X~', 'the 1990s (approximately)'],
  ['2021-07-XX', 'some day of July 2021'],
  ['2021-XX', 'some day of 2021'],
  ['2001-23', 'autumn 2001'],
  ['2021-07-28?', 'Wednesday 28 July 2021 (uncertain)'],
  ['2021-07~', 'July 2021 (approximately)'],
  ['2021%', '2021 (uncertain and approximate)'],
  // Intervals: what both ends share is said once.
  ['2021-07-27/2021-07-29', '27 to 29 July 2021'],
  ['2021-06-27/2021-07-02', '27 June to 2 July 2021'],
  ['2020-09/2020-11-10', 'September to 10 November 2020'],
  ['2020-12-31/2021-01-01', '31 December 2020 to 1 January 2021'],
  ['2019/2021', '2019 to 2021'],
  ['2004-01-01~/2004-06-20', '1 January 2004 (approximately) to 20 June 2004'],
  ['2020-11-10/..', 'from 10 November 2020 on'],
  ['2020-11-10/', 'from 10 November 2020 on'],
  ['../2020', 'until 2020'],
  ['../..', 'undated'],
  ['XXXX', 'undated'],
  // An interval with equal ends is that day, month or year.
  ['2021-07-23/2021-07-23', 'Friday 23 July 2021'],
  ['2021-07/2021-07', 'July 2021'],
  ['2021/2021', '2021'],
  ['2021-07-23?/2021-07-23?', 'Friday 23 July 2021 (uncertain)'],
  ['[2021-07-23..2021-07-23]', 'Friday 23 July 2021'],
  ['{2021-07-23..2021-07-23}', 'Friday 23 July 2021'],
  // One of a set.
  ['[2021-07-28..2021-07-31]', 'some day from 28 to 31 July 2021'],
  ['[2021-07-28..2021-08-01]', 'some day from 28 July to 1 August 2021'],
  ['[2021-07-28]', 'Wednesday 28 July 2021'],
  ['[2021-07-28,2021-07-30]', '28 July 2021 or 30 July 2021'],
  ['[1667,1668,1670..1672]', '1667, 1668 or 1670 to 1672'],
  ['[..2021-07]', 'some day until July 2021'],
  ['[2021-07..]', 'some day from July 2021 on'],
  ['[2019,2020..]', '2019 or from 2020 on'],
  // All of a set.
  ['{2021-07-28..2021-07-31}', 'all of 28 to 31 July 2021'],
  ['{2020,2021-07}', 'both 2020 and July 2021'],
  ['{1960,1961-12,1970..1972}', 'each of 1960, December 1961 and 1970 to 1972'],
  ['{..2021}', 'all until 2021'],
  // A form that has no words here is shown as it stands.
  ['156X-12-25', '156X-12-25'],
  ['[156X-12-25,2021]', '[156X-12-25,2021]'],
  ['Y170000002', 'Y170000002'],
])('%s is %j', (edtf, words) => expect(dayPhrase(edtf)).toBe(words));

test.each([
  [{ edtf: '2021-07-23', time: '17:05' }, 'Friday 23 July 2021, 17:05'],
  [{ edtf: '2021-07-23', time: '17:05', approximateTime: true }, 'Friday 23 July 2021, about 17:05'],
])('%j is %j', (when, words) => expect(phrase(when)).toBe(words));

test.each([
  [{ basis: 'relative', words: 'Wednesday', reason: 'The one before.' }, 'relative to “Wednesday”: The one before.'],
  [{ basis: 'inferred', words: 'now', reason: 'Why.' }, 'inferred from “now”: Why.'],
  [{ basis: 'inferred', reason: 'Why.' }, 'inferred: Why.'],
  [{ basis: 'stated', words: '3 March' }, 'stated as “3 March”'],
] as const)('%j is reached so: %j', (how, words) => expect(reached({ edtf: '2031-03-03', ...how })).toBe(words));

test('an hour that is only about then is never shown as exact', async () => {
  const said = when('2031-03-03', { time: '17:00', approximateTime: true });
  const files = { 'f.json': JSON.stringify(story({ statements: story().statements.map((it) => ({ ...it, said })) })) };
  const shown = async (...args: readonly string[]) => (await factline([...args, '-d', 'f.json'], { files })).stdout;
  expect(await shown('timeline', '--statements')).toContain('~17:00 ○');
  expect(await shown('statements')).toContain('~17:00 ○');
  for (const args of [['accounts', 'ev-collision'], ['show', 'ev-collision']]) expect(await shown(...args)).toContain('Monday 3 March 2031, about 17:00');
});

test('what has no date does not make the whole undated', async () => {
  const files = { 'f.json': JSON.stringify(story({ events: [...story().events, event({ id: 'ev-x', when: when('XXXX') }), event({ id: 'ev-y', when: when('../..') })] })) };
  const { stdout } = await factline(['-d', 'f.json'], { files });
  expect(stdout).toContain('span: 2019 to 3 March 2031');
});
