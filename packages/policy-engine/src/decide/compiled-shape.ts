import {
  compiledFormat,
  type AttributeType,
  type AuditSafeguard,
  type CompiledAttribute,
  type CompiledAudit,
  type CompiledBreach,
  type CompiledCategory,
  type CompiledConsent,
  type CompiledMinimize,
  type CompiledPolicy,
  type CompiledProcessor,
  type CompiledPurpose,
  type CompiledResidency,
  type CompiledRetention,
  type CompiledRights,
  type CompiledStatement,
  type CompiledStore,
  type CompiledSubject,
  type CompiledTransform,
  type CompiledWaiver,
  type ProtectSafeguard,
  type TransportSafeguard,
} from '../compiled-policy.ts';
import { actions, channels } from '../schema/terms.ts';
import { parseDuration } from '../time/duration.ts';
import { parseInstant } from '../time/instant.ts';
import { condition } from './condition-shape.ts';
import { isRecord } from './own.ts';
import { flag, listOf, mapOf, oneOf, optional, quantity, record, text, textWhere, type Shape } from './shape.ts';

const texts = listOf(text);
const duration = textWhere(given => parseDuration(given) !== undefined);
const day = textWhere(given => parseInstant(given)?.isDay === true);
const mask = oneOf('clear', 'last4', 'first1', 'year', 'full', 'drop');
const severity = optional(oneOf('error', 'warning', 'suggestion'));
const conditions = optional(listOf(condition));

const simpleType = record<Extract<AttributeType, { readonly kind: 'string' | 'number' | 'boolean' | 'date' | 'place' }>>({
  kind: oneOf('string', 'number', 'boolean', 'date', 'place'),
});
const wordType = record<Extract<AttributeType, { readonly kind: 'enum' | 'order' }>>({ kind: oneOf('enum', 'order'), values: texts });
const setType = record<Extract<AttributeType, { readonly kind: 'set' }>>({ kind: oneOf('set'), values: optional(texts) });

const attributeType: Shape<AttributeType> = (given, path) => {
  const kind = isRecord(given) ? given['kind'] : undefined;
  const shape = kind === 'set' ? setType : kind === 'enum' || kind === 'order' ? wordType : simpleType;
  return shape(given, path);
};

const category = record<CompiledCategory>({
  id: text,
  sensitivity: oneOf('personal', 'sensitive', 'special'),
  dpv: optional(text),
  laws: optional(texts),
  words: texts,
  ambiguous: texts,
  types: texts,
  shown: optional(quantity),
});

const consent = record<CompiledConsent>({
  noticeVersion: optional(
    record<NonNullable<CompiledConsent['noticeVersion']>>({ operator: oneOf('eq', 'lt', 'le', 'gt', 'ge'), version: text }),
  ),
  maxAge: optional(duration),
  separate: optional(flag),
});

const statement = record<CompiledStatement>({
  id: text,
  effect: oneOf('permit', 'forbid'),
  actors: optional(texts),
  actions: optional(listOf(oneOf(...actions))),
  categories: optional(texts),
  purposes: optional(texts),
  when: conditions,
  unless: conditions,
  consent: optional(consent),
  minimize: optional(record<CompiledMinimize>({ fields: optional(texts), mask: mapOf(mask), unless: conditions })),
  transform: optional(record<CompiledTransform>({ pseudonymize: texts, aggregate: optional(quantity), unless: conditions })),
  audit: optional(oneOf('none', 'basic', 'full')),
  legal: texts,
  basis: optional(text),
  message: optional(text),
  severity,
});

const safeguardBase = { id: text, legal: texts, message: optional(text), severity } as const;

const protect = record<ProtectSafeguard>({ ...safeguardBase, channels: listOf(oneOf(...channels)), categories: texts, accept: texts });

