/**
 * Sets of dates: one of [a,b..c], all of {a,b..c}. Not by the edtf library, which ends a set at the first day of its last
 * range and refuses members with open digits.
 */
import { compareDays, ordered, type Bounds } from './edtf.js';

const SET = /^(?:\[([^[\]{}]+)\]|\{([^[\]{}]+)\})$/;

/** From the first day of any member to the last; undefined: no set; null: a set with a member that is no date. */
export function setBounds(text: string, boundsOf: (member: string) => Bounds | null): Bounds | null | undefined {
  const match = SET.exec(text);
  if (match === null) return undefined;
  const members = (match[1] ?? match[2] as string).split(',');
  const found = members.map((member, i) => memberBounds(member, i === 0, i === members.length - 1, boundsOf));
  return found.reduce((a, b) => (a === null || b === null ? null : hull(a, b)));
}

/** Only the first member may begin openly (..a), only the last may end so (b..). */
function memberBounds(member: string, mayBegin: boolean, mayEnd: boolean, boundsOf: (member: string) => Bounds | null): Bounds | null {
  const [start = '', end, more] = member.split('..');
  if (end === undefined) return boundsOf(start);
  if (more !== undefined || (start === '' && (end === '' || !mayBegin)) || (end === '' && !mayEnd)) return null;
  const first = start === '' ? OPEN : boundsOf(start);
  const last = end === '' ? OPEN : boundsOf(end);
  return first === null || last === null ? null : ordered({ earliest: first.earliest, latest: last.latest });
}

const OPEN: Bounds = { earliest: null, latest: null };

function hull(a: Bounds, b: Bounds): Bounds {
  const earliest = a.earliest === null || b.earliest === null ? null : compareDays(a.earliest, b.earliest) <= 0 ? a.earliest : b.earliest;
  const latest = a.latest === null || b.latest === null ? null : compareDays(a.latest, b.latest) >= 0 ? a.latest : b.latest;
  return { earliest, latest };
}
