import { boundsOf } from '../model/edtf.js';
import { dayPhrase } from './dates.js';

interface Bounds { readonly earliest: string | null; readonly latest: string | null }

/**
 * From the first day to the last of all dates. Where what begins or ends there is only a month, a year or a decade, that is
 * said: "from the 1990s on", and not a day that nobody named.
 * @param dates EDTF, of all events
 */
export function spanWords(span: Bounds, dates: readonly string[]): string {
  const ends = dates.map((it) => it.split('/'));
  const start = asTold(span, 'earliest', ends.map((it) => it[0] ?? ''));
  const end = asTold(span, 'latest', ends.map((it) => it.at(-1) ?? ''));
  // Within one month or year both ends are days, or the words would name the whole and its part: "July to 28 July".
  const nested = start !== end && (start.startsWith(end) || end.startsWith(start));
  return dayPhrase(nested ? `${span.earliest ?? '..'}/${span.latest ?? '..'}` : `${start}/${end}`);
}

/** The most exact of what is told to begin (or end) on that day. */
function asTold(span: Bounds, side: keyof Bounds, ends: readonly string[]): string {
  const day = span[side];
  if (day === null) return '..';
  const told = ends.filter((end) => boundsOf(end)?.[side] === day);
  const vague = told.every((end) => /^\d{4}(-\d\d)?$|^\d{3}X$|^\d{2}XX$/.test(end));
  return vague ? told.toSorted((a, b) => exactness(b) - exactness(a))[0] ?? day : day;
}

/** Digits that are known. */
function exactness(edtf: string): number {
  return edtf.replace(/\D/g, '').length;
}
