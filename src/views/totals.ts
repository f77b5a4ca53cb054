import { nameOf, type Facts } from '../model/facts.js';
import { HARMS, type Harm } from '../model/vocabulary.js';
import type { Total } from '../queries/results.js';
import type { Block, Line, Prose, Span } from '../sheet/sheet.js';
import { range } from './words.js';

/** "killed 1–3 · Armenia 1 · Azerbaijan 0–2": the sum over all sides, then each side's; "killed 3 · Armenia" where it is the only one. */
export function totalLines(title: string, totals: readonly Total[], facts: Facts): readonly Block[] {
  const lines = HARMS.flatMap((harm) => totalLine(harm, totals.filter((total) => total.harm === harm), facts));
  if (lines.length === 0) return [{ kind: 'prose', lines: [[{ text: 'No number is reported.', tone: 'muted' }]] }];
  const head: readonly Line[] = title === '' ? [] : [[{ text: title, tone: 'label' }]];
  return [...head.map((line): Prose => ({ kind: 'prose', lines: ['', line] })), { kind: 'prose', lines, indent: title === '' ? 0 : 2 }];
}

function totalLine(harm: Harm, totals: readonly Total[], facts: Facts): readonly Line[] {
  const all = totals.find((total) => !total.split);
  if (all === undefined) return [];
  const split = totals.filter((total) => total.split);
  // The one side that there is has the number of all.
  const isSaid = split.length === 1;
  const sides: Span[] = split.flatMap((total) => [
    { text: ' · ', tone: 'muted' }, { text: sideName(total.lossesOf, facts) },
    ...isSaid ? [] : [{ text: ' ' }, { text: range(total.low, total.high), tone: 'number' as const }],
  ]);
  // Beside an open "5,001+" a "best 5,001" would be the tidy number that nobody said.
  const best = all.best === null || all.best === all.low ? '' : ` (best ${range(all.best, all.best)})`;
  return [[{ text: `${harm} `, tone: 'strong' }, { text: range(all.low, all.high), tone: 'number' }, best, ...sides]];
}

export function sideName(side: string | null, facts: Facts): string {
  return side === null ? 'not split by side' : nameOf(facts, side);
}

/** The totals as lines, none where no number is reported. */
export function totalSummary(totals: readonly Total[], facts: Facts): readonly Line[] {
  return HARMS.flatMap((harm) => totalLine(harm, totals.filter((total) => total.harm === harm), facts));
}
