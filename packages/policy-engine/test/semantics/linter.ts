import { expect } from 'vitest';
import { possibleOutcomes, type DecideSettings, type PossibleOutcomes } from '../../src/index.ts';
import { ask, compiledPolicy, now, shown, world, type Example, type Sentences } from './example.ts';

const policy = compiledPolicy(
  world(`
statements:
  - { id: nurses, permit: { actor: nurse, action: [read, update], category: contact.**, purpose: care }, legal: { basis: contract } }
  - { id: adults, permit: { actor: clerk, action: read, category: contact.email, purpose: care }, legal: { basis: contract }, when: [ subject.age >= 18 ] }
  - { id: consented, permit: { actor: clerk, action: read, category: contact.phone, purpose: care }, legal: { basis: consent }, consent: {}, audit: full }
  - { id: shares, permit: { action: share, category: contact.**, purpose: care }, legal: { basis: contract } }
  - { id: no-marketing, forbid: { purpose: marketing } }
  - { id: closed, forbid: { action: update }, when: [ context.open == false ] }
safeguards:
  - { id: never, protect: { channel: log, category: contact.phone, accept: [] } }
processors:
  mailer: { categories: contact.email, purposes: care, regions: DE, agreement: 2026-01-01 }
`),
);
const clerk = { ...ask, actor: { role: 'clerk' } };

const cases: readonly (readonly [
  name: string,
  request: object,
  expected: 'allow' | 'deny' | readonly string[],
  settings?: DecideSettings,
])[] = [
  ['a permit that asks nothing more', ask, 'allow'],
  ['its role is missing', { ...ask, actor: {} }, ['actor.role', 'subject.age']],
  ['no role may', { action: 'delete', categories: ['contact.email'], purpose: 'care' }, 'deny'],
  ['no purpose may', { actor: { role: 'nurse' }, action: 'read', categories: ['health.record.note'] }, 'deny'],
  ['a forbid for certain', { ...ask, purpose: 'marketing', actor: {} }, 'deny'],
  ['the purpose is missing', { ...ask, purpose: undefined }, ['purpose']],
  ['a condition of a permit', clerk, ['subject.age']],
  ['that is false', { ...clerk, subject: { age: 7 } }, 'deny'],
  ['that is true', { ...clerk, subject: { age: 20 } }, 'allow'],
  ['a condition of a forbid', { ...ask, action: 'update' }, ['context.open']],
  ['that is false', { ...ask, action: 'update', context: { open: true } }, 'allow'],
  ['that is true', { ...ask, action: 'update', context: { open: false } }, 'deny'],
  ['consent', { ...clerk, categories: ['contact.phone'] }, ['subject.consents'], { now }],
  ['consent, and now', { ...clerk, categories: ['contact.phone'] }, ['now', 'subject.consents']],
  [
    'consent that is withdrawn',
    { ...clerk, categories: ['contact.phone'], subject: { consents: [{ purpose: 'care', status: 'withdrawn', at: '2026-01-01' }] } },
    'deny',
    { now },
  ],
  ['an obligation that is certain to be owed', { ...clerk, categories: ['contact.phone'] }, 'deny', { now, supports: ['minimize'] }],
  ['the recipient', { ...ask, action: 'share' }, ['recipient']],
  ['no recipient may', { ...ask, action: 'share', categories: ['contact.phone'] }, 'deny'],
  ['one that is not declared', { ...ask, action: 'share', recipient: 'x' }, 'deny'],
  ['one that is', { ...ask, action: 'share', recipient: 'mailer' }, 'allow'],
  ['a safeguard that nothing satisfies', { ...ask, categories: ['contact.phone'], channel: 'log' }, 'deny'],
  [
    'nothing is known',
    {},
    ['action', 'actor.role', 'categories', 'context.open', 'purpose', 'recipient', 'subject.age', 'subject.consents'],
    { now },
  ],
];

export const linterSentences: Sentences = {
  possible: cases.map(([name, request, expected, settings = {}]): Example =>
    shown(name, () => {
      const answer: PossibleOutcomes = typeof expected === 'string' ? { outcome: expected } : { outcome: 'depends', on: expected };
      const found = possibleOutcomes(policy, request, settings);
      if (typeof expected === 'string') expect(found).toEqual(answer);
      else expect(found).toMatchObject({ outcome: 'depends', on: expect.arrayContaining([...expected]) as unknown });
    }),
  ),
};
