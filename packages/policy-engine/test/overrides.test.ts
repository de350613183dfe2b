import { describe, expect, test } from 'vitest';
import { compile, type Compilation, type CompiledStatement } from '../src/index.ts';

const head = (id: string, parents: readonly string[] = []): string =>
  `proviso: policy/v1\nid: ${id}\nversion: 1.0.0\nextends: ${JSON.stringify(parents)}\n`;
const parent = `proviso: policy/v1
id: parent
version: 1.0.0
vocabulary:
  categories: { contact.email: { sensitivity: personal }, contact.phone: { sensitivity: personal } }
  attributes: { ticket: string }
  roles: { clerk: }
  purposes: { support: }
statements:
  - id: clerks-read
    permit: { actor: clerk, action: [read, update], category: contact.**, purpose: support }
    legal: { basis: contract, refs: [GDPR.6.1.b] }
    when: [ ticket is present ]
    minimize: { mask: { contact.phone: last4 } }
    transform: { pseudonymize: [subject.id], aggregate: 5 }
    audit: full
    message: as agreed
    overridable: [severity]
safeguards:
  - { id: in-logs, protect: { channel: log, category: contact.**, accept: [masked, encrypted] }, legal: [GDPR.5.1.c], message: not in logs }
`;

function compileAll(files: Readonly<Record<string, string>>): Compilation {
  return compile('child.yaml', { readFile: path => (Object.hasOwn(files, path) ? files[path] : undefined), now: new Date('2026-11-22') });
}

const overriding = (block: string): Compilation =>
  compileAll({ 'parent.yaml': parent, 'child.yaml': `${head('child', ['parent.yaml'])}${block}` });
const names = ({ diagnostics }: Compilation): readonly string[] => diagnostics.map(({ name }) => name);

describe('a permit that overrides its parent', () => {
  const compilation = overriding(`statements:
  - id: clerks-read
    permit: { actor: clerk, action: read, category: contact.phone, purpose: support }
    legal: { refs: [GDPR.5.1.c] }
    when: [ subject.age >= 18 ]
    transform: { aggregate: 20 }
    severity: warning
`);
  const statements: readonly CompiledStatement[] = compilation.policy?.statements ?? [];

  test('stands in its place, narrower', () => {
    expect(names(compilation)).toEqual([]);
    expect(statements).toMatchObject([{ id: 'clerks-read', actions: ['read'], categories: ['contact.phone'] }]);
  });

  test('keeps the conditions of its parent beside its own', () => {
    expect(statements[0]?.when).toMatchObject([
      { path: 'ticket', operator: 'present' },
      { path: 'subject.age', operator: 'ge', value: 18 },
    ]);
  });

  test('owes what its parent owes, and more', () => {
    expect(statements[0]).toMatchObject({
      audit: 'full',
      minimize: { mask: { 'contact.phone': 'last4' } },
      transform: { pseudonymize: ['subject.id'], aggregate: 20 },
      severity: 'warning',
    });
  });

  test('keeps the words and the clauses of its parent', () => {
    expect(statements[0]).toMatchObject({ message: 'as agreed', basis: 'contract', legal: ['GDPR.5.1.c', 'GDPR.6.1.b'] });
  });
});

test('a safeguard that overrides its parent stands in its place, stricter', () => {
  const compilation = overriding(
    'safeguards:\n  - { id: in-logs, protect: { channel: [log, url], category: "**", accept: [encrypted] } }\n',
  );
  expect(names(compilation)).toEqual([]);
  expect(compilation.policy?.safeguards.protect).toEqual([
    {
      id: 'in-logs',
      channels: ['log', 'url'],
      categories: ['contact.email', 'contact.phone'],
      accept: ['encrypted'],
      legal: ['GDPR.5.1.c'],
      message: 'not in logs',
    },
  ]);
});

test('of a chain the last holds, and each is held to all above it', () => {
  const middle = `${head('middle', ['parent.yaml'])}safeguards:\n  - { id: in-logs, protect: { channel: [log, error], category: contact.**, accept: [masked, encrypted] } }\n`;
  const chain = (accept: string, channels: string): Compilation =>
    compileAll({
      'parent.yaml': parent,
      'middle.yaml': middle,
      'child.yaml': `${head('child', ['middle.yaml'])}safeguards:\n  - { id: in-logs, protect: { channel: ${channels}, category: contact.**, accept: ${accept} } }\n`,
    });
  expect(chain('[masked]', '[log, error]').policy?.safeguards.protect).toMatchObject([{ accept: ['masked'], channels: ['error', 'log'] }]);
  expect(names(chain('[masked]', 'log'))).toEqual(['loosened-parent']);
  expect(names(chain('[hashed, masked]', '[log, error]')).filter(name => name === 'loosened-parent')).toHaveLength(2);
});

test.each([['[parent.yaml, middle.yaml]'], ['[middle.yaml, parent.yaml]']])(
  'of what is left out the nearest ancestor speaks: %s',
  parents => {
    const compilation = compileAll({
      'parent.yaml': parent,
      'middle.yaml': `${head('middle', ['parent.yaml'])}statements:
  - id: clerks-read
    permit: { actor: clerk, action: read, category: contact.**, purpose: support }
    consent: { maxAge: P1Y }
    minimize: { fields: contact.phone, mask: { contact.phone: drop } }
    transform: { aggregate: 50 }
`,
      'child.yaml': `proviso: policy/v1
id: child
version: 1.0.0
extends: ${parents}
statements:
  - id: clerks-read
    permit: { actor: clerk, action: read, category: contact.phone, purpose: support }
    legal: { refs: [GDPR.5.1.c] }
`,
    });
    expect(compilation.policy?.statements).toMatchObject([
      {
        audit: 'full',
        consent: { maxAge: 'P1Y' },
        minimize: { fields: ['contact.phone'], mask: { 'contact.phone': 'drop' } },
        transform: { pseudonymize: ['subject.id'], aggregate: 50 },
      },
    ]);
  },
);

test('a pack that two others share may be overridden by one of them', () => {
  const files = {
    'parent.yaml': parent,
    'a.yaml': head('a', ['parent.yaml']),
    'b.yaml': `${head('b', ['parent.yaml'])}safeguards:\n  - { id: in-logs, protect: { channel: log, category: contact.**, accept: [] } }\n`,
    'child.yaml': head('child', ['a.yaml', 'b.yaml']),
  };
  const compilation = compileAll(files);
  expect(names(compilation)).toEqual([]);
  expect(compilation.policy?.safeguards.protect).toMatchObject([{ accept: [] }]);
});

test('two that override the same, and know nothing of each other, have one id too many', () => {
  const override = 'safeguards:\n  - { id: in-logs, protect: { channel: log, category: contact.**, accept: [] } }\n';
  const files = {
    'parent.yaml': parent,
    'a.yaml': `${head('a', ['parent.yaml'])}${override}`,
    'b.yaml': `${head('b', ['parent.yaml'])}${override}`,
    'child.yaml': head('child', ['a.yaml', 'b.yaml']),
  };
  expect(names(compileAll(files))).toEqual(['duplicate-id']);
});

test('five thousand statements of one id are as many mistakes', () => {
  const one = '  - { id: same, forbid: { action: share, category: contact.email } }\n';
  const { diagnostics } = overriding(`statements:\n${one.repeat(5_000)}`);
  expect(diagnostics.filter(({ name }) => name === 'duplicate-id')).toHaveLength(4_999);
});
