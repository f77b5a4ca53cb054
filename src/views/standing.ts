/** By whose account a figure is, and how it stands. Source: MODEL, "Origins, labels, contest". */
import { common, rangeOf } from '../model/count.js';
import { nameOf, type Facts } from '../model/facts.js';
import { originOf } from '../model/origin.js';
import type { CasualtyCell } from '../queries/results.js';
import type { Cell, Line, Span } from '../sheet/sheet.js';
import { ASIDE_WORDS, LABEL_WORDS, plural, REPORTED_BY_WORDS } from './words.js';

/** Whose figure it is; "perhaps" where every telling leaves the speaker open. */
export function account(cell: CasualtyCell, facts: Facts): Line {
  if (cell.origins.length === 0) return [{ text: 'no source named', tone: 'doubt' }];
  const by = cell.reportedBy === null ? '' : ` (${REPORTED_BY_WORDS[cell.reportedBy]})`;
  const certain = certainOrigins(cell, facts);
  const names = cell.origins.flatMap((name, i): Span[] => [
    { text: i === 0 ? '' : ', ' }, ...(certain.has(name) ? [] : [{ text: 'perhaps ', tone: 'doubt' as const }]), { text: name },
  ]);
  return [...names, by];
}

/** Names of the origins of which at least one telling is theirs without doubt. */
function certainOrigins(cell: CasualtyCell, facts: Facts): ReadonlySet<string> {
  const claims = [...cell.claims, ...cell.leftOut.map(({ id }) => id)].flatMap((id) => facts.casualties.get(id) ?? []);
  return new Set(claims.filter(({ chain }) => chain[0]?.certain !== false).flatMap(({ chain }) => {
    const origin = originOf(facts, chain);
    return origin === null ? [] : [nameOf(facts, origin)];
  }));
}

/** What a figure is worth: its label, how often it is told, why it stands aside. */
export function standing(cell: CasualtyCell, facts: Facts): Cell {
  // That no source is named is said in the column beside it.
  const words = cell.label === 'unattributed' ? 'unattributed' : LABEL_WORDS[cell.label];
  const label: readonly Span[] = [{ text: words, tone: cell.label === 'disputed' ? 'alert' : 'muted' }];
  const told = cell.claims.length > 1 ? `, ${plural(cell.claims.length, 'telling')}${tellingsDiffer(cell, facts) ? ' that differ' : ''}` : '';
  const aside = cell.because === null || cell.because === 'unquantified' ? [] : [ASIDE_WORDS[cell.because]];
  return { lines: [[...label, told], ...aside] };
}

/** Claims without a source dispute nothing by MODEL's labels, but a reader must know where no number fits all of them. */
function tellingsDiffer({ label, claims }: CasualtyCell, facts: Facts): boolean {
  const ranges = claims.flatMap((id) => rangeOf(facts.casualties.get(id)?.count ?? { low: null, high: null, words: '' }) ?? []);
  return label === 'unattributed' && ranges.length > 1 && common(ranges) === null;
}
