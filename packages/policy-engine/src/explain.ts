/** Why a request is answered as it is, for people. Like the run time it needs nothing else. */
export { explain } from './decide/explain.ts';
export type { ClausesOfStatement, Explanation, SeenClause } from './decide/explanation.ts';
