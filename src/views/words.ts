/** How figures and standings are worded. */
import { thousands } from '../model/wording.js';
import type { CasualtyCell, Label, LeftOutReason, AsideReason, ReportedBy } from '../queries/results.js';

/** "3", "3–5", "5,001+", "0–4"; "–" where none was reported. */
export function range(low: number | null, high: number | null): string {
  if (low === null) return '–';
  if (high === null) return `${thousands(low)}+`;
  return low === high ? thousands(low) : `${thousands(low)}–${thousands(high)}`;
}

/** A cell's figure as a person reads it: bounds where there is a number, else the words of the source. */
export function figure(cell: Pick<CasualtyCell, 'low' | 'high' | 'words'>): string {
  return cell.low === null && cell.high === null ? 'no number' : range(cell.low, cell.high);
}

export function plural(n: number, one: string, many = `${one}s`): string {
  return `${thousands(n)} ${n === 1 ? one : many}`;
}

export const LABEL_WORDS: Readonly<Record<Label, string>> = {
  'unquantified': 'no number given',
  'unattributed': 'no source named',
  'disputed': 'disputed',
  'corroborated': 'corroborated',
  'single-source': 'single source',
};

export const REPORTED_BY_WORDS: Readonly<Record<ReportedBy, string>> = {
  'self': 'self-reported',
  'adversary': 'by the adversary',
  'third-party': 'by a third party',
  'mixed': 'by several parties',
};

export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, string>> = {
  retracted: 'retracted',
  superseded: 'superseded by a later claim',
  subset: 'part of another claim',
  unquantified: 'asserted without a number',
  revised: 'revised by the same origin',
};

export const ASIDE_WORDS: Readonly<Record<AsideReason, string>> = {
  'children': 'not added: the events below it are counted',
  'split-by-side': 'not added: the same losses are counted by side',
  'split-by-victims': 'not added: the same losses are counted by kind of victim',
  'unquantified': 'asserted without a number',
};
