/** How many were hurt, by whose account. Source: MODEL, "Casualties: the arithmetic". */
export { casualties, keepCells } from './casualties.js';
export { matrix } from './matrix.js';
export { regroup } from './regroup.js';
export {
  explainCasualties, type ExplainedCasualties, type ExplainedCell, type ExplainedClaim, type LeftOutClaim, type UsedClaim,
} from './explain.js';
export type { Selection } from './selection.js';
