/** Dates in words a person reads. English, and the same in every time zone and locale. */
import { format } from 'date-fns/format';
import type { When } from '../model/types.js';

/** "Friday 23 July 2021, about 17:00". */
export function phrase(when: Pick<When, 'edtf' | 'time' | 'approximateTime'>): string {
  const time = clock({ time: when.time ?? null, approximateTime: when.approximateTime === true });
  return time === '' ? dayPhrase(when.edtf) : `${dayPhrase(when.edtf)}, ${time.replace('~', 'about ')}`;
}

const BASIS_WORDS = { stated: 'stated as', relative: 'relative to', inferred: 'inferred from' } as const;

/** How a date was reached: "relative to “Wednesday”: the one before publication", "inferred: nothing else is open". */
export function reached({ basis, words, reason }: When): string {
  return `${words === undefined ? basis : `${BASIS_WORDS[basis]} “${words}”`}${reason === undefined ? '' : `: ${reason}`}`;
}

/** The time of day as a label: "17:00", "~17:00"; empty where none is given. */
export function clock(it: { readonly time: string | null; readonly approximateTime?: boolean }): string {
  return it.time === null ? '' : `${it.approximateTime === true ? '~' : ''}${it.time}`;
}

/** "Friday 23 July 2021", "September to 10 November 2020", "some day from 28 to 31 July 2021", "the 1990s". */
export function dayPhrase(edtf: string): string {
  const set = /^([[{])([^[\]{}]*)[\]}]$/.exec(edtf);
  if (set !== null) return setPhrase(set[1] === '[', (set[2] as string).split(',')) ?? edtf;
  if (edtf.includes('/')) return intervalPhrase(edtf);
  return onePhrase(edtf) ?? edtf;
}

/** One of the members of [a,b..c], or all of {a,b..c}. null: a member has no words here. */
function setPhrase(isOneOf: boolean, members: readonly string[]): string | null {
  const [start, end = start] = (members[0] as string).split('..');
  if (members.length === 1 && start === end) return start === undefined ? null : onePhrase(start);
  const words = members.map((member) => memberPhrase(member, members.length > 1 || !isOneOf ? '' : 'some day '));
  if (words.some((it) => it === null)) return null;
  const lead = isOneOf ? '' : words.length === 1 ? /^(until|from) /.test(words[0] as string) ? 'all ' : 'all of ' : words.length === 2 ? 'both ' : 'each of ';
  const last = words.at(-1) as string;
  return words.length === 1 ? `${lead}${last}` : `${lead}${words.slice(0, -1).join(', ')} ${isOneOf ? 'or' : 'and'} ${last}`;
}

function memberPhrase(member: string, lead: string): string | null {
  const [start = '', end] = member.split('..');
  if (end === undefined || start === end) return onePhrase(start, false);
  if (start === '') return wrapped(end, (words) => `${lead}until ${words}`);
  if (end === '') return wrapped(start, (words) => `${lead}from ${words} on`);
  return spanPhrase(lead === '' ? '' : `${lead}from `, start, end);
}

function intervalPhrase(edtf: string): string {
  const [start = '', end = ''] = edtf.split('/');
  const [noStart, noEnd] = [isOpen(start), isOpen(end)];
  if (noStart && noEnd) return 'undated';
  if (noEnd) return wrapped(start, (words) => `from ${words} on`) ?? edtf;
  if (noStart) return wrapped(end, (words) => `until ${words}`) ?? edtf;
  return spanPhrase('', start, end) ?? edtf;
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function wrapped(edtf: string, words: (phrase: string) => string): string | null {
  const one = onePhrase(edtf, false);
  return one === null ? null : words(one);
}

/** What both ends share is said once: "27 to 29 July 2021", "September to 10 November 2020". */
function spanPhrase(lead: string, start: string, end: string): string | null {
  const [a, b] = [parsed(start), parsed(end)];
  const last = onePhrase(end, false);
  const first = onePhrase(start, false);
  if (first === null || last === null) return null;
  // A span of one day, or of one month, is that day or month.
  if (start === end) return onePhrase(start);
  const plain = a !== null && b !== null && a.doubt === '' && b.doubt === '';
  if (!plain || a.year !== b.year || a.month === undefined || b.month === undefined) return `${lead}${first} to ${last}`;
  if (a.month === b.month && a.day !== undefined && b.day !== undefined) return `${lead}${Number(a.day)} to ${last}`;
  return `${lead}${first.replace(/ -?\d{4}$/, '')} to ${last}`;
}

interface Parts { readonly year: number; readonly month?: number; readonly day?: number; readonly doubt: string }

function parsed(edtf: string): Parts | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/.exec(edtf);
  if (match === null) return null;
  const [, year, month, day, doubt = ''] = match;
  if (month !== undefined && month > '12') return null;
  return {
    year: Number(year), doubt,
    ...(month === undefined ? {} : { month: Number(month) }), ...(day === undefined ? {} : { day: Number(day) }),
  };
}

const DOUBT: Readonly<Record<string, string>> = { '?': ' (uncertain)', '~': ' (approximately)', '%': ' (uncertain and approximate)' };
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** null: a form that has no words here. */
function onePhrase(edtf: string, withWeekday = true): string | null {
  const parts = parsed(edtf);
  if (parts !== null) return `${datePhrase(parts, withWeekday)}${DOUBT[parts.doubt] ?? ''}`;
  if (/^XXXX(-XX){0,2}$/.test(edtf)) return 'undated';
  const open = /^([-\dX]*X[-\dX]*)([?~%])$/.exec(edtf);
  if (open !== null) return wrapped(open[1] as string, (words) => `${words}${DOUBT[open[2] as string]}`);
  const decade = /^(\d{3})X$/.exec(edtf);
  if (decade !== null) return `the ${decade[1]}0s`;
  const century = /^(\d{2})XX$/.exec(edtf);
  if (century !== null) return `the ${century[1]}00s`;
  const season = /^(\d{4})-(2[1-4])$/.exec(edtf);
  if (season !== null) return `${SEASONS[season[2] as string]} ${season[1]}`;
  const someDay = /^(\d{4})-(\d\d)-XX$/.exec(edtf);
  if (someDay !== null) return wrapped(`${someDay[1]}-${someDay[2]}`, (words) => `some day of ${words}`);
  const someMonth = /^(\d{4})-XX(-XX)?$/.exec(edtf);
  return someMonth === null ? null : `some day of ${someMonth[1]}`;
}

function datePhrase({ year, month, day }: Parts, withWeekday: boolean): string {
  if (month === undefined) return String(year).padStart(4, '0');
  // Local parts in, local parts out: no time zone has a say. setFullYear, because Date takes the year 21 for 1921.
  const date = new Date(2000, 0, 1, 12);
  date.setFullYear(year, month - 1, day ?? 1);
  const shown = day === undefined ? 'MMMM' : withWeekday ? 'EEEE d MMMM' : 'd MMMM';
  return `${format(date, shown)} ${String(year).padStart(4, '0')}`;
}
