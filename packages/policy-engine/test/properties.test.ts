import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, parseConfig, renderDiagnostic, type Diagnostic } from '../src/index.ts';

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
  '    when: [ subject.age < 16 ]\n',
  '    when: [ "subject.\\u0061ge <= x y" ]\n',
  "    unless:\n      - 'it''s  == \n        x'\n",
  '      - |\n        risk in [a,\n        b]\n',
  '    minimize: { mask: { "**": full } }\n',
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
