/**
 * factline as a library: read a dataset, ask it, get the same objects as --json. Every question is a pure function of the facts
 * that it is given: nothing is kept between calls, nothing that is given is changed, nothing but {@link loadDataset} and
 * {@link check} reads a file.
 *
 * @packageDocumentation
 */
export { loadDataset, parseDataset, type NamedText } from './library/load.js';
export {
  accounts, actors, conflicts, documents, overview, places, search, show, statements, timeline, timelineWithStatements,
} from './library/facts.js';
export { casualties, explain, matrix, type CasualtyOptions } from './library/casualties.js';
export { check, schema, SCHEMA_NAMES, type CheckOptions, type SchemaName } from './library/check.js';
export type { Filter, OneOrMore } from './library/filter.js';
export { Problem, type ProblemKind } from './model/problem.js';

export type { Facts } from './model/facts.js';
export type * from './model/types.js';
export type * from './model/vocabulary.js';
export type * from './queries/results.js';
export type { Toll } from './queries/toll.js';
export type { ExplainedCell, ExplainedClaim, LeftOutClaim, UsedClaim } from './queries/casualties/explain.js';
export type { CheckEntry, Path, Severity } from './checks/finding.js';
