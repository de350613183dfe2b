/** What an application needs: no YAML, no JSON Schema, no dependency at all. */
export * from './compiled-policy.ts';
export type { Clause, Condition, ConditionValue, Operator } from './condition.ts';
export { decide } from './decide/decide.ts';
export { loadPolicy, type LoadedPolicy } from './decide/load-policy.ts';
export { indexPolicy, type Policy } from './decide/policy.ts';
export type {
  ConsentRecord,
  DecideSettings,
  Decision,
  Obligation,
  ObligationKind,
  Pair,
  Reason,
  Request,
  Subject,
} from './decide/request.ts';
export * from './safeguards.ts';
