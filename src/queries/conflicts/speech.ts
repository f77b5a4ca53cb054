import { nameOf, type Facts } from '../../model/facts.js';
import type { Statement } from '../../model/types.js';
import { groupBy } from '../../model/group.js';
import { series, sentence } from '../../model/wording.js';
import { accusations, rivals, sideOfSpeaker } from '../contested.js';
import { compareStatements } from '../order.js';
import type { Conflict } from '../results.js';

/** Events for which statements from different sides accuse different sides. */
export function responsibility(facts: Facts): readonly Conflict[] {
  return facts.dataset.events.flatMap((event): Conflict[] => {
    const all = rivals(accusations(facts, event.id));
    if (all.length === 0) return [];
    const bySide = [...groupBy(all, (it) => nameOf(facts, it.by))].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return [{
      kind: 'responsibility', about: event.id,
      summary: `${event.title}: ${bySide.map(([by, own]) => `${by} accuses ${accused(facts, own.flatMap((it) => it.statements))}`).join('; ')}.`,
      facts: all.flatMap((it) => it.statements).toSorted(compareStatements).map((it) => it.id),
    }];
  });
}

/** Those whom they name, not the sides that these belong to: nobody is blamed further than was said. */
function accused(facts: Facts, statements: readonly Statement[]): string {
  return series([...new Set(statements.flatMap((it) => (it.accuses === undefined ? [] : [nameOf(facts, it.accuses)])))].toSorted());
}

/** Statements that deny or contradict one of another side; where two contradict each other, once. */
export function denials(facts: Facts): readonly Conflict[] {
  const found = new Map<string, Conflict>();
  for (const statement of facts.dataset.statements.toSorted(compareStatements)) {
    for (const { statement: id, relation } of statement.respondsTo ?? []) {
      const denied = facts.statements.get(id);
      const key = [statement.id, id].toSorted().join(' ');
      if (denied === undefined || (relation !== 'denies' && relation !== 'contradicts') || found.has(key)) continue;
      if (sideOfSpeaker(facts, denied) === sideOfSpeaker(facts, statement)) continue;
      found.set(key, {
        kind: 'denial', about: statement.about.find((event) => denied.about.includes(event)) ?? statement.about[0] ?? statement.id,
        summary: `${speaker(facts, denied)}: ${sentence(denied.gist)} ${relation === 'denies' ? 'Denied' : 'Contradicted'} by ${speaker(facts, statement)}: ${sentence(statement.gist)}`,
        facts: [statement.id, denied.id],
      });
    }
  }
  return [...found.values()];
}

function speaker(facts: Facts, statement: Statement): string {
  return nameOf(facts, statement.chain[0]?.actor ?? '');
}
