/** Clock times of a dataset at another offset from UTC, so that datasets can be joined. */
import { dayText, monthLength } from '../model/calendar.js';
import type { Dataset, When } from '../model/types.js';

/** The dataset with its clock times as they are at `offset`; a day moves where midnight comes between. */
export function atOffset(dataset: Dataset, offset: string): Dataset {
  const minutes = minutesOf(offset) - minutesOf(dataset.utcOffset);
  if (minutes === 0) return dataset;
  const move = (when: When): When => moved(when, minutes);
  return {
    ...dataset,
    utcOffset: offset,
    documents: dataset.documents.map((it) => ({ ...it, published: move(it.published) })),
    events: dataset.events.map((it) => ({ ...it, when: move(it.when) })),
    statements: dataset.statements.map((it) => ({ ...it, said: move(it.said) })),
    casualties: dataset.casualties.map((it) => (it.said === undefined ? it : { ...it, said: move(it.said) })),
  };
}

/** A date without a time of day, or one that is no single day, stays as it is: it says nothing that could be moved. */
function moved(when: When, minutes: number): When {
  const day = /^(\d{4})-(\d\d)-(\d\d)([?~%]?)$/.exec(when.edtf);
  if (when.time === undefined || day === null) return when;
  const at = Number(when.time.slice(0, 2)) * 60 + Number(when.time.slice(3)) + minutes;
  const days = Math.floor(at / 1440);
  const time = at - days * 1440;
  const [, year, month, date, doubt = ''] = day;
  return { ...when, edtf: `${neighbour(Number(year), Number(month), Number(date), days)}${doubt}`, time: `${two(Math.floor(time / 60))}:${two(time % 60)}` };
}

/** @param days from -2 to 2: offsets are at most 28 hours apart */
function neighbour(year: number, month: number, day: number, days: number): string {
  if (days === 0) return dayText(year, month, day);
  if (days < 0) {
    const [y, m] = month === 1 ? [year - 1, 12] : [year, month - 1];
    return day > 1 ? neighbour(year, month, day - 1, days + 1) : neighbour(y, m, monthLength(y, m), days + 1);
  }
  const [y, m] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return day < monthLength(year, month) ? neighbour(year, month, day + 1, days - 1) : neighbour(y, m, 1, days - 1);
}

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
