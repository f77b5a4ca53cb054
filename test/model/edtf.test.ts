/** The bounds of dates: a table worked out by hand, and every day of forty years asked one by one. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedBounds } from '../../src/model/asked.js';
import { boundsOf, compareDays } from '../../src/model/edtf.js';
import { compareWhen, overlaps, surelyBefore, within } from '../../src/model/when.js';
import { when } from '../support/story.js';

const zone = process.env['TZ'];
afterAll(() => { if (zone === undefined) delete process.env['TZ']; else process.env['TZ'] = zone; });

const TABLE: readonly (readonly [string, string | null, string | null])[] = [
  ['2021-07-28', '2021-07-28', '2021-07-28'],
  ['2021-07', '2021-07-01', '2021-07-31'],
  ['2021', '2021-01-01', '2021-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2021-02', '2021-02-01', '2021-02-28'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02-29', '2000-02-29', '2000-02-29'],
  // Doubt changes no bounds.
  ['2021-07-28?', '2021-07-28', '2021-07-28'],
  ['2021-07~', '2021-07-01', '2021-07-31'],
  ['2021%', '2021-01-01', '2021-12-31'],
  ['2021-07-~28', '2021-07-28', '2021-07-28'],
  ['?2021-07', '2021-07-01', '2021-07-31'],
  // A century and a decade by their own digits.
  ['21', '2100-01-01', '2199-12-31'],
  ['201', '2010-01-01', '2019-12-31'],
  // Digits left open.
  ['199X', '1990-01-01', '1999-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['199X~', '1990-01-01', '1999-12-31'],
  ['2021-07-XX?', '2021-07-01', '2021-07-31'],
  ['2021-XX', '2021-01-01', '2021-12-31'],
  ['2021-07-XX', '2021-07-01', '2021-07-31'],
  ['2020-02-XX', '2020-02-01', '2020-02-29'],
  ['2021-XX-XX', '2021-01-01', '2021-12-31'],
  ['2021-XX-31', '2021-01-31', '2021-12-31'],
  ['2XXX-02-29', '2000-02-29', '2996-02-29'],
  ['156X-12-25', '1560-12-25', '1569-12-25'],
  ['XXXX-12-XX', '0000-12-01', '9999-12-31'],
  // Intervals.
  ['2020-09/2020-11-10', '2020-09-01', '2020-11-10'],
  ['2021-07-23/2021-07-23', '2021-07-23', '2021-07-23'],
  ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03'],
  ['2004-02-01?/2005-02~', '2004-02-01', '2005-02-28'],
  ['199X/..', '1990-01-01', null],
  ['2020-11-10/..', '2020-11-10', null],
  ['2020-11-10/', '2020-11-10', null],
  ['../2020', null, '2020-12-31'],
  ['/2020', null, '2020-12-31'],
  ['../..', null, null],
  // Sets: one of them, or all of them.
  ['[2021-07-28..2021-07-31]', '2021-07-28', '2021-07-31'],
  ['[2021-07-28..2021-08-01]', '2021-07-28', '2021-08-01'],
  ['{2021-07-28..2021-08-01}', '2021-07-28', '2021-08-01'],
  ['[2019..2021-02]', '2019-01-01', '2021-02-28'],
  ['[2021-07-30,2021-07-28]', '2021-07-28', '2021-07-30'],
  ['{1960,1961-12}', '1960-01-01', '1961-12-31'],
  ['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31'],
  ['{2021-07-28,2021-07-30..2021-08-02}', '2021-07-28', '2021-08-02'],
  ['[..2021-07]', null, '2021-07-31'],
  ['[2021-07..]', '2021-07-01', null],
  ['{..2021}', null, '2021-12-31'],
  ['[2019,2020..]', '2019-01-01', null],
  // Seasons without a hemisphere: no narrower than the year and its winter; with one, and quarters.
  ['2001-21', '2001-01-01', '2002-02-28'],
  ['2019-24', '2019-01-01', '2020-02-29'],
  ['2001-25', '2001-03-01', '2001-05-31'],
  ['2001-28', '2001-12-01', '2002-02-28'],
  ['2001-29', '2001-09-01', '2001-11-30'],
  ['2001-33', '2001-01-01', '2001-03-31'],
  ['2001-36', '2001-10-01', '2001-12-31'],
  ['2001-37', '2001-01-01', '2001-04-30'],
  ['2001-41', '2001-07-01', '2001-12-31'],
  // The year 0, those before it, and those of more than four digits.
  ['0000', '0000-01-01', '0000-12-31'],
  ['0000-02', '0000-02-01', '0000-02-29'],
  ['-0001-02', '-0001-02-01', '-0001-02-28'],
  ['-0004-02', '-0004-02-01', '-0004-02-29'],
  ['-0333/0044-03-15', '-0333-01-01', '0044-03-15'],
  ['-0044/-0333', 'none', 'none'],
  ['Y170000002', '+170000002-01-01', '+170000002-12-31'],
  ['Y-170000002', '-170000002-01-01', '-170000002-12-31'],
  ['1950S2', '1900-01-01', '1999-12-31'],
  ['-1950S2', '-1999-01-01', '-1900-12-31'],
];

test.each(TABLE)('%s lies between %s and %s', (edtf, earliest, latest) => {
  expect(boundsOf(edtf)).toEqual(earliest === 'none' ? null : { earliest, latest });
});

test.each([
  '2021-02-29', '1900-02-29', '2021-04-31', '2021-13', '2021-00', '2021-07-00', '2021-07-32', '2021-02-28/2021-02-30', '[2021-02-29..2021-03-02]', '[2021-02-30,2021-03]',
  '20210728', '202107', '2021-7-28', '2021-07-28T10:00:00Z', '2021-07-28T10:00', '2021/2020', '2021-07-28/2021-07-27', '[2021..2020]', '{2021-08..2021-07}',
  '2021-07-28/2021-07-29/2021-07-30', '[2021-07-28', '2021-07-28]', '[]', '{}', '', ' ', '..', '2021 ', ' 2021', '+2021', 'Y2021', 'yesterday', 'July 2021', '2021-W30', '2021-209', '2021-07-28\n',
  '٢٠٢١', '２０２１', '2021-07‑28', `${'2'.repeat(201)}`, '[2021,[2022,2023]]', '{2021/2022}', '[2021/2022]', '[2021,..2022]', '[2021..,2022]', '[..]', '{2021,}', '[2021..2022..2023]',
])('%j is no date', (text) => expect(boundsOf(text)).toBeNull());

test('a date that is asked for may have spaces around it', () => expect(askedBounds(' 2021-07 ')).toEqual(boundsOf('2021-07')));

/** Every day of forty years, with the calendar that JavaScript has. */
const DAYS = Array.from({ length: 14_610 }, (_, i) => new Date(Date.UTC(1990, 0, 1) + i * 86_400_000).toISOString().slice(0, 10));
const two = (n: number) => String(n).padStart(2, '0');
const qualifier = fc.constantFrom('', '', '', '?', '~', '%');
const month = fc.constantFrom('01', '02', '02', '06', '07', '12', '13', 'XX', '0X', '1X');
const dayOfMonth = fc.oneof(fc.integer({ min: 0, max: 32 }).map(two), fc.constantFrom('28', '29', '30', '31', 'XX', '2X', 'X1'));
const year = fc.oneof(fc.integer({ min: 1999, max: 2021 }).map(String), fc.constantFrom('199X', '200X', '2020', '2021', '2019'));
const date = fc.oneof(year, fc.tuple(year, month).map((it) => it.join('-')), fc.tuple(year, month, dayOfMonth).map((it) => it.join('-')));
const some = fc.tuple(date, qualifier).map(([it, doubt]) => it + doubt);
const member = fc.oneof(date.map((it) => [it]), fc.tuple(date, date).map((it) => [...it]));

