/** What `casualties` answers, key by key. */
import type { Harm, Victims } from '../model/vocabulary.js';

/** How `best` is chosen. Source: MODEL, "Casualties: the arithmetic", step 6. */
export const POLICIES = ['conservative', 'highest', 'latest', 'self-reported', 'none'] as const;
export type Policy = (typeof POLICIES)[number];

/** A policy, or all of them side by side. */
export const POLICY_WORDS = [...POLICIES, 'all'] as const;
export const LABELS = ['unquantified', 'unattributed', 'disputed', 'corroborated', 'single-source'] as const;
export const GROUPINGS = ['event', 'side', 'harm', 'claimant', 'date'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type LeftOutReason = 'retracted' | 'superseded' | 'subset' | 'unquantified' | 'revised';
export type AsideReason = 'children' | 'split-by-side' | 'split-by-victims' | 'unquantified';
export type Label = (typeof LABELS)[number];
export type ReportedBy = 'self' | 'adversary' | 'third-party' | 'mixed';

/** One figure: event × side × harm × victims. */
export interface CasualtyCell {
  /** Id of the event. */
  readonly event: string;
  readonly eventTitle: string;
  /** EDTF. */
  readonly date: string;
  /** Id of the episode. */
  readonly episode: string;
  /** Id of the side; null: not split by side. */
  readonly lossesOf: string | null;
  readonly harm: Harm;
  readonly victims: Victims;
  readonly counted: boolean;
  /** Why it is not counted; null where it is. */
  readonly because: AsideReason | null;
  readonly low: number | null;
  /** null beside a low: open. */
  readonly high: number | null;
  readonly best: number | null;
  readonly words: readonly string[];
  readonly label: Label;
  readonly reportedBy: ReportedBy | null;
  /** Names. */
  readonly origins: readonly string[];
  /** Ids of the claims used. */
  readonly claims: readonly string[];
  readonly leftOut: readonly { readonly id: string; readonly reason: LeftOutReason }[];
  /** With all policies at once: best by each of them. */
  readonly bests?: Bests;
}

/** A sum of counted cells. */
export interface Total {
  readonly harm: Harm;
  readonly lossesOf: string | null;
  /** false: the sum over all sides; true: one side's (lossesOf null: not split by side). */
  readonly split: boolean;
  readonly low: number;
  /** null: open. */
  readonly high: number | null;
  readonly best: number | null;
  readonly claims: readonly string[];
  /** With all policies at once: best by each of them. */
  readonly bests?: Bests;
}

export interface EpisodeTotals {
  readonly event: string;
  readonly eventTitle: string;
  readonly totals: readonly Total[];
}

export interface CasualtiesResult {
  readonly policy: Policy | 'all';
  readonly cells: readonly CasualtyCell[];
  readonly episodes: readonly EpisodeTotals[];
  readonly overall: readonly Total[];
  /** Ids of the claims asserted without a number. */
  readonly unquantified: readonly string[];
}

/** What `best` is by each policy. */
export type Bests = Readonly<Record<Policy, number | null>>;

/** Cells that share an event, a side, a harm, a claimant or a date. */
export interface CasualtyGroup {
  readonly by: Grouping;
  /** Id, word or EDTF; null: not split by side, or no source named. */
  readonly key: string | null;
  readonly name: string;
  readonly totals: readonly Total[];
  readonly cells: readonly CasualtyCell[];
}

/** What one claimant says of one side's losses. */
export interface MatrixEntry {
  /** Name. */
  readonly claimant: string;
  readonly claimantId: string | null;
  /** Id. */
  readonly lossesOf: string | null;
  readonly lossesOfName: string | null;
  readonly harm: Harm;
  readonly reportedBy: ReportedBy | null;
  /** null: no number. */
  readonly low: number | null;
  /** null beside a low: open. */
  readonly high: number | null;
  readonly claims: readonly string[];
}
