/** How many were hurt, by whose account. Source: MODEL, "Casualties: the arithmetic". */
export { casualties } from './casualties.js';
export {
  explainCasualties, type ExplainedCasualties, type ExplainedCell, type ExplainedClaim, type LeftOutClaim, type UsedClaim,
} from './explain.js';
export type { Selection } from './selection.js';
