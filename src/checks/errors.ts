/** The rules that a dataset must keep before anything is said on the strength of it. */
import type { Source } from '../dataset/join.js';
import { boundsOf } from '../model/edtf.js';
import type { Dataset } from '../model/types.js';
import type { Finding } from './finding.js';
import type { Part } from './partial.js';
import { run, type Context, type Rule } from './rule.js';
import { bestOutside } from './rules/best-outside.js';
import { cyclic } from './rules/cyclic.js';
import { dangling } from './rules/dangling.js';
import { badDate, DATE_HELP, edtf } from './rules/edtf.js';
import { highWithoutLow } from './rules/high-without-low.js';
import { lowAboveHigh } from './rules/low-above-high.js';
import { paragraph } from './rules/paragraph.js';
import { repeatedId } from './rules/repeated-id.js';
import { sameChain } from './rules/same-chain.js';
import { sameKind } from './rules/same-kind.js';
import { subsetLarger } from './rules/subset-larger.js';
import { wrongKind } from './rules/wrong-kind.js';

export const ERRORS: readonly Rule[] = [
  repeatedId, dangling, wrongKind, cyclic, sameKind, sameChain, edtf, lowAboveHigh, highWithoutLow, bestOutside, subsetLarger, paragraph,
];

/** Everything that is wrong with sources that have the shape of datasets. */
export function* errorsIn(context: Context): Generator<Finding> {
  yield* context.sources.flatMap(referenceDate);
  yield* run(ERRORS, context);
}

/** What is wrong with the sound records of sources of which some are damaged. */
export function* errorsInParts(parts: readonly Part[], context: Context): Generator<Finding> {
  const lost = new Set(parts.flatMap((it) => [...it.lost]));
  yield* parts.filter((it) => it.framed).flatMap((it) => referenceDate(it.source));
  for (const finding of run(ERRORS, context)) {
    if (finding.code !== dangling.code || !lost.has(valueAt(parts, finding) as string)) yield finding;
  }
}

function valueAt(parts: readonly Part[], { file, path }: Finding): unknown {
  const data = parts.find((it) => it.source.file === file)?.source.data;
  return path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], data);
}

/** The one date that stands in no record. */
function referenceDate({ file, data }: Source): readonly Finding[] {
  const text = (data as Dataset).referenceDate.edtf;
  if (boundsOf(text) !== null) return [];
  return [{ file, path: ['referenceDate', 'edtf'], code: edtf.code, severity: edtf.severity, message: badDate(text), help: DATE_HELP }];
}
