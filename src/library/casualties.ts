/** How many were hurt, by whose account, and how that comes about. */
import type { Facts } from '../model/facts.js';
import { GROUPINGS, POLICY_WORDS, type Grouping, type Policy } from '../queries/results.js';
import { toll, type Question, type Toll } from '../queries/toll.js';
import { filterText, oneOf, type Filter } from './filter.js';

export interface CasualtyOptions {
  /** How `best` is chosen; "all": `bests` beside it, by each policy. Absent: "conservative". */
  readonly policy?: Policy | 'all';
  /** `groups` beside the cells. */
  readonly groupBy?: Grouping;
}

/**
 * Figures, and their totals per episode and overall: `factline casualties --json`. Counts are people. Bounds, not confidence
 * intervals: `high: null` beside a low is open; both null is asserted without a number, never 0. Harms are never added to each
 * other, nor the whole to its parts, and tellings of one origin count once.
 *
 * @param filter chooses claims before anything is added: `side` is whose losses, `by` who claims, dates are the event's;
 * `label`, `contested` and `selfReported` choose finished figures
 * @throws {@link Problem} as {@link timeline}, and `E_WORD` for a policy or grouping that is none
 *
 * @example
 * import { casualties, loadDataset } from 'factline';
 * const facts = await loadDataset('data/irannews-2021-07.json');
 * casualties(facts, { event: 'ev-border-clashes', harm: 'killed' }).overall.map((it) => [it.lossesOf, it.low, it.high]);
 * // → [[null,4,4],["armenia",3,3],["azerbaijan",1,1]]
 */
export function casualties(facts: Facts, filter: Filter = {}, options: CasualtyOptions = {}): Toll {
  return ask(facts, filter, options, {});
}

/**
 * The same with `explained`: for each cell the claims used, what was left out and why, and what each policy would call best.
 * As `factline casualties --explain --json`.
 *
 * @throws {@link Problem} as {@link casualties}
 *
 * @example
 * import { explain, loadDataset } from 'factline';
 * const facts = await loadDataset('data/irannews-2021-07.json');
 * const [cell] = explain(facts, { event: 'ev-clash-0723', harm: 'killed' }).explained;
 * cell.tellings;
 * // → [["ca-0723-az-killed-mod","ca-0723-az-killed-release"]]
 */
export function explain(facts: Facts, filter: Filter = {}, options: CasualtyOptions = {}): Toll & Required<Pick<Toll, 'explained'>> {
  return ask(facts, filter, options, { explain: true }) as Toll & Required<Pick<Toll, 'explained'>>;
}

/**
 * The same with `matrix`: what each claimant says of each side's losses, from that claimant's claims alone.
 * As `factline casualties --matrix --json`.
 *
 * @throws {@link Problem} as {@link casualties}
 *
 * @example
 * import { loadDataset, matrix } from 'factline';
 * const facts = await loadDataset('data/irannews-2021-07.json');
 * matrix(facts, { event: 'ev-clash-wed' }).matrix.map((it) => [it.claimant, it.lossesOf, it.harm, it.low]);
 * // → [["Armenian Defense Ministry","armenia","killed",3],["Armenian Defense Ministry","armenia","wounded",2],["Azerbaijan","azerbaijan","wounded",2]]
 */
export function matrix(facts: Facts, filter: Filter = {}, options: CasualtyOptions = {}): Toll & Required<Pick<Toll, 'matrix'>> {
  return ask(facts, filter, options, { matrix: true }) as Toll & Required<Pick<Toll, 'matrix'>>;
}

function ask(facts: Facts, filter: Filter, { policy = 'conservative', groupBy }: CasualtyOptions, more: Question): Toll {
  return toll(facts, filterText(filter), {
    ...more, policy: oneOf('policy', policy, POLICY_WORDS), by: groupBy === undefined ? undefined : oneOf('groupBy', groupBy, GROUPINGS),
  });
}
