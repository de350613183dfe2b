import { all, asked, ask, now, type Case, type Sentences } from './example.ts';

const permit = (id: string, rest: string, scope = 'action: [read, update]'): string =>
  `  - { id: ${id}, permit: { ${scope} }, legal: { basis: contract }, ${rest} }\n`;
const statements = (...list: readonly string[]): string => `\nstatements:\n${list.join('')}`;
const contact = { ...ask, categories: ['contact'] };
const email = 'contact.email';
const phone = 'contact.phone';

const masked = (a: string, b: string, fields: Readonly<Record<string, string>>): ReturnType<typeof asked> =>
  asked(statements(permit('p', `minimize: { mask: { ${email}: ${a} } }`), permit('q', `minimize: { mask: { ${email}: ${b} } }`)), [
    [`${a} and ${b}`, contact, { outcome: 'allow', fields: { ...fields, [phone]: 'clear' } }],
  ]);

export const obligationSentences: Sentences = {
  owed: [
    ...asked(
      statements(
        permit('p', 'audit: basic'),
        permit('q', 'audit: full, when: [ context.open == true ]'),
        permit('r', 'transform: { aggregate: 20 }, consent: {}'),
        permit('s', 'transform: { aggregate: 99 }', 'actor: clerk'),
      ),
      [
        [
          'of one that holds',
          { ...ask, context: { open: true } },
          {
            outcome: 'allow',
            reasons: ['p', 'q'],
            obligations: [
              { kind: 'aggregate', least: 20, by: ['r'] },
              { kind: 'audit', level: 'full' },
            ],
          },
        ],
        [
          'of one that would hold if more were known',
          ask,
          { outcome: 'allow', reasons: ['p'], obligations: [{ kind: 'aggregate' }, { kind: 'audit', level: 'full' }] },
        ],
        [
          'not of one that does not',
          { ...ask, context: { open: false } },
          {
            outcome: 'allow',
            obligations: [
              { kind: 'aggregate', least: 20 },
              { kind: 'audit', level: 'basic' },
            ],
          },
        ],
        [
          'its scope may meet what is unknown',
          { ...ask, actor: {} },
          { outcome: 'allow', obligations: [{ kind: 'aggregate', least: 99, by: ['r', 's'] }, { kind: 'audit' }] },
        ],
      ],
    ),
  ],
  strictest: asked(
    statements(
      permit('p', `audit: basic, minimize: { fields: [${email}, ${phone}] }, transform: { pseudonymize: [subject.id], aggregate: 5 }`),
      permit(
        'q',
        `audit: full, minimize: { fields: [${email}], mask: { ${email}: full } }, transform: { pseudonymize: [${email}], aggregate: 3 }`,
      ),
    ),
    [
      [
        'each in its way',
        contact,
        {
          outcome: 'allow',
          fields: { [email]: 'full' },
          obligations: [
            { kind: 'aggregate', least: 5, by: ['p', 'q'] },
            { kind: 'audit', level: 'full', fields: ['action', 'actor', 'at'], by: ['p', 'q'] },
            { kind: 'minimize', by: ['p', 'q'] },
            { kind: 'pseudonymize', paths: [email, 'subject.id'], by: ['p', 'q'] },
          ],
        },
      ],
    ],
  ),
  fields: [
    ...asked(statements(permit('p', `minimize: { fields: [${email}] }`), permit('q', 'audit: basic')), [
      ['of all that are asked for', contact, { outcome: 'allow', fields: { [email]: 'clear' } }],
      ['none remains', { ...ask, categories: [phone] }, { outcome: 'deny', reasons: ['no-field-left'], fields: {} }],
    ]),
    ...asked(statements(permit('p', `minimize: { fields: [${email}] }`), permit('q', `minimize: { fields: [${phone}] }`)), [
      ['of every permit', contact, { outcome: 'deny', reasons: ['no-field-left'] }],
    ]),
    ...asked(
      statements(
        permit('p', `minimize: { fields: [${email}], unless: [ subject.age >= 18 ] }`),
        permit('q', `minimize: { fields: [${phone}], unless: [ subject.age < 18 ] }`),
      ),
      [
        ['for one subject', { ...contact, subject: { age: 7 } }, { outcome: 'allow', fields: { [email]: 'clear' } }],
        ['for the other', { ...contact, subject: { age: 70 } }, { outcome: 'allow', fields: { [phone]: 'clear' } }],
        ['for both', { ...contact, subject: [{ age: 7 }, { age: 70 }] }, { outcome: 'deny', reasons: ['no-field-left'] }],
      ],
    ),
  ],
  masks: [
    ...masked('clear', 'last4', { [email]: 'last4' }),
    ...masked('clear', 'clear', { [email]: 'clear' }),
    ...masked('last4', 'last4', { [email]: 'last4' }),
    ...masked('last4', 'first1', { [email]: 'full' }),
    ...masked('first1', 'year', { [email]: 'full' }),
    ...masked('year', 'full', { [email]: 'full' }),
    ...masked('full', 'drop', {}),
    ...masked('last4', 'drop', {}),
    ...asked(statements(permit('p', `minimize: { mask: { ${email}: drop } }`)), [
      ['nothing else was asked for', ask, { outcome: 'deny', reasons: ['no-field-left'] }],
    ]),
  ],
  'mask-specific': [
    ...asked(statements(permit('p', `minimize: { mask: { contact.**: full, ${email}: last4 } }`)), [
      ['its own id before the subtree', contact, { outcome: 'allow', fields: { [email]: 'last4', [phone]: 'full' } }],
    ]),
    ...asked(statements(permit('p', `minimize: { mask: { ${email}: last4, contact.**: drop } }`)), [
      ['whichever is written first', contact, { outcome: 'allow', fields: { [email]: 'last4' } }],
    ]),
    ...asked(
      statements(
        permit('p', 'minimize: { mask: { health.**: full, health.record: last4, health.record.**: year, health.record.scan: drop } }'),
      ),
      [
        [
          'of what is above the longest, the subtree before the id',
          { ...ask, categories: ['health.record'] },
          { outcome: 'allow', fields: { 'health.record.note': 'year' } },
        ],
      ],
    ),
    ...asked(statements(permit('p', 'minimize: { mask: { health.**: full, health.record: last4 } }')), [
      [
        'an id above before a subtree above that',
        { ...ask, categories: ['health.record.note'] },
        { outcome: 'allow', fields: { 'health.record.note': 'last4' } },
      ],
    ]),
  ],
  transform: asked(
    statements(
      permit('p', 'transform: { pseudonymize: [subject.id, contact.phone], aggregate: 20 }'),
      permit('q', `transform: { pseudonymize: [subject.id, ${email}], aggregate: 100 }`),
      permit('r', 'transform: { aggregate: 50 }'),
    ),
    [
      [
        'joined, and the largest',
        ask,
        {
          outcome: 'allow',
          obligations: [
            { kind: 'aggregate', least: 100, by: ['p', 'q', 'r'] },
            { kind: 'pseudonymize', paths: [email, phone, 'subject.id'], by: ['p', 'q'] },
          ],
        },
      ],
    ],
  ),
  'obligation-unless': asked(
    statements(
      permit('p', `minimize: { mask: { ${email}: full }, unless: [ context.open == true ] }`),
      permit('q', 'transform: { aggregate: 7, unless: [ context.open == true, risk == low ] }'),
    ),
    [
      ['unknown', ask, { outcome: 'allow', fields: { [email]: 'full' }, obligations: [{ kind: 'aggregate' }, { kind: 'minimize' }] }],
      [
        'false',
        { ...ask, context: { open: false, risk: 'high' } },
        { outcome: 'allow', fields: { [email]: 'full' }, obligations: [{ kind: 'aggregate' }, { kind: 'minimize' }] },
      ],
      ['true', { ...ask, context: { open: true } }, { outcome: 'allow', fields: { [email]: 'clear' }, obligations: [] }],
      [
        'one of them',
        { ...ask, context: { open: false, risk: 'low' } },
        { outcome: 'allow', fields: { [email]: 'full' }, obligations: [{ kind: 'minimize' }] },
      ],
    ],
  ),
  audit: [
    ...(['none', 'basic', 'full'] as const).flatMap(level =>
      asked(statements(permit('p', `audit: ${level}`)), [
        [
          level,
          ask,
          {
            outcome: 'allow',
            obligations: level === 'none' ? [] : [{ kind: 'audit', level, fields: ['action', 'actor', 'at'], by: ['p'] }],
          },
        ],
      ]),
    ),
    ...asked(
      `${statements(permit('p', 'audit: basic'))}safeguards:
  - { id: s, audit: { action: read, category: contact.email, fields: [target, at] } }
  - { id: t, audit: { action: [read, update], category: contact.phone, fields: [outcome] } }`,
      [
        [
          'one that matches',
          ask,
          {
            outcome: 'allow',
            obligations: [{ kind: 'audit', level: 'full', fields: ['action', 'actor', 'at', 'target'], by: ['p', 's'] }],
          },
        ],
        [
          'both',
          contact,
          {
            outcome: 'allow',
            obligations: [{ kind: 'audit', level: 'full', fields: ['action', 'actor', 'at', 'outcome', 'target'], by: ['p', 's', 't'] }],
          },
        ],
        ['none', { ...ask, action: 'update' }, { outcome: 'allow', obligations: [{ kind: 'audit', level: 'basic', by: ['p'] }] }],
        [
          'one that may, for the category is unknown',
          { ...ask, action: 'update', categories: ['x'] },
          { outcome: 'allow', obligations: [{ kind: 'audit', level: 'full', by: ['p', 't'] }] },
        ],
      ],
    ),
  ],
  supports: [
    ...asked(statements(permit('p', `audit: basic, minimize: { mask: { ${email}: full } }`)), [
      ['all', ask, 'allow'],
      ['the two', ask, 'allow', { now, supports: ['minimize', 'audit'] }],
      [
        'one is missing',
        ask,
        { outcome: 'deny', reasons: ['unsupported-obligation'], obligations: [], fields: {} },
        { now, supports: ['minimize'] },
      ],
      ['nothing is said', ask, { outcome: 'deny', reasons: ['unsupported-obligation', 'unsupported-obligation'] }, { now }],
    ] satisfies readonly Case[]),
    ...asked(statements(permit('p', 'audit: none')), [['nothing is owed', ask, 'allow', {}]]),
    ...all.map(kind => ({
      name: `${kind} is supported by its name alone`,
      check: asked(
        `${statements(permit('p', `audit: basic, minimize: { mask: { ${email}: full } }, transform: { aggregate: 2, pseudonymize: [subject.id] }`))}safeguards:
  - { id: s, protect: { channel: log, category: contact.email, accept: [masked] } }`,
        [
          [
            kind,
            { ...ask, channel: 'log' },
            { outcome: 'deny', reasons: ['unsupported-obligation'] },
            { now, supports: all.filter(one => one !== kind) },
          ],
        ],
      )[0]!.check,
    })),
  ],
};
