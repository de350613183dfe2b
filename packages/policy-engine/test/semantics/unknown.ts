import { expect } from 'vitest';
import { asked, ask, truths, world, type Sentences } from './example.ts';

const permit = 'legal: { basis: contract }';
const ofTicket = `
statements:
  - { id: p, permit: { purpose: [care, marketing] }, ${permit}, when: [ context.ticket == T ] }
`;
const forbidOfTicket = `
statements:
  - { id: p, permit: { purpose: [care, marketing] }, ${permit} }
  - { id: f, forbid: { purpose: [care, marketing] }, when: [ context.ticket == T ] }
`;
const forbidOfMinors = `
statements:
  - { id: p, permit: { category: contact.**, purpose: care }, ${permit} }
  - { id: c, permit: { category: contact.**, purpose: marketing }, legal: { basis: consent }, consent: {} }
  - { id: f, forbid: { purpose: [care, marketing] }, unless: [ subject.age >= 18 ] }
`;
const given = { purpose: 'marketing', status: 'given', at: '2026-01-01' };

export const unknownSentences: Sentences = {
  'missing-is-unknown': [
    ...truths([
      ['context.count > 5', {}, 'unknown'],
      ['context.count > 5', { context: { count: '6' } }, 'unknown'],
      ['context.count > 5', { context: { count: NaN } }, 'unknown'],
      ['context.count > 5', { context: { count: Infinity } }, 'unknown'],
      ['context.count > 5', { context: 6 }, 'unknown'],
      ['context.count > 5', { context: { count: 6 } }, 'true'],
      ['context.open == true', { context: { open: 'true' } }, 'unknown'],
      ['context.ticket == T', { context: { ticket: ['T'] } }, 'unknown'],
      ['context.size == small', { context: { size: 'tiny' } }, 'unknown'],
      ['risk == low', { context: { risk: 'none' } }, 'unknown'],
      ['context.tags has red', { context: { tags: ['red', 'green'] } }, 'unknown'],
      ['context.tags has red', { context: { tags: 'red' } }, 'unknown'],
      ['actor.role == nurse', { actor: { role: 'nures' } }, 'unknown'],
      ['purpose == care', { purpose: 'caring' }, 'unknown'],
      ['subject.kind == patient', { subject: { kind: 'robot' } }, 'unknown'],
    ]),
    ...asked(
      `\nstatements:\n  - { id: p, permit: { purpose: [care, marketing] }, ${permit} }\n  - { id: f, forbid: { actor: clerk, action: delete, purpose: marketing } }`,
      [
        ['a known word meets the scope or does not', ask, 'allow'],
        ['missing words may be any', {}, { outcome: 'deny', reasons: ['f', 'recipient-undeclared'] }],
        [
          'and so may undeclared ones',
          { actor: { role: 'x' }, action: 'y', purpose: 'z' },
          { outcome: 'deny', reasons: ['f', 'recipient-undeclared'] },
        ],
        [
          'one that is known and another is enough',
          { actor: { role: 'nurse' } },
          { outcome: 'deny', reasons: ['nothing-permits', 'recipient-undeclared'] },
        ],
      ],
    ),
    ...truths([['context.tags has red', { context: { tags: ['red', , 'blue'] } }, 'unknown']]),
    ...asked(forbidOfMinors, [
      ['a hole in a list of subjects is a subject that nobody knows', { ...ask, subject: [, { age: 20 }] }, 'deny'],
      ['a hole alone too', { ...ask, subject: Array(1) }, 'deny'],
      ['no hole', { ...ask, subject: [{ age: 30 }, { age: 20 }] }, 'allow'],
      ['a hole in a list of categories is any', { ...ask, subject: { age: 20 }, categories: [, 'contact.email'] }, 'deny'],
      ['no hole', { ...ask, subject: { age: 20 }, categories: ['contact.phone', 'contact.email'] }, 'allow'],
      ['a hole in a list of consents', { ...ask, subject: { age: 20, consents: [, given] }, purpose: 'marketing' }, 'deny'],
      ['no hole', { ...ask, subject: { age: 20, consents: [given] }, purpose: 'marketing' }, 'allow'],
    ]),
  ],
  kleene: truths(
    (
      [
        ['all', 'true', 'true', 'true'],
        ['all', 'true', 'unknown', 'unknown'],
        ['all', 'unknown', 'unknown', 'unknown'],
        ['all', 'unknown', 'false', 'false'],
        ['all', 'true', 'false', 'false'],
        ['any', 'false', 'false', 'false'],
        ['any', 'false', 'unknown', 'unknown'],
        ['any', 'unknown', 'unknown', 'unknown'],
        ['any', 'unknown', 'true', 'true'],
        ['any', 'false', 'true', 'true'],
        ['not', 'true', 'true', 'false'],
        ['not', 'false', 'false', 'true'],
        ['not', 'unknown', 'unknown', 'unknown'],
      ] as const
    ).map(([joint, a, b, result]) => {
      const values = { true: 1, false: 0, unknown: undefined } as const;
      const condition = joint === 'not' ? 'not: context.count == 1' : `${joint}: [ context.count == 1, subject.age == 1 ]`;
      return [condition, { context: { count: values[a] }, subject: { age: values[b] } }, result] as const;
    }),
  ),
  'unknown-in-forbid': asked(forbidOfTicket, [
    ['unknown', ask, { outcome: 'deny', reasons: ['f'] }],
    ['true', { ...ask, context: { ticket: 'T' } }, { outcome: 'deny', reasons: ['f'] }],
    ['false', { ...ask, context: { ticket: 'U' } }, { outcome: 'allow', reasons: ['p'] }],
  ]),
  'unknown-in-permit': asked(ofTicket, [
    ['unknown', ask, { outcome: 'deny', reasons: ['nothing-permits'] }],
    ['true', { ...ask, context: { ticket: 'T' } }, { outcome: 'allow', reasons: ['p'] }],
    ['false', { ...ask, context: { ticket: 'U' } }, { outcome: 'deny', reasons: ['nothing-permits'] }],
  ]),
  present: [
    ...asked(
      `\nstatements:\n  - { id: p, permit: { purpose: [care, marketing] }, ${permit}, when: [ context.ticket is present ], audit: basic }`,
      [
        ['a value', { ...ask, context: { ticket: 'T' } }, 'allow'],
        ['the empty text', { ...ask, context: { ticket: '' } }, { outcome: 'deny', reasons: ['nothing-permits'] }],
        ['another type', { ...ask, context: { ticket: 5 } }, 'deny'],
        ['missing', ask, 'deny'],
        ['what it would owe is owed', ask, { outcome: 'deny', reasons: ['nothing-permits', 'unsupported-obligation'] }, {}],
      ],
    ),
    ...asked(
      `\nstatements:\n  - { id: p, permit: { purpose: [care, marketing] }, ${permit} }\n  - { id: f, forbid: { purpose: [care, marketing] }, unless: [ context.count is present ] }`,
      [
        ['in the unless of a forbid: a value', { ...ask, context: { count: 0 } }, 'allow'],
        ['missing', ask, 'deny'],
        ['another type', { ...ask, context: { count: '0' } }, 'deny'],
      ],
    ),
    ...asked(
      `\nstatements:\n  - { id: p, permit: { purpose: [care, marketing] }, ${permit}, transform: { aggregate: 7, unless: [ context.ticket is present ] } }`,
      [
        ['in the unless of an obligation: a value', { ...ask, context: { ticket: 'T' } }, { outcome: 'allow', obligations: [] }],
        ['the empty text', { ...ask, context: { ticket: '' } }, { outcome: 'allow', obligations: [{ kind: 'aggregate' }] }],
        ['missing', ask, { outcome: 'allow', obligations: [{ kind: 'aggregate' }] }],
      ],
    ),
  ],
  removal: [
    ...asked(
      `
statements:
  - { id: p, permit: { category: contact.email }, ${permit}, audit: basic, when: [ subject.age >= 18 ] }
  - { id: q, permit: { actor: nurse }, ${permit}, audit: full, minimize: { mask: { contact.email: last4 } } }
  - { id: f, forbid: { purpose: marketing }, unless: [ context.open == true ] }`,
      [
        ['everything', { ...ask, subject: { age: 20 } }, { outcome: 'allow', reasons: ['p', 'q'], fields: { 'contact.email': 'last4' } }],
        ['without the age', ask, { outcome: 'allow', reasons: ['q'], fields: { 'contact.email': 'last4' } }],
        ['without the purpose', { ...ask, purpose: undefined }, { outcome: 'deny', reasons: ['f'] }],
        [
          'without the role its obligations are owed still',
          { ...ask, actor: undefined, subject: { age: 20 } },
          {
            outcome: 'allow',
            reasons: ['p'],
            fields: { 'contact.email': 'last4' },
            obligations: [{ kind: 'audit', level: 'full' }, { kind: 'minimize' }],
          },
        ],
        ['without the category', { ...ask, categories: undefined }, 'allow'],
      ],
    ),
  ],
  'no-prototype': [
    ...truths([
      ['context.ticket == T', { context: Object.create({ ticket: 'T' }) as object }, 'unknown'],
      ['context.count > 5', { context: JSON.parse('{"__proto__":{"count":6}}') as object }, 'unknown'],
    ]),
    {
      name: 'a role called constructor is no role, and a request may inherit nothing',
      check: ({ policyOf }) => {
        const decision = policyOf(world(`\nstatements:\n  - { id: p, permit: { actor: nurse }, ${permit} }`));
        for (const role of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
          expect(decision({ ...ask, actor: { role } }).outcome).toBe('deny');
        expect(decision(Object.create(ask)).outcome).toBe('deny');
        expect(decision({ ...ask, actor: Object.create({ role: 'nurse' }) as object }).outcome).toBe('deny');
        expect(decision(ask).outcome).toBe('allow');
      },
    },
  ],
};
