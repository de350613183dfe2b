export { channels, protections } from './channels.gen.ts';

export const actions = ['read', 'store', 'derive', 'share', 'export', 'disclose', 'update', 'delete'] as const;

export const legalBases = ['consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests'] as const;

/** How a finding against a statement or safeguard counts. */
export const severities = ['error', 'warning', 'suggestion'] as const;

/** What a policy that extends this one may change. */
export const overridable = ['severity', 'message', 'minimize.fields'] as const;
