import type { Facts } from '../model/facts.js';
import type { Caveat } from '../model/types.js';
import type { Figures } from '../queries/figures.js';
import type { Line, Section } from '../sheet/sheet.js';
import { plural } from './words.js';

/** What a list shows beside its entries. */
export interface Detail extends Figures {
  /** true: every caveat in full; else those that name what they contradict, and the number of the others. */
  readonly caveats: boolean;
}

/** Lines that stand below a fact of a list. */
export function caveatLines(id: string, facts: Facts, { caveats }: Detail): readonly Line[] {
  return caveatsOf(id, facts)
    .filter((it) => caveats || typeof it !== 'string')
    .map((it): Line => [{ text: 'but: ', tone: 'doubt' }, typeof it === 'string' ? it : it.text]);
}

/** "2 caveats", of those that are not shown in full; null where there are none. */
export function caveatCount(id: string, facts: Facts, { caveats }: Detail): string | null {
  const left = caveats ? 0 : caveatsOf(id, facts).filter((it) => typeof it === 'string').length;
  return left === 0 ? null : plural(left, 'caveat');
}

/** Below the list, where a caveat was only counted. */
export function caveatNote(ids: readonly string[], facts: Facts, detail: Detail): readonly Section[] {
  if (ids.every((id) => caveatCount(id, facts, detail) === null)) return [];
  return [{ blocks: [{ kind: 'prose', lines: [[{ text: 'The caveats in full: add --caveats, or factline show <id>', tone: 'muted' }]] }] }];
}

function caveatsOf(id: string, facts: Facts): readonly Caveat[] {
  return (facts.events.get(id) ?? facts.statements.get(id))?.caveats ?? [];
}
