/** Each side's account of an event, side by side; no verdict. Source: MODEL, "Origins, labels, contest". */
import { nameOf, subtree, type Facts } from '../model/facts.js';
import { sideOf } from '../model/origin.js';
import type { Id, Statement } from '../model/types.js';
import { groupBy } from '../model/group.js';
import { isContested, sideOfSpeaker } from './contested.js';
import type { Criteria } from './criteria.js';
import { compare, compareEvents, compareStatements } from './order.js';
import type { Accounts, SideAccount } from './results.js';
import { statementEntry } from './timeline.js';

/** The account of one event and all below it, or of every contested event. Statements are those that are asked for. */
export function accounts(facts: Facts, asked: Criteria, event?: Id): readonly Accounts[] {
  const events = event === undefined
    ? facts.dataset.events.filter((it) => isContested(facts, it.id)).toSorted(compareEvents).map((it) => it.id)
    : [event];
  return events.map((id) => accountOf(facts, id, event === undefined ? new Set([id]) : subtree(facts, id), asked))
    .filter((it) => it.sides.length > 0);
}

function accountOf(facts: Facts, event: Id, below: ReadonlySet<Id>, asked: Criteria): Accounts {
  const about = new Map([...below].flatMap((id) => facts.statementsAbout.get(id) ?? []).map((it) => [it.id, it]));
  const statements = [...about.values()].filter(asked.statement).toSorted(compareStatements);
  const parties = new Set([...below].flatMap((id) => facts.events.get(id)?.participants ?? []).map((id) => sideOf(facts, id)));
  const sides = [...groupBy(statements, (it) => sideOfSpeaker(facts, it))].map(([side, own]) => accountOfSide(facts, side, own, statements, parties.has(side)));
  return {
    event,
    eventTitle: nameOf(facts, event),
    contested: [...below].some((id) => isContested(facts, id)),
    // Those who take part first; third parties beside them.
    sides: sides.toSorted((a, b) => Number(b.party) - Number(a.party) || compare(a.side, b.side)),
  };
}

function accountOfSide(facts: Facts, side: Id, own: readonly Statement[], all: readonly Statement[], party: boolean): SideAccount {
  const answered = new Set(own.flatMap((it) => it.respondsTo ?? []).map((it) => it.statement));
  return {
    side: nameOf(facts, side),
    statements: own.map((it) => statementEntry(facts, it)),
    sideId: side,
    party,
    accuses: [...new Set(own.flatMap((it) => (it.accuses === undefined ? [] : [nameOf(facts, it.accuses)])))],
    denies: [...new Set(own.flatMap((it) => it.respondsTo ?? []).filter((it) => it.relation === 'denies').map((it) => it.statement))],
    unanswered: all.filter((it) => it.accuses !== undefined && sideOf(facts, it.accuses) === side
      && sideOfSpeaker(facts, it) !== side && !answered.has(it.id)).map((it) => it.id),
  };
}
