/** What an application needs: no YAML, no JSON Schema, no dependency at all. */
export * from './compiled-policy.ts';
export { decide } from './decide/decide.ts';
export { loadPolicy, type LoadedPolicy } from './decide/load-policy.ts';
export type { DecideSettings, Decision, Obligation, Reason, Request } from './decide/request.ts';
export * from './safeguards.ts';
