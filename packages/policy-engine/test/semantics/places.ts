import { asked, ask, type Case, type Sentences } from './example.ts';

const permit = '\nstatements:\n  - { id: p, permit: { purpose: [care, marketing] }, legal: { basis: contract } }\n';

const ofActions = '\nstatements:\n  - { id: p, permit: { action: [read, share] }, legal: { basis: contract } }\n';

const processors = `processors:
  mailer: { categories: contact.email, purposes: care, regions: DE, agreement: 2026-01-01 }
  seller: { categories: "**", purposes: marketing, regions: DE, agreement: 2026-01-01 }
`;
const share = { ...ask, action: 'share', recipient: 'mailer' };

const ends = `processors:
  eu: { categories: contact.email, purposes: care, regions: [DE, FR], agreement: 2026-01-01 }
  us: { categories: contact.email, purposes: care, regions: US, agreement: 2026-01-01 }
  us-scc: { categories: contact.email, purposes: care, regions: [FR, US], agreement: 2026-01-01, transfer: scc }
  us-bcr: { categories: contact.email, purposes: care, regions: US, agreement: 2026-01-01, transfer: bcr }
  cn-scc: { categories: contact.email, purposes: care, regions: CN, agreement: 2026-01-01, transfer: scc }
stores:
  pg.de: { kind: postgres, region: DE, holds: contact.email, erase: { by: subject.id, within: P1D } }
  pg.us: { kind: postgres, region: US, holds: contact.email, erase: { by: subject.id, within: P1D } }
  pg.us-scc: { kind: postgres, region: US, transfer: scc, holds: contact.email, erase: { by: subject.id, within: P1D } }
`;
const rules = `${permit}residency:
  - { id: r, subjectRegion: EEA, store: [EEA, GB], deny: CN, transfer: { allow: [scc] } }
  - { id: h, subjectRegion: US, category: health.**, store: US }
${ends}`;

const german = { ...ask, subject: { region: 'DE' } };
const stored = (name: string, request: object, broken: readonly string[]): Case => [
  name,
  { ...german, action: 'store', ...request },
  broken.length === 0 ? 'allow' : { outcome: 'deny', reasons: broken },
];
const shared = (recipient: string, broken: readonly string[], subject: object = { region: 'DE' }): Case => [
  `${recipient} for ${JSON.stringify(subject)}`,
  { ...ask, action: 'share', recipient, subject },
  broken.length === 0 ? 'allow' : { outcome: 'deny', reasons: broken },
];
const consents = (separate: boolean): object => ({
  region: 'DE',
  consents: [{ purpose: 'care', status: 'given', at: '2026-05-01', separate }],
});

