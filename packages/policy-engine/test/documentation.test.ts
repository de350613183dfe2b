import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compile, documentationOf, parseConfig, renderDiagnostic, runPolicyTests, type Compilation } from '../src/index.ts';
import { readBuiltinPack } from './builtin-packs.ts';
import { expectationsIn } from './expectations.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const pages = readdirSync(`${root}docs/policy/diagnostics`)
  .filter(file => file !== 'README.md')
  .map(file => file.replace(/\.md$/, ''))
  .sort();

/** What these are about cannot be shown on a page; `hostile.test.ts` shows it, and of what a project does not use tests of the linter. */
const notShown = [
  'nested-too-deeply',
  'not-utf-8',
  'policy-too-large',
  'unreadable-file',
  'empty-document',
  'unused-policy',
  'waiver-unused',
];

const head = 'proviso: policy/v1\nid: page\nversion: 1.0.0\n';
const vocabulary = `vocabulary:
  categories:
    contact.email: { sensitivity: personal }
    contact.phone: { sensitivity: personal }
  purposes: { billing: {} }
`;

/** What a block may extend. */
const parent = `proviso: policy/v1
id: parent
version: 1.0.0
vocabulary:
  categories: { contact.email: { sensitivity: personal } }
retention:
  - { id: parents-mail, category: contact.email, keep: P30D, from: account.closed, then: erase }
  - { id: parents-rest, category: "**", keep: P10Y, from: account.closed, then: erase }
breach:
  - { law: GDPR, notify: authority, within: PT72H, from: aware }
audit: { keep: P6Y }
`;

/** Blocks may leave out what is not their point. */
function completed(block: string): string {
  if (block.startsWith('proviso:')) return block;
  return `${head}${block.startsWith('vocabulary:') ? '' : vocabulary}${block}`;
}

function compileBlock(block: string): Compilation {
  const text = completed(block);
  return compile('page.policy.yaml', {
    readFile: path =>
      new Map([
        ['page.policy.yaml', text],
        ['parent.policy.yaml', parent],
      ]).get(path),
    pack: readBuiltinPack,
    now: new Date('2026-06-01'),
  });
}

const blocksIn = (text: string, language: string): readonly string[] =>
  [...text.matchAll(/^```(.+)\n([^]*?)^```$/gm)].filter(([, tag]) => tag === language).map(([, , block = '']) => block);

const namesOf = (block: string): readonly string[] => [...new Set(compileBlock(block).diagnostics.map(({ name }) => name))];

const namesOfConfig = (block: string): readonly string[] => [
  ...new Set(parseConfig('proviso.config.yaml', block).diagnostics.map(({ name }) => name)),
];

/** A policy for the tests on a page. */
const tested = `${head}${vocabulary}  roles: { support-agent: {} }
statements:
  - id: support-reads-contact
    permit: { actor: support-agent, action: read, category: contact.email, purpose: billing }
    legal: { basis: contract }
`;

const namesOfTest = (block: string): readonly string[] => {
  const text = block.startsWith('proviso:') ? block : `proviso: test/v1\npolicy: ./page.policy.yaml\nnow: 2026-06-01\n${block}`;
  const readFile = (path: string): string => (path === 'page.policy.yaml' ? tested : text);
  const { tests, diagnostics } = runPolicyTests('page.policy-test.yaml', { readFile });
  return [
    ...new Set([...diagnostics.map(({ name }) => name), ...tests.filter(({ status }) => status === 'failed').map(({ name }) => name)]),
  ];
};

describe('the page of each diagnostic', () => {
  test.each(pages)('%s', name => {
    const [before = '', after = ''] = read(documentationOf(name)).split('\n## What to do\n');
    expect(before.startsWith(`# ${name}\n`)).toBe(true);
    expect(after).not.toBe('');
    const wrong = blocksIn(before, 'yaml').map(namesOf);
    const wrongConfigs = blocksIn(before, 'yaml config').map(namesOfConfig);
    const wrongTests = blocksIn(before, 'yaml test').map(namesOfTest);
    expect([...wrong, ...wrongConfigs, ...wrongTests]).toEqual(notShown.includes(name) ? [] : [[name]]);
    for (const block of blocksIn(after, 'yaml')) expect(namesOf(block)).toEqual([]);
    for (const block of blocksIn(after, 'yaml test')) expect(namesOfTest(block)).toEqual([]);
  });

  test('exists for each diagnostic that the cases expect, and each page has its cases', () => {
    const folder = `${root}packages/policy-engine/cases/`;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.yaml'));
    const expected = files.flatMap(file => expectationsIn(readFileSync(`${folder}${file}`, 'utf8')).map(({ name }) => name));
    const shown = pages.filter(name => !notShown.includes(name) || name === 'not-utf-8');
    // `failed` is what a failing test of a policy says.
    expect([...new Set(expected)].filter(name => name !== 'failed').sort()).toEqual(shown);
  });

  test('exists for each diagnostic that the sources name', () => {
    const folder = `${root}packages/policy-engine/src/`;
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
    const text = sources.map(file => readFileSync(`${folder}${file}`, 'utf8')).join('\n');
    const named = [...text.matchAll(/\bname: '([a-z0-9]+(?:-[a-z0-9]+)+)'/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(name => !pages.includes(name))).toEqual([]);
  });

  test('is where a rendered diagnostic leads', () => {
    const text = `${head}ownr: me\n`;
    const [diagnostic] = compile('a.yaml', { readFile: () => text, now: new Date(0) }).diagnostics;
    if (diagnostic === undefined) throw new Error('there must be one');
    expect(renderDiagnostic(diagnostic, text, { color: false })).toContain('docs: docs/policy/diagnostics/unknown-key.md');
  });
});

describe('the page of the language', () => {
  const page = read('docs/policy/language.md');

  test('is, all its blocks together, a policy without a diagnostic', () => {
    const blocks = blocksIn(page, 'yaml');
    expect(blocks.length).toBeGreaterThan(3);
    const { policy, diagnostics } = compileBlock(blocks.join('\n'));
    expect(diagnostics).toEqual([]);
    const own = policy?.statements.map(({ id }) => id).filter(id => !id.startsWith('gdpr-'));
    expect(own).toEqual(['analytics-needs-consent', 'clinicians-use-records', 'no-analytics-of-children', 'support-reads-contact']);
  });

  test('shows a configuration', () => {
    const [block = ''] = blocksIn(page, 'yaml config');
    expect(parseConfig('proviso.config.yaml', block)).toMatchObject({ diagnostics: [], config: { include: ['src/**'] } });
  });
});
