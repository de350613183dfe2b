import { describe, expect, test } from 'vitest';
import { compile, decide, loadPolicy, parseConfig, renderDiagnostic, type Compilation, type Request } from '../src/index.ts';

const header = 'proviso: policy/v1\nid: hostile\nversion: 1.0.0\n';
const vocabulary = 'vocabulary: { categories: { contact.email: { sensitivity: personal } } }\n';

const compileText = (text: string): Compilation => compile('hostile.policy.yaml', { readFile: () => text, now: new Date('2026-06-01') });
const namesOf = ({ diagnostics }: Compilation): readonly string[] => [...new Set(diagnostics.map(({ name }) => name))];
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('hostile texts get a clear answer', () => {
  test.each([
    ['an empty file', '', 'empty-document'],
    ['a byte order mark alone', '\uFEFF', 'empty-document'],
    ['only comments', '# nothing\n# at all\n', 'empty-document'],
    ['only a separator', '---\n', 'empty-document'],
    ['only null', '~\n', 'empty-document'],
    ['a text', 'just words\n', 'wrong-type'],
    ['a list', '- a\n- b\n', 'wrong-type'],
    ['a file of two megabytes', `${header}${'# x\n'.repeat(500_000)}`, 'policy-too-large'],
    ['bytes that are no UTF-8', Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe4, 0x0a]).toString('utf8'), 'not-utf-8'],
    ['deep lists', `a: ${'['.repeat(50_000)}`, 'nested-too-deeply'],
    ['deep maps', `a: ${'{a: '.repeat(50_000)}`, 'nested-too-deeply'],
    ['deep dashes', '- '.repeat(50_000), 'nested-too-deeply'],
    ['deep indentation', lines(200, index => `${' '.repeat(index)}a:`), 'nested-too-deeply'],
    ['a null character', `${header}title: "a\u0000b"\n\u0000`, 'yaml-syntax'],
  ])('%s: %#', (_, text, name) => {
    const result = compileText(text);
    expect(result.policy).toBeUndefined();
    expect(namesOf(result)).toContain(name);
  });

  test('an anchor bomb is refused without being expanded', () => {
    const letters = 'abcdefghijklmnop';
    const bomb = lines(15, index => `${letters[index + 1] ?? ''}: &${letters[index + 1] ?? ''} [${`*${letters[index] ?? ''},`.repeat(9)}]`);
    const result = compileText(`a: &a [x, x, x, x, x, x, x, x, x]\n${bomb}\n`);
    expect(result.policy).toBeUndefined();
    expect(namesOf(result)).toContain('unsupported-yaml');
    expect(result.diagnostics.length).toBeLessThan(400);
  });

  test('a key of a prototype is a key like any other', () => {
    const text = `${header}__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\nvocabulary: { roles: { __proto__: {}, constructor: {}, has-own-property: {} } }\n`;
    const result = compileText(text);
    expect(namesOf(result)).toEqual(['unknown-key', 'invalid-id', 'unused-declaration']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('roles named like members of objects are roles', () => {
    const text = `${header}${vocabulary.replace(' } }\n', ' }, roles: { constructor: {}, valueof: { includes: constructor } } }\n')}statements:\n  - { id: a, permit: { actor: constructor }, legal: { basis: consent } }\n`;
    const { policy } = compileText(text);
    expect(policy?.roles).toEqual({ constructor: ['constructor'], valueof: ['constructor', 'valueof'] });
  });

  test('thirty thousand unknown keys are thirty thousand diagnostics', () => {
    const result = compileText(lines(30_000, index => `k${index}: 1`));
    expect(result.diagnostics.filter(({ name }) => name === 'unknown-key')).toHaveLength(30_000);
  });

  test('too many statements and categories together', () => {
    const categories = lines(4_000, index => `    c${index}: { sensitivity: personal }`);
    const statements = lines(4_000, index => `  - { id: s${index}, forbid: { category: "**" } }`);
    const result = compileText(`${header}vocabulary:\n  categories:\n${categories}\nstatements:\n${statements}\n`);
    expect(namesOf(result)).toEqual(['policy-too-large']);
  });

  test('a chain of a thousand roles, and one more', () => {
    const chain = (length: number): string =>
      `${header}vocabulary:\n  roles:\n${lines(length, index => `    r${index}: ${index === 0 ? '{}' : `{ includes: r${index - 1} }`}`)}\nstatements: [{ id: a, forbid: { actor: r0 } }]\n`;
    expect(compileText(chain(1_000)).policy?.roles['r999']).toHaveLength(1_000);
    expect(namesOf(compileText(chain(1_001)))).toContain('policy-too-large');
  });

  test('a policy that extends itself, and a file that cannot be read', () => {
    expect(namesOf(compileText(`${header}extends: ./hostile.policy.yaml\n`))).toEqual(['cyclic-extends']);
    expect(namesOf(compile('missing.yaml', { readFile: () => undefined, now: new Date(0) }))).toEqual(['unreadable-file']);
    expect(namesOf(compile('proviso:missing', { readFile: () => undefined, now: new Date(0) }))).toEqual(['unreadable-file']);
  });

  test('an endless chain of parents ends', () => {
    let next = 0;
    const readFile = (): string => `${header}extends: ./parent-${next++}.yaml\n`;
    expect(namesOf(compile('hostile.policy.yaml', { readFile, now: new Date(0) }))).toContain('policy-too-large');
  });
});

describe('conditions, sizes and names', () => {
  const attributes = 'vocabulary: { attributes: { a: string }, roles: { nurse: {} } }\n';
  const withCondition = (condition: string): string =>
    `${header}${attributes}statements: [{ id: s, forbid: { actor: nurse }, when: [${condition}] }]\n`;
  const nested = (kind: string, depth: number): string => {
    const [open, close] = kind === 'not' ? ['{ not: ', ' }'] : [`{ ${kind}: [`, '] }'];
    return `${open.repeat(depth)}"a == x"${close.repeat(depth)}`;
  };

  test.each(['all', 'any', 'not'])('`%s` may be nested, and 50,000 times is too often', kind => {
    expect(compileText(withCondition(nested(kind, 10))).policy?.statements).toHaveLength(1);
    expect(namesOf(compileText(withCondition(nested(kind, 50_000))))).toContain('nested-too-deeply');
  });

  test('a condition of a megabyte of words, and a list of 50,000 values', () => {
    expect(namesOf(compileText(withCondition(`"a == ${'x '.repeat(400_000)}"`)))).toContain('malformed-condition');
    const values = Array.from({ length: 50_000 }, (_, index) => `v${index}`);
    const { policy } = compileText(withCondition(`{ path: a, in: [${values.join(', ')}] }`));
    expect(policy?.statements[0]?.when).toMatchObject([{ operator: 'in', values }]);
  });

  test('ten megabytes are refused unread', () => {
    expect(namesOf(compileText(`${header}# ${'x'.repeat(10_000_000)}\n`))).toEqual(['policy-too-large']);
  });

  test('a hundred thousand statements are too many, and said so once', () => {
    const text = `${header}${attributes}statements:\n${lines(100_000, () => '- {}')}\n`;
    const result = compileText(text);
    expect(result.policy).toBeUndefined();
    expect(result.diagnostics.filter(({ name }) => name === 'policy-too-large')).toHaveLength(1);
  });

  test('twenty thousand statements are not', () => {
    const text = `${header}${attributes}statements:\n${lines(20_000, index => `- {id: s${index}, forbid: {actor: nurse}}`)}\n`;
    expect(compileText(text).policy?.statements).toHaveLength(20_000);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString'])('`%s` is a name or is refused, everywhere', name => {
    const quoted = JSON.stringify(name);
    const text = `${header}vocabulary:
  categories: { ${quoted}: { sensitivity: personal } }
  roles: { ${quoted}: {} }
  purposes: { ${quoted}: {} }
  subjects: { ${quoted}: {} }
  attributes: { ${quoted}: string }
  sets: { ${quoted}: [a] }
  regions: { ${quoted}: [DE] }
stores: { ${quoted}: { kind: postgres, region: DE, holds: "**" } }
processors: { ${quoted}: { categories: "**", purposes: [care], regions: [DE] } }
statements: [{ id: a, permit: { actor: ${quoted}, category: ${quoted} }, when: [{ path: ${quoted}, in: ${quoted} }], minimize: { mask: { ${quoted}: full } } }]
`;
    const first = compileText(text);
    expect(compileText(text)).toEqual(first);
    expect(namesOf(first)).not.toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('ids that are members of objects decide like any other', () => {
    const { policy } = compileText(`${header}vocabulary:
  categories: { constructor: { sensitivity: personal } }
  roles: { constructor: {} }
  purposes: { constructor: {} }
statements: [{ id: constructor, permit: { actor: constructor, category: constructor, purpose: constructor }, legal: { basis: contract } }]
`);
    const loaded = loadPolicy(policy);
    if (!loaded.ok) throw new Error(loaded.problem);
    const asked: Request = { actor: { role: 'constructor' }, action: 'read', categories: ['constructor'], purpose: 'constructor' };
    expect(decide(loaded.policy, asked).outcome).toBe('allow');
    for (const word of ['toString', '__proto__', 'valueOf'])
      for (const part of [{ actor: { role: word } }, { categories: [word] }, { purpose: word }])
        expect(decide(loaded.policy, { ...asked, ...part }).outcome).toBe('deny');
  });

  test('a circle of three files is told once for each way into it', () => {
    const next: Readonly<Record<string, string>> = { 'a.yaml': 'b.yaml', 'b.yaml': 'c.yaml', 'c.yaml': 'a.yaml' };
    const readFile = (path: string): string => `${header.replace('hostile', path.slice(0, 1))}extends: ./${next[path] ?? ''}\n`;
    expect(namesOf(compile('a.yaml', { readFile, now: new Date(0) }))).toEqual(['cyclic-extends']);
  });
});

describe('configurations', () => {
  test.each(['', '\uFEFF', '# only a comment\n'])('an empty one says nothing: %j', text => {
    expect(parseConfig('proviso.config.yaml', text)).toEqual({
      config: { include: [], exclude: [], types: [], models: [], bindings: { audit: [], protects: [] } },
      diagnostics: [],
    });
  });

  test('of two megabytes', () => {
    expect(parseConfig('proviso.config.yaml', '# x\n'.repeat(500_000)).diagnostics).toMatchObject([{ name: 'policy-too-large' }]);
  });
});

test('what cannot be shown in a terminal is not sent to it', () => {
  const text = `${header}title: "\u001b[31mred"\nzzz: 1\n`;
  const { diagnostics } = compileText(text.replace('zzz: 1', '\u001b[2Jzzz: 1'));
  expect(diagnostics.length).toBeGreaterThan(0);
  for (const diagnostic of diagnostics) expect(renderDiagnostic(diagnostic, text, { color: false })).not.toContain('\u001b');
});
