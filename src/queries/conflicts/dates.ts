import { boundsOf } from '../../model/edtf.js';
import { documentsOf, nameOf, type Facts } from '../../model/facts.js';
import type { Event, Id, Statement, When } from '../../model/types.js';
import { overlaps } from '../../model/when.js';
import { groupBy } from '../../model/group.js';
import { series } from '../../model/wording.js';
import { compareStatements } from '../order.js';
import type { Conflict } from '../results.js';

type Telling = Event | Statement;

/** What several records tell, and date so that no day, or on one day no hour, fits all of them. */
export function datesThatDiffer(facts: Facts): readonly Conflict[] {
  const apart = [...facts.tellings].filter(([, tellings]) => tellings.some((a) => tellings.some((b) => differ(dateOf(a), dateOf(b)))));
  // What one speaker said in one breath is several records but one date, so it is told once.
  return [...groupBy(apart, ([id, tellings]) => (facts.events.has(id) ? id : `${speakerOf(facts, id)} ${datesOf(tellings)}`)).values()].map((alike): Conflict => {
    const ids = alike.map(([id]) => id).toSorted((a, b) => byPlace(facts, a, b));
    const tellings = alike.flatMap(([, own]) => [...own]);
    return { kind: 'text', about: ids[0] as Id, summary: `${subject(facts, ids)}: dated ${dated(tellings)}.`, facts: ids };
  });
}

function datesOf(tellings: readonly Telling[]): string {
  return [...new Set(tellings.map((it) => words(dateOf(it))))].toSorted().join(' ');
}

function byPlace(facts: Facts, a: Id, b: Id): number {
  const [one, two] = [facts.statements.get(a), facts.statements.get(b)];
  return one === undefined || two === undefined ? 0 : compareStatements(one, two);
}

function subject(facts: Facts, [id = '', ...others]: readonly Id[]): string {
  const statement = facts.statements.get(id);
  if (statement === undefined) return facts.events.get(id)?.title ?? id;
  const more = others.length === 0 ? '' : ` (and ${others.length} more, said with it)`;
  return `${nameOf(facts, speakerOf(facts, id))}: ${statement.gist.replace(/[.。]$/, '')}${more}`;
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
  return series([...new Set(tellings.flatMap(documentsOf))].toSorted()) || (tellings[0] as Telling).id;
}
