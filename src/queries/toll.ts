/** How many were hurt, as asked: filtered, by one policy or all, and on demand regrouped, as a matrix, or with its arithmetic. */
import type { Facts } from '../model/facts.js';
import { casualties, explainCasualties, keepCells, matrix, regroup, type ExplainedCell, type Selection } from './casualties/index.js';
import { criteria, type FilterText } from './criteria.js';
import {
  POLICIES, type Bests, type CasualtiesResult, type CasualtyCell, type CasualtyGroup, type EpisodeTotals, type Grouping, type MatrixEntry,
  type Policy, type Total,
} from './results.js';
import { standingTests } from './standing-tests.js';

export interface Question {
  readonly policy?: Policy | 'all';
  readonly by?: Grouping | undefined;
  readonly matrix?: boolean;
  readonly explain?: boolean;
}

/** What `casualties` answers: the documented result, and beside it what else was asked for. */
export interface Toll extends CasualtiesResult {
  /** With --group-by. */
  readonly groups?: readonly CasualtyGroup[];
  /** With --matrix. */
  readonly matrix?: readonly MatrixEntry[];
  /** With --explain: in the order of `cells`. */
  readonly explained?: readonly ExplainedCell[];
}

/** Filters on speech, dates, sides and the like choose claims before anything is added; those on standing choose finished figures. */
export function toll(facts: Facts, asked: FilterText, { policy = 'conservative', by, ...more }: Question = {}): Toll {
  const { label, contested, selfReported, ...rest } = asked;
  const selection: Selection = { claims: criteria(facts, rest).casualty };
  const keep = standingTests(facts, { ...label === undefined ? {} : { label }, contested: contested === true, selfReported: selfReported === true })?.cell;
  const result = policy === 'all' ? allPolicies(facts, selection, keep) : keepCells(facts, casualties(facts, selection, policy), keep);
  const one = policy === 'all' ? 'none' : policy;
  return {
    ...result,
    ...by === undefined ? {} : { groups: regroup(facts, result, by, selection, one) },
    ...more.matrix === true ? { matrix: matrix(facts, selection, keep) } : {},
    ...more.explain === true ? { explained: explainCasualties(facts, selection, one).cells.filter(({ cell }) => keep?.(cell) ?? true) } : {},
  };
}

function allPolicies(facts: Facts, selection: Selection, keep: ((cell: CasualtyCell) => boolean) | undefined): CasualtiesResult {
  const results = POLICIES.map((policy) => keepCells(facts, casualties(facts, selection, policy), keep));
  const [first] = results as [CasualtiesResult];
  // The policies differ in nothing but best: cells and totals stand in one order under all of them.
  const bests = (pick: (result: CasualtiesResult) => { readonly best: number | null } | undefined): Bests =>
    Object.fromEntries(POLICIES.map((policy, i) => [policy, pick(results[i] as CasualtiesResult)?.best ?? null])) as Record<Policy, number | null>;
  const totals = (list: readonly Total[], pick: (result: CasualtiesResult) => readonly Total[] | undefined) =>
    list.map((total, i): Total => ({ ...total, best: null, bests: bests((result) => pick(result)?.[i]) }));
  return {
    ...first,
    policy: 'all',
    cells: first.cells.map((cell, i) => ({ ...cell, best: null, bests: bests((result) => result.cells[i]) })),
    episodes: first.episodes.map((episode, i): EpisodeTotals => ({ ...episode, totals: totals(episode.totals, (result) => result.episodes[i]?.totals) })),
    overall: totals(first.overall, (result) => result.overall),
  };
}
