/**
 * factline as a library: read a dataset, ask it, get the same objects as --json.
 *
 * @example
 * import { loadDataset, timeline, casualties } from 'factline';
 * const facts = await loadDataset('data/irannews-2021-07.json');
 * timeline(facts, { since: '2021-07' }).map((event) => event.title);
 * casualties(facts, { harm: ['killed'] }).overall;
 */
import { readFileSync } from 'node:fs';
import { loadDataset as load } from './cli/load.js';
import { indexFacts, type Facts } from './model/facts.js';
import { casualties as allCasualties } from './queries/casualties/index.js';
import { criteria, type FilterText } from './queries/criteria.js';
import { overview as overviewOf } from './queries/overview.js';
import type { CasualtiesResult, Overview, Policy, StatementEntry, TimelineEvent } from './queries/results.js';
import { statements as allStatements, timeline as allEvents } from './queries/timeline.js';

export type { Facts, FilterText };
export type * from './model/types.js';
export type * from './model/vocabulary.js';
export type * from './queries/results.js';
export { Problem } from './model/problem.js';

/**
 * Reads dataset files (several are joined) and checks them.
 * @throws Problem with the place of the first errors, where one cannot be used
 */
export async function loadDataset(...paths: readonly string[]): Promise<Facts> {
  const readStdin = () => Promise.reject(new Error('give the text of stdin in a file'));
  return indexFacts(await load(paths, { files: { read: (path) => readFileSync(path) }, readStdin }));
}

/** What happened, in order. @throws Problem for a filter that names nothing in the dataset, or a date that is none. */
export function timeline(facts: Facts, filter: FilterText = {}): readonly TimelineEvent[] {
  return allEvents(facts, criteria(facts, filter));
}

/** Who said what, in order of time. @throws Problem as {@link timeline}. */
export function statements(facts: Facts, filter: FilterText = {}): readonly StatementEntry[] {
  return allStatements(facts, criteria(facts, filter));
}

/** How many were hurt: cells, totals per episode and overall. @throws Problem as {@link timeline}. */
export function casualties(facts: Facts, filter: FilterText = {}, policy: Policy = 'conservative'): CasualtiesResult {
  return allCasualties(facts, { claims: criteria(facts, filter).casualty }, policy);
}

/** What the dataset is, what it spans, what it counts, what is contested. */
export function overview(facts: Facts): Overview {
  return overviewOf(facts);
}
