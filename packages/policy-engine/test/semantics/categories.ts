import { expect } from 'vitest';
import { asked, ask, compiledPolicy, shown, world, type Case, type Sentences } from './example.ts';

const permit = (category: string): string => `\nstatements:\n  - { id: p, permit: { category: ${category} }, legal: { basis: contract } }`;
const of = (...categories: readonly string[]): object => ({ ...ask, categories });
const one = (category: string, outcome: 'allow' | 'deny'): Case => [category, of(category), outcome];

export const categorySentences: Sentences = {
  pattern: [
    ...asked(permit('contact.email'), [one('contact.email', 'allow'), one('contact.phone', 'deny'), one('contact', 'deny')]),
    ...asked(permit('contact.**'), [one('contact.email', 'allow'), one('contact', 'allow'), one('health.record.note', 'deny')]),
    ...asked(permit('health.record'), [one('health.record', 'deny'), one('health.record.note', 'deny')]),
    ...asked(permit('health.record.**'), [one('health.record', 'allow'), one('health.record.note', 'allow')]),
  ],
  'pattern-demands': [
    ...asked(
      `
statements:
  - { id: p, permit: { action: [read, store, delete] }, legal: { basis: contract }, minimize: { mask: { health.record: full } } }
  - { id: q, permit: { action: delete }, legal: { basis: contract }, transform: { pseudonymize: [health.record, subject.id] } }
  - { id: f, forbid: { action: update, category: health.record } }
  - { id: u, permit: { action: update }, legal: { basis: contract } }
safeguards:
  - { id: s, protect: { channel: log, category: health.record, accept: [masked] } }
  - { id: t, audit: { action: store, category: health.record, fields: [target] } }
residency:
  - { id: r, subjectRegion: EEA, category: health.record, store: [EEA], legal: [GDPR.46] }`,
      [
        ['a forbid', { ...of('health.record.note'), action: 'update' }, { outcome: 'deny', reasons: ['f'] }],
        ['of nothing beside it', { ...of('contact.email'), action: 'update' }, 'allow'],
        ['a mask', of('health.record.note'), { outcome: 'allow', fields: { 'health.record.note': 'full' } }],
        [
          'what is pseudonymized',
          { ...of('health.record.note'), action: 'delete' },
          {
            outcome: 'allow',
            obligations: [
              { kind: 'minimize' },
              { kind: 'pseudonymize', paths: ['health.record', 'health.record.note', 'health.record.scan', 'subject.id'] },
            ],
          },
        ],
        [
          'a safeguard',
          { ...of('health.record.note'), channel: 'log' },
          { outcome: 'allow', obligations: [{ kind: 'minimize' }, { kind: 'protect', by: ['s'] }] },
        ],
        [
          'an audit',
          { ...of('health.record.note'), action: 'store', subject: { region: 'DE' }, region: 'DE', channel: 'file' },
          { outcome: 'allow', obligations: [{ kind: 'audit', level: 'full' }, { kind: 'minimize' }] },
        ],
        [
          'a rule of residency',
          { ...of('health.record.note'), action: 'store', subject: { region: 'DE' }, region: 'US', channel: 'file' },
          { outcome: 'deny', reasons: ['r'] },
        ],
      ],
    ),
    shown('a rule of retention, and a notice of a breach', () => {
      const policy = compiledPolicy(
        world(`
retention: [{ id: record, category: health.record, keep: P1Y, from: visit, then: erase }]
breach: [{ law: GDPR, notify: authority, within: PT72H, from: aware, category: health.record }]`),
      );
      expect(policy.compiled.retention[0]?.categories).toEqual(['health.record', 'health.record.note', 'health.record.scan']);
      expect(policy.compiled.breach[0]?.categories).toEqual(['health.record', 'health.record.note', 'health.record.scan']);
    }),
  ],
  sensitivity: asked(
    `
extends: ./parent.policy.yaml
statements:
  - { id: p, permit: { action: read, category: { sensitivity: personal } }, legal: { basis: contract } }
  - { id: q, permit: { action: store, category: { sensitivity: special } }, legal: { basis: contract } }
  - { id: u, permit: { action: update }, legal: { basis: contract } }
  - { id: f, forbid: { action: update, category: { sensitivity: personal } } }
safeguards:
  - { id: s, protect: { channel: file, category: { sensitivity: personal }, accept: [encrypted] } }`,
    [
      ['that holds', of('contact.email'), 'allow'],
      ['not one that is called stricter elsewhere', of('health.record.scan'), { outcome: 'deny', reasons: ['nothing-permits'] }],
      [
        'the strictest grants, and a safeguard of the other stays',
        { ...of('health.record.scan'), action: 'store', channel: 'file' },
        { outcome: 'allow', reasons: ['q'], obligations: [{ kind: 'protect', by: ['s'] }] },
      ],
      ['and of no others', { ...of('health.record.note'), action: 'store', channel: 'file' }, { outcome: 'allow', obligations: [] }],
      ['a forbid of the other stays', { ...of('health.record.scan'), action: 'update' }, { outcome: 'deny', reasons: ['f'] }],
      ['and forbids no others', { ...of('health.record.note'), action: 'update' }, 'allow'],
    ],
  ),
  credentials: [
    ...asked(permit('"**"'), [one('contact.email', 'allow'), one('credential.password', 'deny')]),
    ...asked(permit('{ sensitivity: special }'), [one('health.record', 'allow'), one('credential.password', 'deny')]),
    ...asked(permit('credential.**'), [one('credential.password', 'allow')]),
    ...asked(permit('credential.password'), [one('credential.password', 'allow')]),
  ],
  leaves: [
    ...asked(permit('health.record.note'), [one('health.record.note', 'allow'), one('health.record', 'deny'), one('health', 'deny')]),
    ...asked(permit('[health.record.note, health.record.scan]'), [
      [
        'each leaf is covered',
        of('health'),
        { outcome: 'allow', reasons: ['p', 'p'], fields: { 'health.record.note': 'clear', 'health.record.scan': 'clear' } },
      ],
    ]),
    ...asked(
      `
statements:
  - { id: p, permit: { purpose: [care, marketing] }, legal: { basis: contract } }
  - { id: f, forbid: { category: health.record.scan } }
safeguards:
  - { id: s, protect: { channel: log, category: health.record.note, accept: [masked] } }`,
      [
        ['a forbid touches one', of('health.record'), { outcome: 'deny', reasons: ['f'] }],
        ['and not the other', of('health.record.note'), 'allow'],
        [
          'a safeguard touches one',
          { ...of('health.record'), action: 'read', channel: 'log' },
          { outcome: 'deny', reasons: ['f', 'unsupported-obligation'] },
          {},
        ],
      ],
    ),
  ],
  pairs: asked(
    `
statements:
  - { id: p, permit: { category: contact.** }, legal: { basis: contract }, audit: basic, when: [ subject.age >= 18 ] }
  - { id: q, permit: { category: contact.phone }, legal: { basis: contract }, audit: full, when: [ subject.age >= 18 ] }`,
    [
      [
        'all are allowed, and what they owe is merged',
        { ...of('contact.email', 'contact.phone'), subject: [{ age: 20 }, { age: 30 }] },
        {
          outcome: 'allow',
          reasons: ['p', 'p', 'p', 'p', 'q', 'q'],
          fields: { 'contact.email': 'clear', 'contact.phone': 'clear' },
          obligations: [{ kind: 'audit', level: 'full', by: ['p', 'q'] }],
        },
      ],
      [
        'one category is not',
        { ...of('contact.email', 'health.record.note'), subject: { age: 20 } },
        { outcome: 'deny', reasons: ['nothing-permits'] },
      ],
      [
        'one subject is not',
        { ...of('contact.email'), subject: [{ age: 20 }, { age: 7 }] },
        { outcome: 'deny', reasons: ['nothing-permits'] },
      ],
      [
        'the same one twice is one',
        { ...of('contact.email', 'contact.email'), subject: { age: 20 } },
        { outcome: 'allow', reasons: ['p'] },
      ],
      ['no subject is an unknown one', { ...of('contact.email'), subject: [] }, 'deny'],
    ],
  ),
  'unknown-category': asked(
    `
statements:
  - { id: p, permit: { purpose: [care, marketing] }, legal: { basis: contract } }
  - { id: q, permit: { category: "**" }, legal: { basis: contract } }
  - { id: f, forbid: { action: delete, category: contact.email } }
safeguards:
  - { id: s, protect: { channel: log, category: contact.email, accept: [masked] } }`,
    [
      ['only a permit without categories covers it', of('contact.fax'), { outcome: 'allow', reasons: ['p'], fields: {} }],
      ['so it does one that is missing', { ...ask, categories: undefined }, { outcome: 'allow', reasons: ['p'] }],
      ['and an empty list', of(), { outcome: 'allow', reasons: ['p'] }],
      ['a forbid touches it', { ...of('contact.fax'), action: 'delete' }, { outcome: 'deny', reasons: ['f'] }],
      [
        'a safeguard touches it',
        { ...of('contact.fax'), channel: 'log' },
        { outcome: 'allow', obligations: [{ kind: 'protect', by: ['s'] }] },
      ],
      ['which names like those of objects are', of('constructor', '__proto__'), { outcome: 'allow', reasons: ['p'] }],
    ],
  ),
};
