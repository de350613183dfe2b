import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compile,
  decide,
  parseConfig,
  renderDiagnostic,
  type CompiledPolicy,
  type Decision,
  type Diagnostic,
  type Request,
} from '../src/index.ts';

const now = new Date('2026-06-01');

/** Pieces that a policy is made of, so that random texts get far into the compiler. */
const pieces = [
  'proviso: policy/v1\n',
  'id: a/b\n',
  'version: 1.0.0\n',
  'vocabulary:\n',
  '  categories:\n',
  '    contact.email: { sensitivity: personal }\n',
  '  roles: { nurse: {}, lead: { includes: nurse } }\n',
  'statements:\n',
  '  - id: a\n',
  '    permit: { actor: nurse, category: contact.** }\n',
  '    legal: { basis: contract }\n',
  'safeguards:\n',
  '    protect: { channel: log, category: "**", accept: [masked] }\n',
  'extends: x\n',
  ' ',
  '\t',
  '\n',
  '\r\n',
  ':',
  '- ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  '&a ',
  '*a',
  '!!str ',
  '|',
  '>',
  '"',
  "'",
  '%',
  '@',
  '---\n',
  '...\n',
  '? ',
  'no',
  'NO: ',
  '<<: ',
  '__proto__: ',
  'é',
  '👩‍⚕️',
  '\uFEFF',
  '\u2028',
  '\uFFFD',
  '~',
  '0x1',
  '.inf',
  '2026-01-01',
];
const texts = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(parts => parts.join('')),
);

function expectSound(diagnostics: readonly Diagnostic[], text: string): void {
  for (const { span, message, name } of diagnostics) {
    expect(Number.isInteger(span.start) && Number.isInteger(span.end)).toBe(true);
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(message).not.toBe('');
    expect(name).toMatch(/^[a-z0-9-]+$/);
  }
}

describe('any text', () => {
  test('compiles to diagnostics inside it, or to a policy; and the same again', () => {
    fc.assert(
      fc.property(texts, text => {
        const readFile = (path: string): string | undefined => (path === 'a.yaml' ? text : undefined);
        const first = compile('a.yaml', { readFile, now });
        expectSound(first.diagnostics, text);
        expect(first.policy === undefined).toBe(first.diagnostics.some(({ severity }) => severity === 'error'));
        expect(compile('a.yaml', { readFile, now })).toEqual(first);
        for (const diagnostic of first.diagnostics) renderDiagnostic(diagnostic, text, { color: false });
      }),
      { numRuns: 1_500 },
    );
  });

  test('is a configuration or has diagnostics inside it', () => {
    fc.assert(
      fc.property(texts, text => {
        const { config, diagnostics } = parseConfig('proviso.config.yaml', text);
        expectSound(diagnostics, text);
        expect(config === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 500 },
    );
  });
});

const categories = ['contact', 'contact.email', 'contact.phone', 'health.record', 'credential.password'];
const purposes = ['care', 'billing'];
const roles = ['nurse', 'lead', 'clerk'];
const actions = ['read', 'store', 'export', 'share'];

const vocabulary = `
vocabulary:
  categories:
    contact.email: { sensitivity: personal }
    contact.phone: { sensitivity: personal }
    health.record: { sensitivity: special }
    credential.password: { sensitivity: sensitive }
  attributes: { a: string }
  purposes: { care: {}, billing: {} }
  roles: { nurse: {}, lead: { includes: nurse }, clerk: {} }
`;

const listOf = (words: readonly string[]): fc.Arbitrary<string | undefined> =>
  fc.option(
    fc.subarray([...words], { minLength: 1 }).map(chosen => `[${chosen.map(word => JSON.stringify(word)).join(', ')}]`),
    { nil: undefined },
  );

const scopes = fc
  .record({
    actor: listOf(roles),
    action: listOf(actions),
    category: listOf(['contact.**', 'contact.email', 'health.record', '**', 'credential.**']),
    purpose: listOf(purposes),
  })
  .map(scope => Object.entries(scope).flatMap(([key, list]) => (list === undefined ? [] : [`${key}: ${list}`])))
  .filter(parts => parts.length > 0)
  .map(parts => `{ ${parts.join(', ')} }`);

const statements = fc.record({
  effect: fc.constantFrom('permit', 'permit', 'forbid'),
  scope: scopes,
  audit: fc.constantFrom('', '    audit: basic\n', '    audit: full\n'),
  when: fc.constantFrom('', '', '', '    when: [ a is present ]\n'),
});

const policyTexts = fc.array(statements, { minLength: 1, maxLength: 6 }).map(list => list.map(textOfStatement));

function textOfStatement(
  { effect, scope, audit, when }: { effect: string; scope: string; audit: string; when: string },
  index: number,
): string {
  return `  - id: s${index}\n    ${effect}: ${scope}\n    legal: { basis: contract }\n${audit}${when}`;
}

function policyOf(parts: readonly string[]): CompiledPolicy {
  const safeguard = 'safeguards:\n  - { id: z, audit: { action: read, category: { sensitivity: special }, fields: [target] } }\n';
  const text = `proviso: policy/v1\nid: a\nversion: 1.0.0\n${vocabulary}statements:\n${parts.join('')}${safeguard}`;
  const { policy, diagnostics } = compile('a.yaml', { readFile: () => text, now });
  if (policy === undefined) throw new Error(JSON.stringify(diagnostics));
  return policy;
}

const requests: fc.Arbitrary<Request> = fc.record({
  actor: fc.record({ role: fc.constantFrom(...roles, 'ghost') }),
  action: fc.constantFrom(...actions),
  categories: fc.subarray([...categories], { minLength: 1 }),
  purpose: fc.constantFrom(...purposes, 'space'),
});

const auditLevel = (decision: Decision): number => {
  const [owed] = decision.obligations;
  return owed === undefined ? 0 : owed.level === 'basic' ? 1 : 2;
};

describe('any policy, any request', () => {
  test('removing an attribute never turns deny into allow, nor weakens an obligation', () => {
    fc.assert(
      fc.property(policyTexts, requests, fc.constantFrom('actor', 'action', 'categories', 'purpose'), (parts, request, removed) => {
        const policy = policyOf(parts);
        const whole = decide(policy, request, { supports: ['audit'] });
        const partial = decide(policy, Object.fromEntries(Object.entries(request).filter(([key]) => key !== removed)), {
          supports: ['audit'],
        });
        if (whole.outcome === 'deny') expect(partial.outcome).toBe('deny');
        if (partial.outcome === 'allow') expect(auditLevel(partial)).toBeGreaterThanOrEqual(auditLevel(whole));
      }),
      { numRuns: 1_000 },
    );
  });

  test('the order of statements does not matter', () => {
    fc.assert(
      fc.property(policyTexts, requests, (parts, request) => {
        const [forward, backward] = [policyOf(parts), policyOf(parts.toReversed())];
        expect(backward).toEqual(forward);
        expect(decide(backward, request)).toEqual(decide(forward, request));
      }),
      { numRuns: 150 },
    );
  });

  test('one more forbid never allows more', () => {
    fc.assert(
      fc.property(policyTexts, scopes, requests, (parts, scope, request) => {
        const more = policyOf([...parts, `  - id: more\n    forbid: ${scope}\n`]);
        if (decide(policyOf(parts), request).outcome === 'deny') expect(decide(more, request).outcome).toBe('deny');
      }),
      { numRuns: 150 },
    );
  });
});
