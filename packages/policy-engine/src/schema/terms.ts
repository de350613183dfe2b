/** Where data can leave a program's memory. `network` is the business of transport safeguards as well. */
export const channels = [
  'log',
  'error',
  'telemetry',
  'url',
  'prompt',
  'client-storage',
  'cookie',
  'token',
  'network',
  'database',
  'file',
  'object',
  'cache',
  'queue',
  'search',
  'warehouse',
  'mail',
  'response',
  'recipient',
] as const;

/** What can be done to a value so that it tells less. */
export const protections = ['encrypted', 'tokenized', 'pseudonymized', 'hashed', 'masked', 'aggregated', 'anonymized'] as const;

export const actions = ['read', 'store', 'derive', 'share', 'export', 'disclose', 'update', 'delete'] as const;

export const legalBases = ['consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests'] as const;

/** How a finding against a statement or safeguard counts. */
export const severities = ['error', 'warning', 'suggestion'] as const;

/** What a policy that extends this one may change. */
export const overridable = ['severity', 'message', 'minimize.fields'] as const;