/** The first and the last of the days that a date with digits left open may be. */
function daysOf(text: string): readonly string[] {
  const known = found.get(text);
  if (known !== undefined) return known;
  const pattern = new RegExp(`^${text.replace(/[?~%]$/, '').replaceAll('X', '\\d')}`);
  // A month that is not in the calendar stands for no day: "2021-1" is no start of "2021-10".
  const days = DAYS.filter((day) => pattern.test(day));
  const ends = [...days.slice(0, 1), ...days.slice(-1)];
  found.set(text, ends);
  return ends;
}

const found = new Map<string, readonly string[]>();

/** Each part as its first and its last day; null: a part that is no day at all, or ends before it begins. */
function asked(parts: readonly (readonly string[])[]): { readonly earliest: string; readonly latest: string } | null {
  const ends = parts.map(([start = '', end = start]) => [daysOf(start).at(0), daysOf(start).at(-1), daysOf(end).at(0), daysOf(end).at(-1)]);
  if (ends.some(([a, , , d]) => a === undefined || d === undefined || a > d)) return null;
  return { earliest: ends.map(([a]) => a as string).toSorted()[0] as string, latest: ends.map(([, , , d]) => d as string).toSorted().at(-1) as string };
}

describe.each(['America/New_York', 'Pacific/Kiritimati'])('in %s', (TZ) => {
  beforeAll(() => {
    process.env['TZ'] = TZ;
    expect(new Date(2021, 6, 28).getTimezoneOffset()).toBe(TZ === 'America/New_York' ? 240 : -840);
  });

  test('bounds are the first and the last of all days that the text allows', () => {
    fc.assert(fc.property(some, (text) => { expect(boundsOf(text), text).toEqual(asked([[text]])); }), { numRuns: 250 });
    fc.assert(fc.property(some, some, (from, to) => { expect(boundsOf(`${from}/${to}`), `${from}/${to}`).toEqual(asked([[from, to]])); }), { numRuns: 250 });
    fc.assert(fc.property(fc.array(member, { minLength: 1, maxLength: 3 }), fc.constantFrom('[]', '{}'), (members, brackets) => {
      const text = `${brackets[0]}${members.map((it) => it.join('..')).join(',')}${brackets[1]}`;
      expect(boundsOf(text), text).toEqual(asked(members));
    }), { numRuns: 250 });
  });
});

