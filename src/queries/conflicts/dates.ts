import { boundsOf } from '../../model/edtf.js';
import { documentsOf, type Facts } from '../../model/facts.js';
import type { Event, When } from '../../model/types.js';
import { overlaps } from '../../model/when.js';
import type { Conflict } from '../results.js';

/** Events that several records tell, and date so that no day, or on one day no hour, fits all of them. */
export function datesThatDiffer(facts: Facts): readonly Conflict[] {
  return [...facts.tellings].flatMap(([id, tellings]): Conflict[] => {
    const apart = tellings.some((a) => tellings.some((b) => differ(a.when, b.when)));
    if (!apart) return [];
    const said = new Map(tellings.map((it) => [words(it.when), it]));
    return [{
      kind: 'text', about: id,
      summary: `${facts.events.get(id)?.title ?? id}: dated ${[...said].map(([date, it]) => `${date} in ${printed(it)}`).join('; ')}.`,
      facts: [id],
    }];
  });
}

/** Clock times of one day differ where neither is approximate, or they are an hour apart. */
function differ(a: When, b: When): boolean {
  const [first, second] = [boundsOf(a.edtf), boundsOf(b.edtf)];
  if (first === null || second === null) return false;
  if (!overlaps(first, second)) return true;
  const oneDay = first.earliest === first.latest && first.earliest === second.earliest && second.earliest === second.latest;
  if (!oneDay || a.time === undefined || b.time === undefined || a.time === b.time) return false;
  const vague = a.approximateTime === true || b.approximateTime === true;
  return !vague || Math.abs(minutes(a.time) - minutes(b.time)) >= 60;
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function words({ edtf, time, approximateTime }: When): string {
  return time === undefined ? edtf : `${edtf} ${approximateTime === true ? 'about ' : ''}${time}`;
}

function printed(event: Event): string {
  return documentsOf(event).join(' and ') || event.id;
}
