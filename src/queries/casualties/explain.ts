import { rangeOf } from '../../model/count.js';
import { nameOf, type Facts } from '../../model/facts.js';
import type { Casualty, Id } from '../../model/types.js';
import { POLICIES, type CasualtiesResult, type CasualtyCell, type LeftOutReason, type Policy } from '../results.js';
import { resultOf } from './casualties.js';
import { bestBy, valuesBy, type Figure } from './policy.js';
import type { Selection } from './selection.js';
import { settle, type Settled, type Settlement } from './settle.js';

interface Named { readonly id: Id; readonly name: string }

/** One claim as the arithmetic sees it. */
export interface ExplainedClaim {
  readonly id: Id;
  /** The body that speaks; null: an unnamed source, or nobody. */
  readonly origin: Named | null;
  /** The side that the origin belongs to. */
  readonly side: Named | null;
  /** Names: the speaker, then each relay. */
  readonly chain: readonly string[];
  readonly words: string;
  /** Where its evidence stands, by document and paragraph. */
  readonly places: readonly { readonly document: Id; readonly paragraph: number }[];
  /** Numbers of these paragraphs, each once, ascending. */
  readonly paragraphs: readonly number[];
  /** EDTF: when it was said, as step 4 takes it; null: not known. */
  readonly said: string | null;
  /** HH:MM; null: not known. */
  readonly time: string | null;
  readonly approximateTime: boolean;
  /** Both null: no number; high null beside a low: open. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A claim that was used, and what each policy makes of it: null where it passes the claim over. */
export interface UsedClaim extends ExplainedClaim {
  readonly values: Readonly<Record<Policy, number | null>>;
}

export interface LeftOutClaim extends ExplainedClaim {
  readonly reason: LeftOutReason;
  /** Id of the claim that supersedes, contains or revises it; null where it falls by itself. */
  readonly by: Id | null;
}

/** How one cell comes about. */
export interface ExplainedCell {
  readonly cell: CasualtyCell;
  /** Every claim used, repeated tellings too, in the order of `cell.claims`. */
  readonly claims: readonly UsedClaim[];
  /** Ids of claims that are one claim told several times: one origin, one range. */
  readonly tellings: readonly (readonly Id[])[];
  readonly leftOut: readonly LeftOutClaim[];
  /** Ids of the finer live claims for which the cell is not counted (step 3), in order of id. */
  readonly asideFor: readonly Id[];
  /** What `best` is by each policy. */
  readonly bests: Readonly<Record<Policy, number | null>>;
}

export interface ExplainedCasualties {
  readonly result: CasualtiesResult;
  /** In the order of `result.cells`. */
  readonly cells: readonly ExplainedCell[];
}

/** The same answer as `casualties`, with the arithmetic of each cell. Source: MODEL, arithmetic: "can be shown with --explain". */
export function explainCasualties(facts: Facts, selection: Selection, policy: Policy): ExplainedCasualties {
  const settlement = settle(facts, selection);
  const result = resultOf(facts, settlement, policy);
  return { result, cells: settlement.cells.map((cell, i) => explain(facts, settlement, cell, result.cells[i] as CasualtyCell)) };
}

function explain(facts: Facts, settlement: Settlement, settled: Settled, cell: CasualtyCell): ExplainedCell {
  const figure: Figure = { claims: settled.claims, lossesOf: settled.lossesOf, voices: settlement.voices, said: settlement.said };
  const values = byPolicy((policy) => valuesBy(policy, figure));
  const finer = new Set(settled.claims.flatMap((claim) => settlement.aside.get(claim.id)?.by ?? []));
  return {
    cell,
    claims: settled.claims.map((claim, i) => ({
      ...claimOf(facts, settlement, claim), values: byPolicy((policy) => values[policy][i] ?? null),
    })),
    tellings: settled.tellings.filter(({ claims }) => claims.length > 1).map(({ claims }) => claims.map((claim) => claim.id)),
    leftOut: settled.leftOut.map(({ claim, reason, by }) => ({ ...claimOf(facts, settlement, claim), reason, by })),
    asideFor: [...finer].toSorted(),
    bests: byPolicy((policy) => bestBy(policy, figure)),
  };
}

function claimOf(facts: Facts, { voices, said }: Settlement, claim: Casualty): ExplainedClaim {
  const named = (id: Id | null) => (id === null ? null : { id, name: nameOf(facts, id) });
  const origin = voices.origin(claim);
  const range = rangeOf(claim.count);
  const date = said(claim);
  return {
    id: claim.id,
    origin: named(origin),
    side: named(origin === null ? null : voices.side(origin)),
    chain: claim.chain.map((link) => nameOf(facts, link.actor)),
    words: claim.count.words,
    places: claim.evidence.map(({ document, paragraph }) => ({ document, paragraph })),
    paragraphs: [...new Set(claim.evidence.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b),
    said: date?.edtf ?? null,
    time: date?.time ?? null,
    approximateTime: date?.approximateTime === true,
    low: range?.low ?? null,
    high: range?.high ?? null,
  };
}

function byPolicy<T>(answer: (policy: Policy) => T): Readonly<Record<Policy, T>> {
  return Object.fromEntries(POLICIES.map((policy) => [policy, answer(policy)])) as Record<Policy, T>;
}
