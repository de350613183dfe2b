import { expect } from 'vitest';
import { safeguardVerdict } from '../../src/index.ts';
import { asked, ask, compiledPolicy, shown, world, type Example, type Sentences } from './example.ts';

const permit = '\nstatements:\n  - { id: p, permit: { purpose: [care, marketing] }, legal: { basis: contract } }\n';

const twoForLogs = `${permit}safeguards:
  - { id: s, protect: { channel: log, category: contact.**, accept: [masked, encrypted] } }
  - { id: t, protect: { channel: [log, url], category: contact.email, accept: [encrypted, tokenized] } }
  - { id: u, protect: { channel: url, category: health.**, accept: [anonymized] } }`;

const protect = (by: readonly string[], accept: readonly (readonly string[])[]): object => ({ kind: 'protect', accept, by });

/** One safeguard for each channel: those that are owed are the channels that a request may be about. */
const words = [
  ...['recipient', 'prompt', 'mail', 'response', 'database', 'file', 'object', 'cache', 'queue', 'search', 'warehouse'],
  ...['client-storage', 'cookie', 'token', 'log', 'error', 'telemetry', 'url', 'network'],
];
const everyChannel = `${permit}safeguards:
${words.map(channel => `  - { id: ${channel}, protect: { channel: ${channel}, category: "**", accept: [masked] } }`).join('\n')}
stores:
  pg.main: { kind: postgres, region: DE, holds: contact.email, erase: { by: subject.id, within: P1D } }
processors:
  partner: { categories: contact.email, purposes: care, regions: DE, agreement: 2026-01-01 }
`;
const may = (name: string, request: object, channels: readonly string[]): readonly Example[] =>
  asked(everyChannel, [
    [
      name,
      { ...ask, recipient: 'partner', ...request },
      { outcome: 'allow', obligations: channels.length === 0 ? [] : [{ kind: 'protect', by: [...channels].sort() }] },
    ],
  ]);

const ofShare = ['recipient', 'prompt', 'mail'];
const ofDisclose = ['response'];
const ofStore = ['database', 'file', 'object', 'cache', 'queue', 'search', 'warehouse', 'client-storage', 'cookie', 'token'];

