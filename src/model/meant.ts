import { askedBounds } from './asked.js';
import { monthLength } from './calendar.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The dates that somebody may have meant who did not write one: "2021-7-3", "20210703", "3.7.2021", "July 3, 2021". More than one
 * where day and month could be either; none where the year is missing, because any would be a guess.
 */
export function meantDates(text: string): readonly string[] {
  const parts = text.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  const candidates = compact === null ? ordered(parts.filter((it) => !/^(st|nd|rd|th|of)$/.test(it))) : [compact.slice(1)];
  return [...new Set(candidates.flatMap(possible).map((date) => date.map((it, i) => it.padStart(i === 0 ? 4 : 2, '0')).join('-')))]
    .filter((date) => date !== text && askedBounds(date) !== null);
}

/** A day that its month does not have is its last one; of a month that no year has, the day and the month are swapped. */
function possible(date: readonly string[]): readonly (readonly string[])[] {
  const [year = '', month = '', day] = date;
  if (day === undefined) return [date];
  if (Number(month) > 12) return [[year, day, month]];
  const last = Number(month) >= 1 ? monthLength(Number(year), Number(month)) : 31;
  return [Number(day) > last && Number(day) <= 31 ? [year, month, String(last)] : date];
}

/** Year, month, day in the orders that they can stand in. */
function ordered(parts: readonly string[]): readonly (readonly string[])[] {
  const years = parts.filter((it) => /^\d{4}$/.test(it));
  const [year] = years;
  if (year === undefined || years.length > 1 || parts.length > 3) return [];
  const named = parts.flatMap((it) => monthOf(it) ?? []);
  const numbers = parts.filter((it) => /^\d{1,2}$/.test(it));
  if (parts.length !== 1 + named.length + numbers.length) return [];
  if (named.length === 1) return [[year, ...named, ...numbers]];
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return [[year, ...numbers]];
  return parts[0] === year ? [[year, first, second]] : [[year, second, first], [year, first, second]];
}

function monthOf(word: string): string | null {
  const index = word.length < 3 ? -1 : MONTHS.indexOf(word.slice(0, 3));
  return index < 0 ? null : String(index + 1);
}
