import { sum, sumOf, type Range } from '../../model/count.js';
import { nameOf, type Facts } from '../../model/facts.js';
import { HARMS } from '../../model/vocabulary.js';
import type { CasualtyCell, EpisodeTotals, Total } from '../results.js';
import { groupBy } from '../../model/group.js';
import { bySide } from './order.js';

/**
 * Steps 7 to 9: for each harm the sum over all sides, then each side's, "not split by side" last; of the counted cells that
 * have a number. No number: no row. Claims go in the order of the cells.
 */
export function totalsOf(facts: Facts, cells: readonly CasualtyCell[]): readonly Total[] {
  const counted = cells.filter((cell) => cell.counted && cell.low !== null);
  return HARMS.flatMap((harm) => {
    const ofHarm = counted.filter((cell) => cell.harm === harm);
    if (ofHarm.length === 0) return [];
    const sides = groupBy(ofHarm, (cell) => cell.lossesOf);
    return [
      total(ofHarm, null, false),
      ...[...sides].toSorted(([a], [b]) => bySide(facts)(a, b)).map(([side, cellsOfSide]) => total(cellsOfSide, side, true)),
    ].flatMap((row) => row ?? []);
  });
}

/** Step 10: the totals of each episode that has a cell, in the order of the cells. */
export function episodesOf(facts: Facts, cells: readonly CasualtyCell[]): readonly EpisodeTotals[] {
  return [...groupBy(cells, (cell) => cell.episode)].map(([event, ofEpisode]) => ({
    event, eventTitle: nameOf(facts, event), totals: totalsOf(facts, ofEpisode),
  }));
}

function total(cells: readonly CasualtyCell[], lossesOf: string | null, split: boolean): Total | null {
  const [first] = cells;
  const bounds = sum(cells.flatMap(({ low, high }): readonly Range[] => (low === null ? [] : [{ low, high }])));
  if (first === undefined || bounds === null) return null;
  return {
    harm: first.harm, lossesOf, split, ...bounds,
    best: sumOf(cells.map((cell) => cell.best)),
    claims: cells.flatMap((cell) => cell.claims),
  };
}
