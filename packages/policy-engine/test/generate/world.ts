/** Words that generated policies declare some of, and generated requests use all of: what a policy leaves out is unknown to it. */
export const actions = ['read', 'store', 'derive', 'share', 'export', 'disclose', 'update', 'delete'] as const;
export const channels = [
  'log',
  'error',
  'url',
  'prompt',
  'mail',
  'recipient',
  'response',
  'database',
  'file',
  'cache',
  'warehouse',
  'cookie',
  'network',
];
export const protections = ['encrypted', 'tokenized', 'pseudonymized', 'hashed', 'masked', 'aggregated', 'anonymized'];
export const sensitivities = ['personal', 'sensitive', 'special'];
export const obligationKinds = ['audit', 'minimize', 'pseudonymize', 'aggregate', 'protect'] as const;

export const categories = [
  'contact',
  'contact.email',
  'contact.phone',
  'contact.phone.home',
  'contact.phone.work',
  'identity.name',
  'health.record',
  'health.record.note',
  'behavior.events',
  'credential.password',
  'credential.token',
];

/** One may include those before it. */
export const roles = ['clerk', 'agent', 'lead', 'doctor', 'constructor'];
export const purposes = ['care', 'support', 'marketing'];
export const subjects = ['patient', 'customer'];

/** Overlapping, nested, and named like countries. */
export const regions: Readonly<Record<string, readonly string[]>> = {
  EEA: ['DE', 'FR', 'IE'],
  ATLANTIC: ['FR', 'IE', 'GB'],
  US: ['US'],
  USA: ['US', 'PR'],
  CHINA: ['CN', 'HK'],
  WEST: ['EEA', 'US', 'GB'],
};
export const places = [...Object.keys(regions), 'DE', 'FR', 'IE', 'GB', 'HK', 'JP'];

export const words = ['alpha', 'beta', 'gamma', 'x y', '7', 'true'];
export const sets: Readonly<Record<string, readonly string[]>> = { known: ['alpha', 'beta'], kinds: ['small', 'large'] };

/** A type as a policy writes it, values of it, and what is almost one. */
export interface AttributeKind {
  readonly path: string;
  /** Absent: built in. */
  readonly declared?: unknown;
  readonly kind: 'string' | 'number' | 'boolean' | 'date' | 'place' | 'enum' | 'order' | 'set';
  /** To compare with. */
  readonly limits: readonly (string | number | boolean)[];
  /** In requests. */
  readonly values: readonly unknown[];
}

const dates = [
  '2026-01-15',
  '2026-01-15T00:00:00Z',
  '2026-01-15T23:59:59.999Z',
  '2026-01-16',
  '2026-01-14T23:59:59Z',
  '2024-02-29',
  '2026-02-30',
  '2026-01-15T10:00:00+02:00',
  'soon',
];
const levels = ['low', 'medium', 'high'];

export const attributes: readonly AttributeKind[] = [
  { path: 'context.ticketId', declared: 'string', kind: 'string', limits: words, values: [...words, '', 'zzz'] },
  { path: 'plain', declared: 'string', kind: 'string', limits: words, values: [...words, '', '__proto__'] },
  {
    path: 'context.count',
    declared: 'number',
    kind: 'number',
    limits: [0, 1, 2.5, -3],
    values: [0, 1, 2, 2.5, -3, -3.5, Number.NaN, Infinity, '1', -0],
  },
  { path: 'data.unintelligible', declared: 'boolean', kind: 'boolean', limits: [true, false], values: [true, false, 'true', 1] },
  { path: 'context.since', declared: 'date', kind: 'date', limits: ['2026-01-15', '2026-01-15T10:00:00Z', '2024-02-29'], values: dates },
  { path: 'context.office', declared: 'place', kind: 'place', limits: places, values: [...places, 'ZZ', 'eea', ''] },
  { path: 'risk', declared: { order: levels }, kind: 'order', limits: levels, values: [...levels, 'extreme'] },
  {
    path: 'size',
    declared: { enum: ['small', 'large', 'huge'] },
    kind: 'enum',
    limits: ['small', 'large', 'huge'],
    values: ['small', 'large', 'huge', 'tiny'],
  },
  {
    path: 'context.tags',
    declared: { set: 'string' },
    kind: 'set',
    limits: words,
    values: [[], ['alpha'], ['alpha', 'beta'], ['zzz'], ['alpha', 1], 'alpha'],
  },
  {
    path: 'context.labels',
    declared: { set: ['red', 'blue'] },
    kind: 'set',
    limits: ['red', 'blue'],
    values: [[], ['red'], ['red', 'blue'], ['green'], ['red', 'green']],
  },
  { path: 'subject.age', kind: 'number', limits: [16, 18], values: [15, 16, 17, 18, 40, '16', -1] },
  { path: 'subject.region', kind: 'place', limits: places, values: [...places, 'ZZ'] },
  {
    path: 'subject.optOuts',
    kind: 'set',
    limits: ['sale', 'marketing'],
    values: [[], ['sale'], ['marketing'], ['sale', 'marketing'], 'sale'],
  },
  { path: 'subject.signals.gpc', kind: 'boolean', limits: [true, false], values: [true, false, '1'] },
  { path: 'actor.role', kind: 'enum', limits: roles, values: roles },
  { path: 'purpose', kind: 'enum', limits: purposes, values: purposes },
  { path: 'region', kind: 'place', limits: places, values: places },
  { path: 'protections', kind: 'set', limits: protections, values: [] },
];

export const now = new Date('2026-06-01T12:00:00Z');
