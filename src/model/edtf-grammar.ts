/**
 * The rarer EDTF forms: the grammar is the edtf library's, the bounds are worked out here, because the library accepts days
 * that no calendar has.
 */
import { parse, type Node } from 'edtf-parser';
import { dayText, monthLength } from './calendar.js';
import { ordered, type Bounds } from './edtf.js';

/** null: not EDTF, or a day that no calendar has. */
export function grammarBounds(edtf: string): Bounds | null {
  let tree: Node;
  try {
    tree = parse(edtf);
  } catch {
    return null;
  }
  return nodeBounds(tree);
}

function nodeBounds(node: Node): Bounds | null {
  switch (node.type) {
    case 'Date': return dateBounds(node);
    case 'Year': return yearBounds(node.values[0] as number, node.significant);
    case 'Decade': return years(node.values[0] as number, 10);
    case 'Century': return years(node.values[0] as number, 100);
    case 'Season': return seasonBounds(node.values[0] as number, node.values[1] as number);
    case 'Interval': return intervalBounds(node.values as readonly (Node | null)[]);
    default: return null;
  }
}

function dateBounds({ values, unspecified = 0 }: Node): Bounds | null {
  const [year, month, day, hour] = values as readonly number[];
  // The time of day has a field of its own in the model.
  if (year === undefined || hour !== undefined) return null;
  const found = years4(year, unspecified & 0b1111);
  const months = month === undefined ? range(1, 12) : matching(month + 1, (unspecified >> 4) & 0b11, 12);
  const days = day === undefined ? range(1, 31) : matching(day, (unspecified >> 6) & 0b11, 31);
  const earliest = firstDay(found, months, days);
  const latest = firstDay(found.toReversed(), months.toReversed(), days.toReversed());
  return earliest === null || latest === null ? null : { earliest, latest };
}

function firstDay(years: readonly number[], months: readonly number[], days: readonly number[]): string | null {
  for (const year of years) {
    for (const month of months) {
      const day = days.find((it) => it <= monthLength(year, month));
      if (day !== undefined) return dayText(year, month, day);
    }
  }
  return null;
}

/** The years that a pattern of four digits allows; bit 0 of the mask is the first digit. */
function years4(year: number, mask: number): readonly number[] {
  let found = [Math.abs(year)];
  for (let digit = 0; digit < 4; digit += 1) {
    if ((mask & (1 << digit)) === 0) continue;
    const unit = 10 ** (3 - digit);
    found = found.flatMap((it) => range(0, 9).map((n) => it + n * unit));
  }
  return found.map((it) => (year < 0 ? -it : it)).toSorted((a, b) => a - b);
}

/** Numbers from 1 to most whose unmasked digits are those of n; bit 0 of the mask is the tens. */
function matching(n: number, mask: number, most: number): readonly number[] {
  return range(1, most).filter((it) => ((mask & 1) !== 0 || Math.floor(it / 10) === Math.floor(n / 10))
    && ((mask & 2) !== 0 || it % 10 === n % 10));
}

/** With significant digits (1950S2) the year is only known to that many of them. */
function yearBounds(year: number, significant: number | undefined): Bounds | null {
  if (!Number.isSafeInteger(year)) return null;
  const digits = String(Math.abs(year)).length;
  if (significant === undefined || significant >= digits) return years(year, 1);
  return years(Math.floor(Math.abs(year) / 10 ** (digits - significant)) * Math.sign(year), 10 ** (digits - significant));
}

/** The count-th block of so many years; before the year 0 the blocks are counted backwards. */
function years(block: number, length: number): Bounds {
  const first = block < 0 ? block * length - (length - 1) : block * length;
  return { earliest: dayText(first, 1, 1), latest: dayText(first + length - 1, 12, 31) };
}

/** Sources: ISO 8601-2, 4.8 (divisions of a year); first month and number of months. */
const DIVISIONS: Readonly<Record<number, readonly [number, number]>> = {
  25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3], 29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3],
  33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3], 37: [1, 4], 38: [5, 4], 39: [9, 4], 40: [1, 6], 41: [7, 6],
};

/**
 * Seasons that name no hemisphere (21 to 24) may be either half of the year round, and begin on other days by other
 * customs: no bounds narrower than the year and the two months after it are supported by the word alone.
 */
function seasonBounds(year: number, season: number): Bounds | null {
  const [first, months] = DIVISIONS[season] ?? [1, 14];
  const last = first + months - 1;
  const [lastYear, lastMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  return { earliest: dayText(year, first, 1), latest: dayText(lastYear, lastMonth, monthLength(lastYear, lastMonth)) };
}

function intervalBounds([start, end]: readonly (Node | null)[]): Bounds | null {
  const first = start ? nodeBounds(start) : OPEN;
  const last = end ? nodeBounds(end) : OPEN;
  return first === null || last === null ? null : ordered({ earliest: first.earliest, latest: last.latest });
}

const OPEN: Bounds = { earliest: null, latest: null };

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