const valid = fc.oneof(
  fc.constantFrom(...TABLE.filter(([, earliest]) => earliest !== 'none').map(([edtf]) => edtf)),
  some.filter((text) => boundsOf(text) !== null),
);
const time = fc.option(fc.constantFrom('00:00', '08:30', '23:59'), { nil: undefined });
const dates = fc.tuple(valid, time, fc.boolean()).map(([edtf, at, approximateTime]) => when(edtf, at === undefined ? {} : { time: at, approximateTime }));
const bounds = valid.map((edtf) => boundsOf(edtf) as NonNullable<ReturnType<typeof boundsOf>>);

test('bounds are ordered', () => {
  fc.assert(fc.property(bounds, ({ earliest, latest }) => { expect(earliest === null || latest === null || compareDays(earliest, latest) <= 0).toBe(true); }));
});

test('the order of dates is total: reflexive, antisymmetric, transitive; and of days by their place in the calendar', () => {
  fc.assert(fc.property(dates, dates, dates, (a, b, c) => {
    expect(compareWhen(a, a)).toBe(0);
    expect(Math.sign(compareWhen(a, b)) + Math.sign(compareWhen(b, a))).toBe(0);
    if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0) expect(compareWhen(a, c)).toBeLessThanOrEqual(0);
  }), { numRuns: 2000 });
  fc.assert(fc.property(fc.nat(DAYS.length - 1), fc.nat(DAYS.length - 1), (a, b) => {
    expect(Math.sign(compareDays(DAYS[a] as string, DAYS[b] as string))).toBe(Math.sign(a - b));
  }));
  expect(['+170000002-01-01', '0044-03-15', '-0333-12-31', '-0333-01-01', '9999-12-31', '0000-01-01', '-170000002-01-01'].toSorted(compareDays))
    .toEqual(['-170000002-01-01', '-0333-01-01', '-0333-12-31', '0000-01-01', '0044-03-15', '9999-12-31', '+170000002-01-01']);
});

test('earliest possible day, then latest possible day, then time of day; an open start first, an open end last, no time before a time', () => {
  const order = ['../2020', '../..', '2020-12-31', '2021', '2021/..', '2021-07-01', '2021-07-01 08:00', '2021-07-01 09:00', '2021-07', '2021-07/2021-08', '2021-07-02'];
  const made = order.map((it) => { const [edtf = '', at] = it.split(' '); return when(edtf, at === undefined ? {} : { time: at }); });
  expect(made.toReversed().toSorted(compareWhen)).toEqual(made);
});

test('overlap is symmetric and what certain asks implies it; both are as the days say', () => {
  const last = DAYS.length - 1;
  fc.assert(fc.property(bounds, bounds, (a, b) => {
    expect(overlaps(a, b)).toBe(overlaps(b, a));
    if (within(a, b)) expect(overlaps(a, b)).toBe(true);
    expect(within(a, a)).toBe(true);
    if (within(a, b) && within(b, a)) expect(a).toEqual(b);
  }), { numRuns: 1000 });
  const near = fc.tuple(fc.option(fc.nat(20)), fc.option(fc.nat(20))).map(([from, to]) => (from !== null && to !== null && from > to ? [to, from] as const : [from, to] as const));
  fc.assert(fc.property(near, near, (a, b) => {
    const [inA, inB] = [a, b].map(([from, to]) => (i: number) => i >= (from ?? -Infinity) && i <= (to ?? Infinity)) as [(i: number) => boolean, (i: number) => boolean];
    const [first, second] = [a, b].map(([from, to]) => ({ earliest: from === null ? null : DAYS[from + 100] as string, latest: to === null ? null : DAYS[to + 100] as string })) as [typeof OPEN, typeof OPEN];
    const window = Array.from({ length: 200 }, (_, i) => i - 90);
    expect(overlaps(first, second)).toBe(window.some((i) => inA(i) && inB(i)));
    expect(within(first, second)).toBe(window.every((i) => !inA(i) || inB(i)));
  }), { numRuns: 1000 });
  expect(last).toBeGreaterThan(0);
});

test('surely before: never both ways, never of what overlaps by more than a day, and always of what ends before the other begins', () => {
  fc.assert(fc.property(dates, dates, (a, b) => {
    const [first, second] = [boundsOf(a.edtf) as typeof OPEN, boundsOf(b.edtf) as typeof OPEN];
    const before = surelyBefore(a, b);
    if (before) expect([surelyBefore(b, a), compareWhen(a, b) < 0]).toEqual([false, true]);
    if (!overlaps(first, second)) expect(before || surelyBefore(b, a)).toBe(true);
    else if (before) expect([first.earliest === first.latest, first, a.time !== b.time, a.approximateTime ?? false, b.approximateTime ?? false]).toEqual([true, second, true, false, false]);
  }), { numRuns: 2000 });
});

const OPEN: { readonly earliest: string | null; readonly latest: string | null } = { earliest: null, latest: null };
