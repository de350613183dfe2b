import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { compile, formatDocument } from '../src/index.ts';
import { findComments } from '../src/format/comments.ts';
import { parseYaml } from '../src/syntax/parse-yaml.ts';
import { plainValueOf, type PlainValue } from '../src/syntax/syntax.ts';
import { tokenize } from '../src/syntax/tokenize.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every document of the repository that is about policies. */
const documents = ['packages/policy-engine/cases', 'policies', 'fixtures'].flatMap(folder =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.yaml') && !path.includes('node_modules/'))
    .sort(),
);

const valueOf = (text: string): PlainValue | undefined => {
  const { root: syntax } = parseYaml('a.policy.yaml', text);
  return syntax && plainValueOf(syntax);
};
const commentsOf = (text: string): readonly string[] => findComments(tokenize(text).tokens, text).map(comment => comment.text);

/** What holds of everything that is formatted; answers with the formatted text. */
function expectKept(file: string, text: string): string | undefined {
  const { text: formatted, diagnostics } = formatDocument(file, text);
  if (formatted === undefined) {
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
    return undefined;
  }
  expect(valueOf(formatted)).toEqual(valueOf(text));
  expect(commentsOf(formatted).toSorted()).toEqual(commentsOf(text).toSorted());
  expect(formatDocument(file, formatted).text).toBe(formatted);
  return formatted;
}

const readText = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const digestOf = (file: string, text: string): string | undefined =>
  compile(file, { readFile: path => (path === file ? text : readText(path)), now: new Date('2026-06-01') }).policy?.digest;

describe('documents of this repository', () => {
  test.each(documents)('%s keeps its value and its comments, and formatting it again changes nothing', path => {
    const file = `${root}${path}`;
    const text = readFileSync(file, 'utf8');
    const formatted = expectKept(file, text);
    if (formatted === undefined || !path.endsWith('.policy.yaml') || path.includes('/extends/')) return;
    expect(digestOf(file, formatted)).toBe(digestOf(file, text));
  });

  test('are formatted, most of them, and some have a digest to compare', () => {
    const formatted = documents.filter(path => formatDocument(path, readFileSync(`${root}${path}`, 'utf8')).text !== undefined);
    expect(formatted.length).toBeGreaterThan(20);
    expect(formatted.some(path => digestOf(`${root}${path}`, readFileSync(`${root}${path}`, 'utf8')) !== undefined)).toBe(true);
  });
});

describe('the shape', () => {
  const cases = documents.filter(path => path.endsWith('.before.yaml'));

  test.each(cases)('%s', path => {
    const kind = path.replace(/^.*\.(policy|policy-test|config)\.before\.yaml$/, '$1');
    const after = readFileSync(`${root}${path.replace('.before.', '.after.')}`, 'utf8');
    expect(expectKept(`a.${kind}.yaml`, readFileSync(`${root}${path}`, 'utf8'))).toBe(after);
  });

  test('is shown by some cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(3);
  });
});

const policy = 'proviso: policy/v1\nversion: "1.0"\nid: a   # name\n';

describe('line breaks and marks', () => {
  test('of Windows stay', () => {
    const crlf = policy.replaceAll('\n', '\r\n');
    expect(expectKept('a.policy.yaml', crlf)).toBe(
      'proviso: policy/v1\r\nid: a                                   # name\r\nversion: "1.0"\r\n',
    );
  });
  test('a byte order mark stays', () => {
    const formatted = expectKept('a.policy.yaml', `\uFEFF${policy}`);
    expect(formatted?.startsWith('\uFEFFproviso: policy/v1\nid: a ')).toBe(true);
  });
  test('the last line ends', () => {
    expect(formatDocument('a.policy.yaml', 'id: a').text).toBe('id: a\n');
  });
});

describe('what is not understood is left alone', () => {
  test.each([
    ['not closed', 'id: [a\n', 'yaml-syntax'],
    ['a tab', 'vocabulary:\n\tpurposes: {}\n', 'tab-indentation'],
    ['a key twice', 'id: a\nid: b\n', 'duplicate-key'],
    ['an anchor', 'id: &a b\n', 'unsupported-yaml'],
    ['two documents', 'id: a\n---\nid: b\n', 'several-documents'],
  ])('%s', (_, text, name) => {
    const { text: formatted, diagnostics } = formatDocument('a.policy.yaml', text);
    expect(formatted).toBeUndefined();
    expect(diagnostics.map(diagnostic => diagnostic.name)).toContain(name);
  });
  test('an empty configuration', () => {
    expect(formatDocument('proviso.config.yaml', '# nothing yet\n').text).toBe('# nothing yet\n');
  });
  test('a word where a boolean is meant is not hidden by quotes', () => {
    const text = 'safeguards:\n  - { id: a, transport: { verifyCertificates: yes } }\n';
    expect(formatDocument('a.policy.yaml', text).text).toBe(text);
  });
});

