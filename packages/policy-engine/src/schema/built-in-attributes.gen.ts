/* Made by `npm run generate` from policies/vocabulary/attributes.yaml. Do not edit. */
import type { AttributeType } from '../compiled-policy.ts';

export interface BuiltInAttribute {
  readonly path: string;
  readonly type: AttributeType;
  /** Its value is an id that the policy or the language declares. */
  readonly ids?: 'action' | 'channel' | 'processor' | 'purpose' | 'role' | 'store' | 'subject';
}

/** What a condition may ask of every request. */
export const builtInAttributes: readonly BuiltInAttribute[] = [
  /** What is done. */
  { path: 'action', type: { kind: 'string' }, ids: 'action' },
  /** Who acts. */
  { path: 'actor.id', type: { kind: 'string' } },
  /** The role of who acts: exactly this one, not one that includes it. */
  { path: 'actor.role', type: { kind: 'string' }, ids: 'role' },
  /** How the data leaves the program. */
  { path: 'channel', type: { kind: 'string' }, ids: 'channel' },
  /** What has been done to the data. */
  { path: 'protections', type: { kind: 'set', values: ['encrypted', 'tokenized', 'pseudonymized', 'hashed', 'masked', 'aggregated', 'anonymized'] } },
  /** What it is done for. */
  { path: 'purpose', type: { kind: 'string' }, ids: 'purpose' },
  /** The processor that receives the data. */
  { path: 'recipient', type: { kind: 'string' }, ids: 'processor' },
  /** Where the data goes, when neither recipient nor store says it. */
  { path: 'region', type: { kind: 'place' } },
  /** The store that the data goes to. */
  { path: 'store', type: { kind: 'string' }, ids: 'store' },
  /** Age of the person, in whole years. */
  { path: 'subject.age', type: { kind: 'number' } },
  /** Who the data is about. */
  { path: 'subject.id', type: { kind: 'string' } },
  /** What kind of person the data is about. */
  { path: 'subject.kind', type: { kind: 'string' }, ids: 'subject' },
  /** What the person objected to, such as `sale` or `marketing`. */
  { path: 'subject.optOuts', type: { kind: 'set' } },
  /** Where the person is. */
  { path: 'subject.region', type: { kind: 'place' } },
  /** The browser sends Global Privacy Control (`Sec-GPC: 1`). */
  { path: 'subject.signals.gpc', type: { kind: 'boolean' } },
  /** The string of the Global Privacy Platform (IAB). */
  { path: 'subject.signals.gpp', type: { kind: 'string' } },
];
