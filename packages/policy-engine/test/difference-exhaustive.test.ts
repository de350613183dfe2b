import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allObligations, compile, decide, diffPolicies, indexPolicy, type Policy, type Request } from '../src/index.ts';

/** A world so small that every request in it can be asked. */
const roles = ['clerk', 'lead'];
const categories = ['mail.home', 'mail.work', 'name'];
const purposes = ['care', 'sale'];
const vocabulary = {
  categories: Object.fromEntries(categories.map(id => [id, { sensitivity: 'personal' }])),
  purposes: { care: {}, sale: {} },
  roles: { clerk: {}, lead: { includes: ['clerk'] } },
  attributes: { 'context.count': 'number', 'context.day': 'date', level: { order: ['low', 'high'] } },
};

const clauses = fc.constantFrom(
  'context.count < 2',
  'context.count == 2',
  'context.count >= 4',
  'level == low',
  'level >= high',
  'subject.optOuts has sale',
  'subject.optOuts has post',
  'context.day <= 2026-01-15',
  'actor.role == clerk',
);
const conditions = fc.letrec<{ condition: unknown; group: unknown; not: unknown }>(tie => ({
  condition: fc.oneof({ maxDepth: 2 }, { weight: 3, arbitrary: clauses }, tie('group'), tie('not')),
  group: fc
    .tuple(fc.constantFrom('all', 'any'), fc.array(tie('condition'), { minLength: 1, maxLength: 2 }))
    .map(([kind, of]) => ({ [kind]: of })),
  not: tie('condition').map(of => ({ not: of })),
})).condition;
const some = <T>(words: readonly T[]): fc.Arbitrary<readonly T[] | undefined> =>
  fc.option(fc.subarray([...words], { minLength: 1 }), { nil: undefined, freq: 1 });
const consents = fc.option(fc.constantFrom({}, { noticeVersion: '>=2' }, { noticeVersion: '2', separate: true }, { maxAge: 'P1M' }), {
  nil: undefined,
  freq: 1,
});
const minimizes = fc.option(
  fc.record({ fields: fc.subarray(categories, { minLength: 1 }), mask: fc.constantFrom({ name: 'last4' }, { 'mail.**': 'drop' }) }),
  { nil: undefined },
);
const statements = fc.record({
  isPermit: fc.integer({ min: 0, max: 3 }).map(one => one > 0),
  scope: fc.record({ actor: some(roles), action: fc.constant(['read']), category: some(categories), purpose: some(purposes) }),
  when: fc.array(conditions, { maxLength: 1 }),
  consent: consents,
  minimize: minimizes,
});
const lists = fc.array(statements, { minLength: 1, maxLength: 4 });

function policyWith(
  list: readonly {
    readonly isPermit: boolean;
    readonly scope: object;
    readonly when: readonly unknown[];
    readonly consent: unknown;
    readonly minimize: unknown;
  }[],
): Policy {
  const source = {
    proviso: 'policy/v1',
    id: 'a/b',
    version: '1.0.0',
    vocabulary,
    statements: list.map(({ isPermit, scope, when, consent, minimize }, place) => ({
      id: `s${place}`,
      ...(isPermit ? { permit: scope, legal: { basis: 'contract' }, consent, minimize } : { forbid: scope }),
      ...(when.length === 0 ? {} : { when }),
    })),
  };
  const { policy, diagnostics } = compile('a.policy.yaml', { readFile: () => JSON.stringify(source), now });
  if (policy === undefined) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));
  return indexPolicy(policy);
}

const now = new Date('2026-07-01T00:00:00Z');
const given = (at: string, noticeVersion: string, separate: boolean): object => ({ status: 'given', at, noticeVersion, separate });
const askedContexts = [undefined, 1, 2, 3, 4].flatMap(count =>
  [undefined, 'low', 'high'].flatMap(level => [undefined, '2026-01-15', '2026-01-16'].map(day => ({ count, level, day }))),
);
const askedOptOuts = [undefined, [], ['sale'], ['post'], ['sale', 'post']];
const askedConsents = [
  undefined,
  given('2026-06-30', '2', true),
  given('2026-06-30', '3', false),
  given('2026-06-30', '1', false),
  given('2025-06-30', '2', true),
];

interface Words {
  readonly role: string | undefined;
  readonly category: string | undefined;
  readonly purpose: string | undefined;
}

function* requestsWith({ role, category, purpose }: Words): Generator<Request> {
  for (const context of askedContexts) {
    for (const optOuts of askedOptOuts) {
      for (const consent of askedConsents) {
        yield JSON.parse(
          JSON.stringify({
            actor: { role },
            action: 'read',
            categories: category === undefined ? undefined : [category],
            purpose,
            subject: { optOuts, consents: consent && [{ ...consent, purpose }] },
            context,
          }),
        ) as Request;
      }
    }
  }
}

const words: readonly Words[] = [...roles, undefined].flatMap(role =>
  [...categories, undefined].flatMap(category => [...purposes, undefined].map(purpose => ({ role, category, purpose }))),
);

test('in a small world, asking everything finds a change exactly where the comparison does', () => {
  const seen = { asked: 0, changed: 0, unchanged: 0 };
  fc.assert(
    fc.property(lists, lists, fc.nat(words.length - 1), (kept, others, at) => {
      const [before, after] = [policyWith(kept), policyWith([...kept.slice(1), ...others.slice(0, 2)])];
      const { changes } = diffPolicies(before.compiled, after.compiled);
      const { role, category, purpose } = words[at]!;
      const found = new Set<string>();
      for (const request of requestsWith(words[at]!)) {
        const [was, is] = [before, after].map(policy => decide(policy, request, { now, supports: allObligations }));
        seen.asked++;
        if (was!.outcome !== is!.outcome) found.add(is!.outcome === 'allow' ? 'newly-allowed' : 'newly-denied');
        else if (JSON.stringify(was!.fields) !== JSON.stringify(is!.fields)) found.add('obligation');
      }
      const holds = (list: readonly (string | undefined)[] | undefined, word: string | undefined): boolean =>
        list === undefined || list.includes(word);
      const told = changes.flatMap(change => {
        if (change.part !== 'requests' || !('witness' in change) || change.detail === 'beside other categories') return [];
        const { scope, kind, detail } = change;
        const isHere =
          holds(scope.roles, role) && holds(scope.actions, 'read') && holds(scope.categories, category) && holds(scope.purposes, purpose);
        return isHere && (detail === '' || detail.startsWith('mask')) ? [detail === '' ? kind : 'obligation'] : [];
      });
      expect({ at: words[at], changes: [...new Set(told)].toSorted() }).toEqual({ at: words[at], changes: [...found].toSorted() });
      if (found.size > 0) seen.changed++;
      else seen.unchanged++;
    }),
    { numRuns: 250 },
  );
  console.log(seen);
  expect(seen.changed).toBeGreaterThan(40);
  expect(seen.unchanged).toBeGreaterThan(50);
});
