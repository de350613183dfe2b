/** What an application needs: no YAML, no JSON Schema, no dependency at all. */
export * from './compiled-policy.ts';
export type { Clause, Condition, ConditionValue, Operator } from './condition.ts';
export { breachDeadlines, type Breach, type BreachDeadline } from './deadlines/breach-deadlines.ts';
export type { Events } from './deadlines/event-time.ts';
export { retentionDeadline, type RetentionDeadline, type RetentionSettings } from './deadlines/retention-deadline.ts';
export { rightsDeadline, type RightsDeadline, type RightsSettings } from './deadlines/rights-deadline.ts';
export { decide } from './decide/decide.ts';
export { loadPolicy, type LoadedPolicy } from './decide/load-policy.ts';
export { minimize, type CategoryOf } from './decide/minimize.ts';
export { allObligations } from './decide/question.ts';
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
