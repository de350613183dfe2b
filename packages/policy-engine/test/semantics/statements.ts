import { asked, ask, truths, type Sentences } from './example.ts';

const permit = 'legal: { basis: contract }';
const cooled = { 'contact.email': 'clear' };

export const statementSentences: Sentences = {
  'default-deny': asked(
    `\nstatements:\n  - { id: p, permit: { actor: clerk }, ${permit} }\n  - { id: f, forbid: { category: contact.phone } }`,
    [
      ['nothing permits', ask, { outcome: 'deny', reasons: ['nothing-permits'], fields: {}, obligations: [] }],
      ['a permit', { ...ask, actor: { role: 'clerk' } }, { outcome: 'allow', reasons: ['p'], fields: cooled }],
      ['where a forbid matches it is the reason', { ...ask, categories: ['contact.phone'] }, { outcome: 'deny', reasons: ['f'] }],
    ],
  ),
  'forbid-wins': asked(
    `
statements:
  - { id: p, permit: { purpose: [care, marketing] }, ${permit} }
  - { id: q, permit: { actor: nurse, action: read, category: contact.email, purpose: care }, ${permit} }
  - { id: f, forbid: { purpose: care } }
  - { id: g, forbid: { actor: nurse } }`,
    [
      ['both forbids', ask, { outcome: 'deny', reasons: ['f', 'g'] }],
      ['one forbid', { ...ask, actor: { role: 'clerk' } }, { outcome: 'deny', reasons: ['f'] }],
      ['none', { ...ask, actor: { role: 'clerk' }, purpose: 'marketing' }, { outcome: 'allow', reasons: ['p'] }],
    ],
  ),
  'when-unless': asked(
    `
statements:
  - id: p
    permit: { action: read }
    ${permit}
    when: [ context.count > 1, context.open == true ]
    unless: [ context.ticket == T, risk == high ]`,
    [
      ['all of when, none of unless', { ...ask, context: { count: 2, open: true, ticket: 'U', risk: 'low' } }, 'allow'],
      ['the scope does not match', { ...ask, action: 'delete', context: { count: 2, open: true, ticket: 'U', risk: 'low' } }, 'deny'],
      ['one of when is false', { ...ask, context: { count: 1, open: true, ticket: 'U', risk: 'low' } }, 'deny'],
      ['one of when is unknown', { ...ask, context: { open: true, ticket: 'U', risk: 'low' } }, 'deny'],
      ['one of unless is true', { ...ask, context: { count: 2, open: true, ticket: 'T', risk: 'low' } }, 'deny'],
      ['one of unless is unknown', { ...ask, context: { count: 2, open: true, ticket: 'U' } }, 'deny'],
    ],
  ),
  'any-scope': [
    ...asked(`\nstatements:\n  - { id: p, permit: { action: [read, delete] }, ${permit} }`, [
      ['any role, action, category, purpose', ask, 'allow'],
      ['others', { actor: { role: 'clerk' }, action: 'delete', categories: ['health.record'], purpose: 'marketing' }, 'allow'],
      ['and unknown ones', { action: 'read' }, 'allow'],
    ]),
    ...asked(`\nstatements:\n  - { id: p, permit: { action: read }, ${permit} }`, [
      ['what is written is asked', ask, 'allow'],
      ['and must be it', { ...ask, action: 'update' }, 'deny'],
    ]),
  ],
  roles: [
    ...asked(`\nstatements:\n  - { id: p, permit: { actor: nurse }, ${permit} }`, [
      ['the role', ask, 'allow'],
      ['one that includes it', { ...ask, actor: { role: 'head-nurse' } }, 'allow'],
      ['one that includes one that includes it', { ...ask, actor: { role: 'director' } }, 'allow'],
      ['another', { ...ask, actor: { role: 'clerk' } }, 'deny'],
    ]),
    ...asked(`\nstatements:\n  - { id: p, permit: { actor: head-nurse }, ${permit} }`, [['never the other way', ask, 'deny']]),
    ...truths([
      ['actor.role == nurse', { actor: { role: 'nurse' } }, 'true'],
      ['actor.role == nurse', { actor: { role: 'director' } }, 'false'],
    ]),
  ],
  'no-order': [
    ...asked(
      `
statements:
  - { id: z, permit: { category: contact.** }, ${permit} }
  - { id: m, permit: { purpose: [care, marketing] }, ${permit} }
  - { id: a, permit: { actor: nurse }, ${permit} }`,
      [['permits by id', ask, { outcome: 'allow', reasons: ['a', 'm', 'z'] }]],
    ),
    ...asked(
      `
statements:
  - { id: z, forbid: { action: share } }
  - { id: p, permit: { purpose: [care, marketing] }, ${permit}, audit: full, minimize: { mask: { contact.email: drop } } }
  - { id: b, forbid: { category: contact.phone } }`,
      [
        [
          'denials by id, then those without one by kind',
          { ...ask, action: 'share', categories: ['contact.phone', 'contact.email'] },
          { outcome: 'deny', reasons: ['b', 'z', 'z', 'recipient-undeclared', 'unsupported-obligation', 'unsupported-obligation'] },
          {},
        ],
      ],
    ),
  ],
};
