/** EDTF (ISO 8601-2) dates as bounds. Days are strings, YYYY-MM-DD, never Date objects. */
import { grammarBounds } from './edtf-grammar.js';
import { monthLength } from './calendar.js';
import { setBounds } from './edtf-set.js';

export interface Bounds {
  /** First possible day; null: open. */
  readonly earliest: string | null;
  /** Last possible day; null: open. */
  readonly latest: string | null;
}

const known = new Map<string, Bounds | null>();
/** A dataset has few distinct dates; one that has more starts the memory over. */
const MOST_KNOWN = 50_000;

/** The bounds of an EDTF date, worked out once per distinct text; null: not EDTF, or a day that no calendar has. */
export function boundsOf(edtf: string): Bounds | null {
  const before = known.get(edtf);
  if (before !== undefined) return before;
  const bounds = boundsIn(edtf);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(edtf, bounds);
  return bounds;
}

function boundsIn(edtf: string): Bounds | null {
  if (!LONG_FORM.test(edtf)) return null;
  const short = shortForm(edtf);
  return short === undefined ? grammarBounds(edtf) : short;
}

/** Anything longer, or with other characters, is no date; the model keeps the time of day in a field of its own. */
const LONG_FORM = /^[-0-9XYESetc~?%/.,{}[\]]{1,200}$/;
const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/;
const DECADE = /^\d{2}(?:\dX|XX)$/;
/** `199X~`: the library's grammar refuses doubt about a date with open digits, which ISO 8601-2 allows. */
const OPEN_IN_DOUBT = /^([-\dX]*X[-\dX]*)[?~%]$/;

/**
 * The forms that nearly every date has, without the grammar: a plain date, an interval of two, a set.
 * undefined: the grammar has to say.
 */
function shortForm(edtf: string): Bounds | null | undefined {
  if (edtf.includes('/')) {
    const [start = '', end = '', more] = edtf.split('/');
    return more === undefined ? between(start, end) : null;
  }
  const set = setBounds(edtf, endBounds);
  return set === undefined ? plain(edtf) : set;
}

function between(start: string, end: string): Bounds | null {
  const first = isOpen(start) ? OPEN : endBounds(start);
  const last = isOpen(end) ? OPEN : endBounds(end);
  if (first === null || last === null) return null;
  return ordered({ earliest: first.earliest, latest: last.latest });
}

/** Each end is a date of its own: the library's grammar refuses `199X/..`, which ISO 8601-2 (level 2) allows. */
function endBounds(end: string): Bounds | null {
  return /[[\]{}/]/.test(end) ? null : boundsOf(end);
}

const OPEN: Bounds = { earliest: null, latest: null };

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function plain(text: string): Bounds | null | undefined {
  const match = PLAIN.exec(text);
  if (match === null) {
    const open = OPEN_IN_DOUBT.exec(text);
    return DECADE.test(text) ? decade(text) : open === null ? undefined : boundsOf(open[1] as string);
  }
  const [, year = '', month, day] = match;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  // 21 and above are seasons and quarters.
  if (month > '20') return undefined;
  const length = monthLength(Number(year), Number(month));
  if (length === 0 || (day !== undefined && (Number(day) < 1 || Number(day) > length))) return null;
  return { earliest: `${year}-${month}-${day ?? '01'}`, latest: `${year}-${month}-${day ?? length}` };
}

/** 199X, 19XX. */
function decade(text: string): Bounds {
  return { earliest: `${text.replaceAll('X', '0')}-01-01`, latest: `${text.replaceAll('X', '9')}-12-31` };
}

/** An interval that ends before it begins is no date. */
export function ordered(bounds: Bounds): Bounds | null {
  const { earliest, latest } = bounds;
  return earliest !== null && latest !== null && compareDays(earliest, latest) > 0 ? null : bounds;
}

/** Order of days, also of those before the year 0 and after 9999 (`-0333-01-01`, `+170000002-12-31`). */
export function compareDays(a: string, b: string): number {
  const isPlain = a.length === 10 && b.length === 10 && a[0] !== '-' && b[0] !== '-';
  if (isPlain) return a < b ? -1 : a > b ? 1 : 0;
  const [yearA, restA] = yearAndRest(a);
  const [yearB, restB] = yearAndRest(b);
  return yearA - yearB || (restA < restB ? -1 : restA > restB ? 1 : 0);
}

function yearAndRest(day: string): readonly [number, string] {
  return [Number(day.slice(0, -6)), day.slice(-5)];
}
