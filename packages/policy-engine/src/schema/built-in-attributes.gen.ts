/* Made by `npm run generate` from policies/vocabulary/attributes.yaml. Do not edit. */
import type { AttributeType } from '../compiled-policy.ts';

export interface BuiltInAttribute {
  readonly path: string;
  readonly type: AttributeType;
  /** Its value is an id that is declared elsewhere. */
  readonly ids?: 'role' | 'action' | 'purpose' | 'processor' | 'store' | 'channel' | 'subject';
  readonly description: string;
}

/** What a condition may ask of every request. */
export const builtInAttributes: readonly BuiltInAttribute[] = [
  { path: 'actor.id', type: { kind: 'string' }, description: 'who acts' },
  { path: 'actor.role', type: { kind: 'string' }, ids: 'role', description: 'the role of who acts; exactly this one, not one that includes it' },
  { path: 'action', type: { kind: 'string' }, ids: 'action', description: 'what is done' },
  { path: 'purpose', type: { kind: 'string' }, ids: 'purpose', description: 'what it is done for' },
  { path: 'recipient', type: { kind: 'string' }, ids: 'processor', description: 'the processor that receives the data' },
  { path: 'store', type: { kind: 'string' }, ids: 'store', description: 'the store that the data goes to' },
  { path: 'region', type: { kind: 'place' }, description: 'where the data goes, when neither recipient nor store says it' },
  { path: 'channel', type: { kind: 'string' }, ids: 'channel', description: 'how the data leaves the program' },
  { path: 'protections', type: { kind: 'set', values: ['encrypted', 'tokenized', 'pseudonymized', 'hashed', 'masked', 'aggregated', 'anonymized'] }, description: 'what has been done to the data' },
  { path: 'subject.kind', type: { kind: 'string' }, ids: 'subject', description: 'what kind of person the data is about' },
  { path: 'subject.region', type: { kind: 'place' }, description: 'where that person is' },
  { path: 'subject.age', type: { kind: 'number' }, description: 'their age, in whole years' },
  { path: 'subject.optOuts', type: { kind: 'set' }, description: 'what they objected to, such as `sale` or `marketing`' },
  { path: 'subject.signals.gpc', type: { kind: 'boolean' }, description: 'their browser sends Global Privacy Control (Sec-GPC: 1)' },
];
