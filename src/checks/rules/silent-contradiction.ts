import { common, rangeOf } from '../../model/count.js';
import { boundsOf } from '../../model/edtf.js';
import { originOf } from '../../model/origin.js';
import type { AnyFact, Casualty, Event, Statement } from '../../model/types.js';
import { overlaps } from '../../model/when.js';
import { hit, recordIn, type Context, type Hit, type Rule } from '../rule.js';
import { isPartOf } from './counted-twice.js';

export const silentContradiction: Rule = {
  code: 'F506', severity: 'warning', title: 'Where the text contradicts itself, a caveat says so',
  why: 'A contradiction that is only in the data looks like a mistake of the coder; a caveat shows that it is the text\'s.',
  *check(context) {
    yield* partsOutsideTheirWhole(context);
    yield* speakersAgainstThemselves(context);
    yield* originsAgainstThemselves(context);
  },
};

/** An event that lies wholly outside the time of the event it is part of. */
function* partsOutsideTheirWhole(context: Context): Generator<Hit> {
  for (const it of context.all) {
    if (it.list !== 'events') continue;
    const part = it.record as Event;
    const whole = recordIn<Event>(context, 'events', part.partOf);
    const [a, b] = [boundsOf(part.when.edtf), whole === undefined ? null : boundsOf(whole.when.edtf)];
    if (a === null || b === null || overlaps(a, b) || hasCaveat(part) || hasCaveat(whole as Event)) continue;
    yield hit(it, ['when', 'edtf'], `it is dated ${part.when.edtf}, but is part of "${part.partOf}", dated ${whole?.when.edtf}`, 'Correct a date, or add a caveat that says what does not agree');
  }
}

/** A statement that denies or contradicts one by the same actor. */
function* speakersAgainstThemselves(context: Context): Generator<Hit> {
  for (const it of context.all) {
    if (it.list !== 'statements') continue;
    const statement = it.record as Statement;
    for (const [i, response] of (statement.respondsTo ?? []).entries()) {
      const other = recordIn<Statement>(context, 'statements', response.statement);
      const against = response.relation === 'denies' || response.relation === 'contradicts';
      if (!against || other === undefined || other.chain[0]?.actor !== statement.chain[0]?.actor || hasCaveat(statement) || hasCaveat(other)) continue;
      yield hit(it, ['respondsTo', i], `the same speaker ${response.relation} what "${response.statement}" says`, 'Correct the relation, or add a caveat that says what does not agree');
    }
  }
}

/** One origin with two figures for the same losses that have no number in common, said on one day, neither replacing the other. */
function* originsAgainstThemselves({ all, facts }: Context): Generator<Hit> {
  const told = new Map<string, Casualty[]>();
  for (const it of all) {
    if (it.list !== 'casualties') continue;
    // As the joined dataset has it, so that what several files tell of one event, by one body, is held together.
    const claim = facts().casualties.get(it.record.id) ?? it.record as Casualty;
    const range = rangeOf(claim.count);
    const origin = originOf(facts(), claim.chain);
    if (range === null || origin === null || claim.status === 'retracted') continue;
    const key = [claim.event, claim.lossesOf, claim.harm, claim.victims, claim.said?.edtf, claim.said?.time, origin].join(' ');
    const before = told.get(key) ?? [];
    const rival = before.find((other) => common([range, rangeOf(other.count) ?? range]) === null);
    if (rival !== undefined && !related(facts().casualties, claim, rival) && !hasCaveat(claim) && !hasCaveat(rival)) {
      yield hit(it, ['count'], `the same origin gives "${claim.count.words}" here and "${rival.count.words}" in "${rival.id}"`, 'Add "supersedes", "subsetOf", or a caveat that says what does not agree');
    }
    told.set(key, [...before, claim]);
  }
}

function related(claims: ReadonlyMap<string, Casualty>, a: Casualty, b: Casualty): boolean {
  return a.supersedes === b.id || b.supersedes === a.id || isPartOf(claims, a, b) || isPartOf(claims, b, a);
}

function hasCaveat(fact: AnyFact): boolean {
  return (fact.caveats ?? []).length > 0;
}