describe('quotes', () => {
  test.each([
    ['NO', '"NO"'],
    ['on', '"on"'],
    ['1.2', '"1.2"'],
    ['12:30', '"12:30"'],
    ['0o7', '"0o7"'],
    ['1_000', '"1_000"'],
    ['null', '"null"'],
    ['', '""'],
    ['**', '"**"'],
    ['>=2026-03', '">=2026-03"'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['say "so"', 'say "so"'],
    ['"so"', `'"so"'`],
    ['contact.**', 'contact.**'],
    ['3.2.0', '3.2.0'],
    ['2026-01-15', '2026-01-15'],
    ['2026-11-21T12:00:00Z', '2026-11-21T12:00:00Z'],
    ['pd:EmailAddress', 'pd:EmailAddress'],
    ['git:main', 'git:main'],
    ['a, b', 'a, b'],
    ['Größe', 'Größe'],
    ['a\u2028b', '"a\\u2028b"'],
  ])('%s', (text, printed) => {
    expect(expectKept('a.policy.yaml', `title: ${JSON.stringify(text)}\n`)).toBe(`title: ${printed}\n`);
  });
  test('more are needed between brackets', () => {
    expect(expectKept('a.policy.yaml', 'owner: { team: "a, b", contact: "NO" }\n')).toBe('owner: { team: "a, b", contact: "NO" }\n');
  });
});

/** Words that YAML could take for something else. */
const words = fc.oneof(
  fc.constantFrom(
    'a',
    'NO',
    'yes',
    '1.0',
    '~',
    '- a',
    'a: b',
    'a #b',
    '#',
    '*',
    '**',
    '&a',
    '{',
    '[a]',
    ',',
    "'",
    '"',
    '%',
    '@',
    '`',
    '|',
    '>',
    '?',
    ':',
    'a:',
    '---',
    '...',
    '<<',
    '__proto__',
    'constructor',
    ' a',
    'a ',
    'a\nb',
    'a\nb\n',
    '\n',
    'a\tb',
    '\u0085',
    '\u2028',
    '👩‍⚕️',
    '2026-01-01',
    '0x1',
    '1e3',
    '.inf',
    '=',
    '!a',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const keys = fc.oneof(
  fc.constantFrom(
    'id',
    'version',
    'statements',
    'vocabulary',
    'when',
    'unless',
    'any',
    'not',
    'all',
    'permit',
    'legal',
    'message',
    'a.b',
    'stores',
  ),
  words.filter(word => word !== ''),
);
const { tree } = fc.letrec<{ tree: unknown; map: unknown }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words,
    fc.constantFrom(null, true, false, 0, 1.5, -3),
    fc.array(tie('tree'), { maxLength: 4 }),
    tie('map'),
  ),
  map: fc.dictionary(keys, tie('tree'), { maxKeys: 4, noNullPrototype: false }),
}));
const styles = fc.record({
  collectionStyle: fc.constantFrom('any', 'flow', 'block'),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  indentSeq: fc.boolean(),
  indent: fc.constantFrom(2, 4),
  lineWidth: fc.constantFrom(0, 40),
});

describe('any document', () => {
  test('parse, print, parse is the identity', () => {
    let formatted = 0;
    fc.assert(
      fc.property(fc.dictionary(keys, tree, { minKeys: 1, maxKeys: 5 }), styles, (value, style) => {
        const text = stringify(value, { ...style, defaultKeyType: 'QUOTE_DOUBLE' });
        if (expectKept('a.policy.yaml', text) !== undefined) formatted++;
      }),
      { numRuns: 3_000 },
    );
    expect(formatted).toBeGreaterThan(1_500);
  });

  test('comments survive wherever they stand', () => {
    const lines = fc.array(
      fc.tuple(
        fc.constantFrom(
          'id: a',
          'version: 1.0.0',
          'x:',
          '  - a',
          '  -',
          '    b: 1',
          '    c:',
          'y: [',
          '  a,',
          '  { b: c,',
          '  d: e },',
          '  ]',
          'z: {',
          '  }',
          'm: |',
          '  text',
          'n: >-',
          '',
        ),
        fc.constantFrom('', '', ' # behind', '\n# above', '\n    # deep', '\n\n  # apart'),
      ),
      { maxLength: 14 },
    );
    let formatted = 0;
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (parts, lineBreak) => {
        const text = parts.map(([line, comment], index) => `${line}${comment === '' ? '' : `${comment} ${index}`}\n`).join('');
        if (expectKept('a.policy.yaml', text.replaceAll('\n', lineBreak)) !== undefined) formatted++;
      }),
      { numRuns: 20_000 },
    );
    expect(formatted).toBeGreaterThan(500);
  });

  test('is formatted in a time that its size allows', () => {
    const long = `id: a\nextends: [${Array.from({ length: 60_000 }, (_, index) => `p${index}`).join(', ')}]\n`;
    expect(formatDocument('a.policy.yaml', long).text?.split('\n').length).toBe(60_003);
  });
});
