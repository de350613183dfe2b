import { expect, test, describe } from 'vitest';
import { explain, type SeenClause } from '../src/index.ts';
import { all, ask, compiledPolicy, now, world } from './semantics/example.ts';

const policy = compiledPolicy(
  world(`
statements:
  - id: nurses
    permit: { actor: nurse, action: read, category: [contact.**, health.**], purpose: care }
    legal: { basis: contract }
    when:
      - context.ticket is present
      - any:
          - subject.age >= 18
          - all:
              - context.open == true
              - risk in [low, medium]
    unless: [ context.tags has red ]
  - id: clerks
    permit: { actor: clerk, action: [update, delete], category: contact.email, purpose: marketing }
    legal: { basis: consent }
    consent: { noticeVersion: ">=2026-03", maxAge: P1Y, separate: true }
  - { id: at-night, forbid: { action: delete }, when: [ not: context.count != 5, risk > low ] }
`),
);
const settings = { now, supports: all };
const nurse = { ...ask, context: { ticket: 'T', tags: [] }, subject: { age: 20 } };
const clerk = { actor: { role: 'clerk' }, action: 'update', categories: ['contact.email'], purpose: 'marketing' };
const nearest = (request: object, withSettings: object = settings): readonly [string | undefined, readonly string[]] => {
  const found = explain(policy, request, withSettings).nearest;
  return [found?.id, (found?.clauses ?? []).map(({ text }: SeenClause) => text)];
};

describe('the nearest permit', () => {
  test.each<[string, object, string, readonly string[]]>([
    ['a missing value', { ...nurse, context: { tags: [] } }, 'nurses', ['context.ticket is missing']],
    ['an empty one', { ...nurse, context: { ticket: '', tags: [] } }, 'nurses', ['context.ticket is empty']],
    [
      'one of another type',
      { ...nurse, context: { ticket: 5, tags: [] } },
      'nurses',
      ['context.ticket is 5, which the policy cannot read'],
    ],
    ['another role', { ...nurse, actor: { role: 'clerk' } }, 'nurses', ['actor.role is clerk, not nurse']],
    [
      'a role that is not declared',
      { ...nurse, actor: { role: 'nures' } },
      'nurses',
      ['actor.role is nures, which the policy does not declare'],
    ],
    ['no role', { ...nurse, actor: {} }, 'nurses', ['actor.role is missing']],
    ['another action', { ...nurse, action: 'export' }, 'nurses', ['action is export, not read']],
    [
      'another category',
      { ...nurse, categories: ['credential.password'] },
      'nurses',
      ['category is credential.password, not contact.email, contact.phone, health.record or 2 others'],
    ],
    [
      'a category that is not declared',
      { ...nurse, categories: ['contact.fax'] },
      'nurses',
      ['category is [contact.fax], which the policy does not declare'],
    ],
    ['of alternatives the shortest', { ...nurse, subject: { age: 7 } }, 'nurses', ['subject.age is 7, not >= 18']],
    [
      'of alternatives the first',
      { ...nurse, subject: {}, context: { ticket: 'T', tags: [], open: true } },
      'nurses',
      ['subject.age is missing'],
    ],
    [
      'of alternatives the nearer',
      { ...nurse, subject: {}, context: { ticket: 'T', tags: ['red'], open: true, risk: 'low' } },
      'nurses',
      ['context.tags has red'],
    ],
    ['what must not be and may', { ...nurse, context: { ticket: 'T' } }, 'nurses', ['context.tags is missing']],
    ['consent is missing', clerk, 'clerks', ['subject.consents is missing']],
  ])('%s', (_, request, id, texts) => {
    expect(nearest(request)).toEqual([id, texts]);
  });

  const given = { purpose: 'marketing', status: 'given', at: '2026-05-01', noticeVersion: '2026-03', separate: true };
  test.each<[string, unknown, string]>([
    ['none', [], 'subject.consents has none to marketing'],
    [
      'withdrawn',
      [{ ...given, status: 'withdrawn' }],
      'consent to marketing is not in force: the latest record says withdrawn at 2026-05-01',
    ],
    ['not separate', [{ ...given, separate: false }], 'consent to marketing was not given for this alone'],
    ['another notice', [{ ...given, noticeVersion: '2026-02' }], 'consent to marketing was not given to a notice >= 2026-03'],
    ['too old', [{ ...given, at: '2025-05-01' }], 'consent to marketing is older than P1Y'],
    ['no list', 'yes', 'subject.consents is yes, which the policy cannot read'],
  ])('consent: %s', (_, consents, text) => {
    expect(nearest({ ...clerk, subject: { consents } })).toEqual(['clerks', [text]]);
  });

  test('without now', () => {
    expect(nearest({ ...clerk, subject: { consents: [given] } }, { supports: all })).toEqual([
      'clerks',
      ['now is missing, so that no consent is known to be in force'],
    ]);
  });

  describe('of several', () => {
    const several = compiledPolicy(
      world(`
statements:
  - id: z-nurses
    permit: { actor: nurse, action: read, category: contact.**, purpose: care }
    legal: { basis: contract }
    when: [context.ticket is present, context.open == true]
  - { id: y-clerks, permit: { actor: clerk, action: update, category: contact.**, purpose: marketing }, legal: { basis: consent }, consent: {} }
  - { id: d-directors, permit: { actor: director, action: update, category: contact.**, purpose: marketing }, legal: { basis: contract } }
  - { id: b-clerks, permit: { actor: clerk, action: read, category: contact.**, purpose: care }, legal: { basis: contract } }
  - { id: a-clerks, permit: { actor: clerk, action: read, category: contact.**, purpose: care }, legal: { basis: contract } }
`),
    );
    test.each<[string, object, string]>([
      ['one that lacks conditions, however many, is nearer than one for another role', nurse, 'z-nurses'],
      ['so is one that lacks consent', clerk, 'y-clerks'],
      ['of those for others the one that lacks fewest', { ...clerk, actor: { role: 'nobody' } }, 'd-directors'],
      ['and of as many the first by id', { ...nurse, actor: { role: 'nobody' } }, 'a-clerks'],
    ])('%s', (_, request, id) => {
      expect(explain(several, { ...request, context: {} }, settings).nearest?.id).toBe(id);
    });
  });

  test('says the clause, what was seen, and whether it is unknown', () => {
    const { nearest: found } = explain(policy, { ...nurse, subject: [{ age: 20 }, { age: 7 }] }, settings);
    expect(found).toEqual({
      id: 'nurses',
      category: 'contact.email',
      subject: 1,
      clauses: [
        {
          kind: 'condition',
          path: 'subject.age',
          clause: 'subject.age >= 18',
          seen: 7,
          isUnknown: false,
          text: 'subject.age is 7, not >= 18',
        },
      ],
    });
  });

  test('is none where something permits', () => {
    expect(explain(policy, nurse, settings).nearest).toBeUndefined();
    expect(explain(policy, nurse, settings).determining.map(({ id }) => id)).toEqual(['nurses']);
  });

  test('whatever a request holds is one short line', () => {
    for (const ticket of ['a\nb\u0000c', 'x'.repeat(10_000), { deep: [[]] }, [1, 'two', null], Symbol('s'), 5n])
      for (const text of nearest({ ...nurse, actor: { role: ticket }, subject: { age: ticket } })[1]) {
        expect(text).not.toMatch(/\p{C}/u);
        expect(text.length).toBeLessThan(200);
      }
  });
});