export const safeguardSentences: Sentences = {
  'safeguards-all': asked(twoForLogs, [
    [
      'both are owed',
      { ...ask, channel: 'log' },
      {
        outcome: 'allow',
        obligations: [
          protect(
            ['s', 't'],
            [
              ['encrypted', 'masked'],
              ['encrypted', 'tokenized'],
            ],
          ),
        ],
      },
    ],
    [
      'one holds',
      { ...ask, channel: 'log', protections: ['tokenized'] },
      { outcome: 'allow', obligations: [protect(['s'], [['encrypted', 'masked']])] },
    ],
    ['both hold', { ...ask, channel: 'log', protections: ['masked', 'tokenized'] }, { outcome: 'allow', obligations: [] }],
    [
      'one is about another category',
      { ...ask, categories: ['contact.phone'], channel: 'log' },
      { outcome: 'allow', obligations: [{ by: ['s'] }] },
    ],
    ['one is about another channel', { ...ask, channel: 'url' }, { outcome: 'allow', obligations: [{ by: ['t'] }] }],
    ['whatever permits', { ...ask, channel: 'log' }, { outcome: 'deny', reasons: ['unsupported-obligation'] }, {}],
  ]),
  'safeguard-accept': asked(twoForLogs, [
    ['one of them', { ...ask, channel: 'log', protections: ['encrypted'] }, { outcome: 'allow', obligations: [] }],
    ['another protection', { ...ask, channel: 'log', protections: ['hashed'] }, { outcome: 'allow', obligations: [{ by: ['s', 't'] }] }],
    ['missing', { ...ask, channel: 'log' }, { outcome: 'allow', obligations: [{ by: ['s', 't'] }] }],
    ['of another type', { ...ask, channel: 'log', protections: 'encrypted' }, { outcome: 'allow', obligations: [{ by: ['s', 't'] }] }],
  ]),
  'safeguard-protect': [
    ...asked(twoForLogs, [
      [
        'a list for each',
        { ...ask, channel: 'log' },
        {
          outcome: 'allow',
          obligations: [
            protect(
              ['s', 't'],
              [
                ['encrypted', 'masked'],
                ['encrypted', 'tokenized'],
              ],
            ),
          ],
        },
      ],
      [
        'not twice for two categories',
        { ...ask, categories: ['contact'], channel: 'log' },
        { outcome: 'allow', obligations: [{ by: ['s', 't'] }] },
      ],
    ]),
    ...asked(`${permit}safeguards:\n  - { id: never, protect: { channel: log, category: contact.**, accept: [] } }`, [
      [
        'nothing satisfies it',
        { ...ask, channel: 'log', protections: ['encrypted', 'anonymized'] },
        { outcome: 'deny', reasons: ['never'] },
      ],
      ['elsewhere', { ...ask, channel: 'url' }, 'allow'],
    ]),
  ],
  'channel-of-action': [
    ...may('share', { action: 'share' }, ofShare),
    ...may('disclose', { action: 'disclose' }, ofDisclose),
    ...may('store', { action: 'store' }, ofStore),
    ...['read', 'derive', 'export', 'update', 'delete'].flatMap(action => may(action, { action }, [])),
    ...['log', 'error', 'telemetry', 'url', 'network'].flatMap(channel => may(channel, { channel }, [channel])),
  ],
  'channel-missing': [
    ...may('any of the action', { action: 'share' }, ofShare),
    ...may('a declared store says its own', { action: 'store', store: 'pg.main' }, ['database']),
    ...may('an undeclared one does not', { action: 'store', store: 'pg.other' }, ofStore),
    ...may('a missing action may be any that moves data', { action: undefined, region: 'DE' }, [...ofShare, ...ofDisclose, ...ofStore]),
    ...may('and store there', { action: undefined, store: 'pg.main' }, [...ofShare, ...ofDisclose, 'database']),
    ...may('a word that is no action is missing', { action: 'reed' }, [...ofShare, ...ofDisclose, ...ofStore]),
    ...may('others move nothing', { action: 'read' }, []),
    ...may('unless they say where', { action: 'read', channel: 'cache' }, ['cache']),
  ],
  'channel-named': [
    ...may('is it', { action: 'share', channel: 'mail' }, ['mail']),
    ...may('and that of a declared store', { action: 'store', store: 'pg.main', channel: 'log' }, ['database', 'log']),
    ...may('once', { action: 'store', store: 'pg.main', channel: 'database' }, ['database']),
    ...may('when the action may be to store', { action: undefined, store: 'pg.main', channel: 'mail' }, ['database', 'mail']),
    ...may('not when it is another', { action: 'read', store: 'pg.main', channel: 'log' }, ['log']),
    ...may('nor that of an undeclared one', { action: 'store', store: 'pg.other', channel: 'log' }, ['log']),
  ],
  'channel-unknown': [
    ...may('may be any', { channel: 'pigeon' }, words),
    ...may('whatever the action', { action: 'share', channel: 'pigeon' }, words),
    ...may('of another type too', { channel: 5 }, words),
  ],
  flow: [
    shown('the protections of every path are asked', () => {
      const { compiled } = compiledPolicy(world(twoForLogs));
      const verdict = (...protections: readonly string[]): boolean =>
        safeguardVerdict(compiled, { channel: 'log', category: 'contact.email', protections }).holds;
      expect(verdict('encrypted')).toBe(true);
      expect(verdict('masked', 'tokenized')).toBe(true);
      expect(verdict('masked')).toBe(false);
      expect(verdict()).toBe(false);
      expect(safeguardVerdict(compiled, { channel: 'log', category: 'contact.email', protections: [] })).toMatchObject({
        failing: [{ id: 's' }, { id: 't' }],
        accept: ['encrypted'],
      });
      expect(safeguardVerdict(compiled, { channel: 'cache', category: 'contact.email', protections: [] }).holds).toBe(true);
    }),
  ],
};
