import { common, hull, rangeOf, type Range } from '../../model/count.js';
import { nameOf, type Facts } from '../../model/facts.js';
import { originOf } from '../../model/origin.js';
import type { Casualty } from '../../model/types.js';
import { series, thousands } from '../../model/wording.js';
import { casualties } from '../casualties/index.js';
import { groupBy } from '../../model/group.js';
import type { CasualtyCell, Conflict } from '../results.js';

/** Figures for the same losses with no number common to all who give one; a claim that names no source speaks for itself. */
export function countConflicts(facts: Facts): readonly Conflict[] {
  return casualties(facts, {}, 'none').cells.flatMap((cell) => conflictIn(facts, cell) ?? []);
}

/** The least first; of one low, the open one last. */
function byNumber({ range: a }: Voice, { range: b }: Voice): number {
  return a.low - b.low || (a.high ?? Infinity) - (b.high ?? Infinity) || 0;
}

interface Voice { readonly name: string; readonly range: Range; readonly approximate: boolean }

function conflictIn(facts: Facts, cell: CasualtyCell): Conflict | null {
  const claims = cell.claims.flatMap((id) => facts.casualties.get(id) ?? []);
  const voices = voicesOf(facts, claims);
  if (voices.length < 2 || common(voices.map((it) => it.range)) !== null) return null;
  const whose = cell.lossesOf === null ? '' : ` of ${nameOf(facts, cell.lossesOf)}`;
  const said = [...groupBy(voices.toSorted(byNumber), rangeWords)].map(([number, by]) => `${number} by ${series([...new Set(by.map((it) => it.name))])}`);
  return {
    kind: 'count', about: cell.event,
    summary: `${cell.harm}${whose}, ${cell.eventTitle}: ${said.join('; ')}: no number fits all of them.`,
    facts: cell.claims,
  };
}

function voicesOf(facts: Facts, claims: readonly Casualty[]): readonly Voice[] {
  return [...groupBy(claims, (it) => originOf(facts, it.chain) ?? ` ${it.id}`)].flatMap(([origin, own]): Voice[] => {
    const range = hull(own.flatMap((it) => rangeOf(it.count) ?? []));
    return range === null ? [] : [{ name: origin.startsWith(' ') ? unsourced(facts, own[0] as Casualty) : nameOf(facts, origin), range, approximate: own.every((it) => it.count.approximate === true) }];
  });
}

/** Who tells it where nobody is named as its origin. */
function unsourced(facts: Facts, { chain, evidence }: Casualty): string {
  const speaker = chain[0];
  if (speaker !== undefined) return nameOf(facts, speaker.actor);
  const publishers = evidence.map((it) => facts.documents.get(it.document)).flatMap((it) => (it === undefined ? [] : [nameOf(facts, it.publisher)]));
  return `${series([...new Set(publishers)])} (no source named)`;
}

function rangeWords({ range: { low, high }, approximate }: Voice): string {
  const words = high === null ? `at least ${thousands(low)}` : low === high ? thousands(low) : `${thousands(low)} to ${thousands(high)}`;
  return approximate ? `about ${words}` : words;
}
