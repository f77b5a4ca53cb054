import { boundsOf } from '../../model/edtf.js';
import { documentsOf, nameOf, type Facts } from '../../model/facts.js';
import type { Event, Id, Statement, When } from '../../model/types.js';
import { overlaps } from '../../model/when.js';
import { groupBy } from '../casualties/group.js';
import type { Conflict } from '../results.js';

type Telling = Event | Statement;

/** What several records tell, and date so that no day, or on one day no hour, fits all of them. */
export function datesThatDiffer(facts: Facts): readonly Conflict[] {
  const apart = [...facts.tellings].flatMap(([id, tellings]) => {
    const differing = tellings.some((a) => tellings.some((b) => differ(dateOf(a), dateOf(b))));
    return differing ? [{ id, dated: dated(tellings), of: facts.events.has(id) ? id : speakerOf(facts, id) }] : [];
  });
  // What one speaker said in one breath is several records, but one date: what they share is told once.
  return [...groupBy(apart, (it) => `${it.of} ${it.dated}`).values()].map((alike): Conflict => {
    const [{ id, dated: dates }] = alike as [typeof apart[number]];
    return { kind: 'text', about: id, facts: alike.map((it) => it.id), summary: `${subject(facts, id, alike.length - 1)}: dated ${dates}.` };
  });
}

function subject(facts: Facts, id: Id, others: number): string {
  const statement = facts.statements.get(id);
  if (statement === undefined) return facts.events.get(id)?.title ?? id;
  const more = others === 0 ? '' : ` (and ${others} more, said with it)`;
  return `${nameOf(facts, speakerOf(facts, id))}: ${statement.gist.replace(/\.$/, '')}${more}`;
}

function speakerOf(facts: Facts, id: Id): Id {
  return facts.statements.get(id)?.chain[0]?.actor ?? '';
}

function dateOf(telling: Telling): When {
  return 'when' in telling ? telling.when : telling.said;
}

/** Each date once, with the documents that have it. */
function dated(tellings: readonly Telling[]): string {
  return [...groupBy(tellings, (it) => words(dateOf(it)))].map(([date, own]) => `${date} in ${printed(own)}`).join('; ');
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

function printed(tellings: readonly Telling[]): string {
  return [...new Set(tellings.flatMap(documentsOf))].join(' and ') || (tellings[0] as Telling).id;
}