const transport = record<TransportSafeguard>({
  ...safeguardBase,
  tls: optional(text),
  verifyCertificates: optional(flag),
  startTls: optional(oneOf('required')),
  hsts: optional(duration),
  cookies: optional(
    record<NonNullable<TransportSafeguard['cookies']>>({
      secure: optional(flag),
      httpOnly: optional(flag),
      sameSite: optional(oneOf('lax', 'strict')),
    }),
  ),
});

const auditSafeguard = record<AuditSafeguard>({ ...safeguardBase, actions: listOf(oneOf(...actions)), categories: texts, fields: texts });

const residency = record<CompiledResidency>({
  id: text,
  subjectRegion: text,
  categories: optional(texts),
  store: texts,
  deny: texts,
  transfer: record<CompiledResidency['transfer']>({ allow: texts, separateConsent: flag, assessment: optional(day) }),
  primaryStore: optional(texts),
  legal: texts,
});

const retention = record<CompiledRetention>({
  id: text,
  categories: texts,
  keep: duration,
  from: text,
  then: oneOf('erase', 'anonymize'),
  hold: texts,
  basis: optional(text),
  legal: texts,
});

const store = record<CompiledStore>({
  id: text,
  kind: text,
  channel: oneOf(...channels),
  regions: texts,
  transfer: optional(text),
  encryption: texts,
  holds: texts,
  erase: optional(record<NonNullable<CompiledStore['erase']>>({ by: text, within: duration })),
  derivedFrom: optional(text),
  maxLag: optional(duration),
  backups: optional(record<NonNullable<CompiledStore['backups']>>({ window: duration, then: oneOf('expire', 'crypto-shred') })),
});

const processor = record<CompiledProcessor>({
  id: text,
  packages: texts,
  hosts: texts,
  categories: texts,
  purposes: texts,
  regions: texts,
  agreement: optional(day),
  transfer: optional(text),
});

const breach = record<CompiledBreach>({
  law: text,
  notify: text,
  within: textWhere(given => given === 'without-undue-delay' || parseDuration(given) !== undefined),
  from: text,
  categories: optional(texts),
  when: conditions,
  unless: conditions,
  legal: texts,
});

/** Everything that a compiled policy of this format is made of. What its names mean is another question. */
export const compiledShape = record<CompiledPolicy>({
  format: (given, path) => (given === compiledFormat ? undefined : path),
  id: text,
  version: text,
  digest: textWhere(given => /^sha256:[0-9a-f]{64}$/.test(given)),
  title: optional(text),
  owner: optional(record<NonNullable<CompiledPolicy['owner']>>({ team: text, contact: optional(text) })),
  reviewBy: optional(day),
  categories: listOf(category),
  subjects: listOf(record<CompiledSubject>({ id: text, dpv: optional(text), types: texts })),
  purposes: listOf(record<CompiledPurpose>({ id: text, dpv: optional(text), sale: flag, signals: mapOf(text) })),
  roles: mapOf(texts),
  regions: mapOf(texts),
  attributes: listOf(record<CompiledAttribute>({ path: text, type: attributeType })),
  statements: listOf(statement),
  safeguards: record<CompiledPolicy['safeguards']>({
    protect: listOf(protect),
    transport: listOf(transport),
    audit: listOf(auditSafeguard),
  }),
  residency: listOf(residency),
  retention: listOf(retention),
  stores: listOf(store),
  processors: listOf(processor),
  rights: listOf(record<CompiledRights>({ law: text, due: duration, extend: optional(duration), from: text, include: texts })),
  breach: listOf(breach),
  audit: optional(
    record<CompiledAudit>({
      store: optional(oneOf('append-only')),
      chain: optional(oneOf('sha256')),
      keep: optional(duration),
      redact: texts,
    }),
  ),
  waivers: listOf(
    record<CompiledWaiver>({
      id: text,
      rule: text,
      scope: record<CompiledWaiver['scope']>({ files: texts, categories: optional(texts) }),
      reason: text,
      approvedBy: text,
      expires: day,
    }),
  ),
});
