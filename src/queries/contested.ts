/** Whether responsibility for an event is contested. Source: MODEL, "Origins, labels, contest". */
import type { Facts } from '../model/facts.js';
import { sideOf } from '../model/origin.js';
import type { Id, Statement } from '../model/types.js';

/** What one side says of who is responsible. */
export interface Accusation {
  readonly by: Id;
  readonly accused: Id;
  readonly statements: readonly Statement[];
}

/** One statement denies another, made by another side. */
export interface Denial {
  readonly denial: Statement;
  readonly denied: Statement;
}

/** Responsibility is contested when statements from different sides accuse different sides, or one denies the other. */
export function isContested(facts: Facts, event: Id): boolean {
  return rivals(accusations(facts, event)).length > 0 || denials(facts, event).length > 0;
}

/** The accusations about an event, gathered by side of the speaker and side of the accused. */
export function accusations(facts: Facts, event: Id): readonly Accusation[] {
  const found = new Map<string, { by: Id; accused: Id; statements: Statement[] }>();
  for (const statement of facts.statementsAbout.get(event) ?? []) {
    if (statement.accuses === undefined) continue;
    const by = sideOfSpeaker(facts, statement);
    const accused = sideOf(facts, statement.accuses);
    const key = JSON.stringify([by, accused]);
    const entry = found.get(key) ?? { by, accused, statements: [] };
    entry.statements.push(statement);
    found.set(key, entry);
  }
  return [...found.values()];
}

/** Those accusations against which another side accuses somebody else. */
export function rivals(all: readonly Accusation[]): readonly Accusation[] {
  return all.filter((a) => all.some((b) => a.by !== b.by && a.accused !== b.accused));
}

export function denials(facts: Facts, event: Id): readonly Denial[] {
  const about = facts.statementsAbout.get(event) ?? [];
  const byId = new Map(about.map((statement) => [statement.id, statement]));
  return about.flatMap((denial) => (denial.respondsTo ?? []).flatMap((response) => {
    const denied = byId.get(response.statement);
    if (response.relation !== 'denies' || denied === undefined) return [];
    return sideOfSpeaker(facts, denial) === sideOfSpeaker(facts, denied) ? [] : [{ denial, denied }];
  }));
}

export function sideOfSpeaker(facts: Facts, statement: Statement): Id {
  return sideOf(facts, statement.chain[0]?.actor ?? '');
}
