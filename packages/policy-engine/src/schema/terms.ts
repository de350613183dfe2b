export { channels, protections } from './channels.gen.ts';
export { actions, legalBases } from './terms.gen.ts';

/** How a finding against a statement or safeguard counts. */
export const severities = ['error', 'warning', 'suggestion'] as const;

/** What a policy that extends this one may change. */
export const overridable = ['severity', 'message', 'minimize.fields'] as const;