export const placeSentences: Sentences = {
  recipient: asked(`${ofActions}${processors}`, [
    ['declared for it', share, 'allow'],
    ['missing', { ...share, recipient: undefined }, { outcome: 'deny', reasons: ['recipient-undeclared'] }],
    ['undeclared', { ...share, recipient: 'other' }, { outcome: 'deny', reasons: ['recipient-undeclared'] }],
    ['of another type', { ...share, recipient: ['mailer'] }, { outcome: 'deny', reasons: ['recipient-undeclared'] }],
    ['not for the category', { ...share, categories: ['contact.phone'] }, { outcome: 'deny', reasons: ['recipient-not-declared-for'] }],
    ['not for the purpose', { ...share, recipient: 'seller' }, { outcome: 'deny', reasons: ['recipient-not-declared-for'] }],
    [
      'for neither',
      { ...share, categories: ['health.record.note'], purpose: 'marketing' },
      { outcome: 'deny', reasons: ['recipient-not-declared-for', 'recipient-not-declared-for'] },
    ],
    [
      'not for an unknown category',
      { ...share, recipient: 'seller', purpose: 'marketing', categories: ['x'] },
      { outcome: 'deny', reasons: ['recipient-not-declared-for'] },
    ],
    ['not for an unknown purpose', { ...share, purpose: undefined }, { outcome: 'deny', reasons: ['recipient-not-declared-for'] }],
    ['nobody is asked for when nothing is shared', { ...share, action: 'read', recipient: 'other' }, 'allow'],
  ]),
  'recipient-unknown-action': asked(`${permit}${processors}`, [
    ['missing', { ...share, action: undefined, recipient: undefined }, { outcome: 'deny', reasons: ['recipient-undeclared'] }],
    [
      'no action of the language',
      { ...share, action: 'send', recipient: 'seller' },
      { outcome: 'deny', reasons: ['recipient-not-declared-for'] },
    ],
    ['declared for it', { ...share, action: undefined }, 'allow'],
  ]),
  residency: [
    ...asked(rules, [
      stored('the regions of the store', { store: 'pg.de' }, []),
      stored('which break it', { store: 'pg.us' }, ['r']),
      stored('are asked before the region', { store: 'pg.us', region: 'DE' }, ['r']),
      stored('without a store the region', { region: 'GB' }, []),
      stored('breaks it', { region: 'US' }, ['r']),
      stored('an undeclared store may be anywhere', { store: 'pg.other', region: 'DE' }, ['r']),
      stored('one of another type too', { store: ['pg.de'], region: 'DE' }, ['r']),
      stored('one that is null too', { store: null, region: 'DE' }, ['r']),
      [
        'and an undeclared recipient',
        { ...german, action: 'share', recipient: 'ue', region: 'DE' },
        { outcome: 'deny', reasons: ['r', 'recipient-undeclared'] },
      ],
      stored('nothing is known', {}, ['r']),
      stored('no place', { region: 'XX' }, ['r']),
      stored('the subject lives elsewhere', { subject: { region: 'JP' }, store: 'pg.us' }, []),
      stored('the subject lives in a part', { subject: { region: 'FR' }, store: 'pg.us' }, ['r']),
      stored('the subject lives in all of it and elsewhere', { subject: { region: 'WORLD' }, store: 'pg.us' }, ['r']),
      stored('nobody knows where the subject lives', { subject: {}, store: 'pg.us' }, ['r']),
      stored('other categories', { subject: { region: 'US' }, region: 'DE' }, []),
      stored('its categories', { subject: { region: 'US' }, region: 'DE', categories: ['health.record.note'] }, ['h']),
      stored('an unknown category may be one of them', { subject: { region: 'US' }, region: 'DE', categories: ['x'] }, ['h']),
      shared('eu', []),
      shared('us', ['r']),
      ['each destination', { ...german, action: 'share', recipient: 'us-bcr' }, { outcome: 'deny', reasons: ['r'] }],
      ['reading goes nowhere', { ...german, region: 'US' }, 'allow'],
      [
        'an unknown action may store',
        { ...german, action: undefined, recipient: 'eu', store: 'pg.us' },
        { outcome: 'deny', reasons: ['r'] },
      ],
      ['or share', { ...german, action: undefined, recipient: 'us', store: 'pg.de' }, { outcome: 'deny', reasons: ['r'] }],
      ['neither breaks it', { ...german, action: undefined, recipient: 'eu', store: 'pg.de' }, 'allow'],
    ]),
  ],
  'residency-holds': [
    ...asked(rules, [
      shared('eu', []),
      shared('us', ['r']),
      shared('us-scc', []),
      shared('us-bcr', ['r']),
      shared('cn-scc', ['r']),
      stored('by the mechanism of the store', { store: 'pg.us-scc' }, []),
      stored('a region has none', { region: 'US' }, ['r']),
      stored('a region that is in part denied', { region: 'CN' }, ['r']),
    ]),
    ...asked(
      `${permit}residency:\n  - { id: r, subjectRegion: EEA, store: EEA, transfer: { allow: [scc], separateConsent: true } }\n${ends}`,
      [
        shared('us-scc', ['r']),
        shared('us-scc', [], consents(true)),
        shared('us-scc', ['r'], consents(false)),
        shared('eu', []),
        ['without now', { ...ask, action: 'share', recipient: 'us-scc', subject: consents(true) }, 'deny', {}],
      ],
    ),
  ],
};