describe('forbids', () => {
  const remove = { ...clerk, action: 'delete' };
  test('that match for certain', () => {
    const found = explain(policy, { ...remove, context: { count: 5, risk: 'high' } }, settings);
    expect(found.determining.map(({ id }) => id)).toEqual(['at-night']);
    expect(found.uncertain).toEqual([]);
  });

  test('that match because something is not known', () => {
    const { uncertain } = explain(policy, { ...remove, context: { risk: 'high' } }, settings);
    expect(uncertain).toMatchObject([
      {
        id: 'at-night',
        category: 'contact.email',
        clauses: [{ path: 'context.count', text: 'context.count is missing', isUnknown: true }],
      },
    ]);
  });

  test('that do not match', () => {
    const found = explain(policy, { ...remove, context: { count: 6 } }, settings);
    expect(found.decision.reasons).toMatchObject([{ kind: 'nothing-permits' }]);
    expect(found.uncertain).toEqual([]);
  });
});

describe('residency', () => {
  const moving = compiledPolicy(
    world(`
residency: [ { id: at-home, subjectRegion: DE, store: [EEA] } ]
stores:
  here: { kind: postgres, region: FR, encryption: [at-rest], holds: contact.** }
  there: { kind: postgres, region: US, encryption: [at-rest], holds: contact.** }
`),
  );
  test.each<[string, object, readonly string[], readonly string[]]>([
    ['a place that is refused', { action: 'store', store: 'there' }, ['at-home'], []],
    ['no place', { action: 'store' }, ['at-home'], ['at-home']],
    ['a store that is not declared', { action: 'store', store: 'hree' }, ['at-home'], ['at-home']],
    ['an action that is not known, which may be another as well', { action: 'stroe', store: 'here' }, ['at-home'], ['at-home']],
    ['an action that is not known, to a place that is refused', { action: 'stroe', store: 'there' }, ['at-home'], []],
    ['a place that is right', { action: 'store', store: 'here' }, [], []],
  ])('%s', (_, request, denying, unknown) => {
    const { decision, unknownDestination } = explain(moving, { ...nurse, ...request, subject: { region: 'DE' } }, settings);
    expect(decision.reasons.flatMap(reason => (reason.kind === 'residency' ? [reason.id] : []))).toEqual(denying);
    expect(unknownDestination).toEqual(unknown);
  });
});
