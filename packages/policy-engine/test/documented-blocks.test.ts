import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile, configSchema, formatDocument, parseConfig, policySchema, runPolicyTests } from '../src/index.ts';
import { readBuiltinPack } from './builtin-packs.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Pages that people read. Those of the diagnostics show mistakes, and have a test of their own (`documentation.test.ts`). */
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...below('docs').filter(path => !path.startsWith('docs/policy/diagnostics/')),
  ...readdirSync(`${root}packages`).flatMap(name =>
    existsSync(`${root}packages/${name}/README.md`) ? [`packages/${name}/README.md`] : [],
  ),
].filter(path => /^ *```ya?ml/m.test(read(path)));

function below(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.md'))
    .sort();
}

function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8');
}

type Kind = 'policy' | 'config' | 'test';

interface Block {
  readonly kind: Kind;
  /** `yaml policy`: only what the rest of the page is about, so that a warning may stay. */
  readonly isGround: boolean;
  readonly text: string;
}

/** YAML of a page. The word after `yaml` says what it is; without one its keys do, and what they leave open is a policy. */
function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(/^( *)```ya?ml ?(.*)\n([^]*?)^ *```$/gm)].map(([, indent = '', word = '', text = '']) => {
    const block = text.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    expect(['', 'policy', 'config', 'test']).toContain(word);
    return { kind: word === '' ? kindOf(block) : (word as Kind), isGround: word === 'policy', text: block };
  });
}

function kindOf(block: string): Kind {
  const keys = Object.keys(parse(block) as object);
  const among = (properties: unknown): boolean => keys.every(key => Object.hasOwn(properties as object, key));
  return among(configSchema['properties']) && !among(policySchema['properties']) ? 'config' : 'policy';
}

/** Blocks of a kind, one after the other, are one document, unless a new one begins. */
function documentsOf(blocks: readonly Block[], kind: Kind): readonly string[] {
  const documents: string[] = [];
  for (const { text } of blocks.filter(block => block.kind === kind)) {
    const begins = documents.length === 0 || text.startsWith('proviso:');
    documents.push(begins ? text : `${documents.pop() ?? ''}${text}`);
  }
  return documents;
}

describe.each(pages)('%s', path => {
  const blocks = blocksOf(read(path));
  const policies = documentsOf(blocks, 'policy');

  test('shows policies without a mistake', () => {
    for (const text of policies) {
      const readFile = (file: string): string | undefined => (file === 'page.policy.yaml' ? text : undefined);
      const { policy, diagnostics } = compile('page.policy.yaml', { readFile, pack: readBuiltinPack, now: new Date('2026-06-01') });
      const mayWarn = blocks.some(({ isGround }) => isGround);
      expect(diagnostics.filter(({ severity }) => severity === 'error' || !mayWarn)).toEqual([]);
      expect(policy).toBeDefined();
    }
  });

  test('shows configurations without a mistake', () => {
    for (const text of documentsOf(blocks, 'config')) expect(parseConfig('proviso.config.yaml', text).diagnostics).toEqual([]);
  });

  test('shows tests that pass', () => {
    for (const text of documentsOf(blocks, 'test')) {
      const readFile = (file: string): string | undefined => (file === 'page.policy-test.yaml' ? text : policies[0]);
      const { tests, diagnostics } = runPolicyTests('page.policy-test.yaml', { readFile, pack: readBuiltinPack });
      expect(diagnostics).toEqual([]);
      expect(tests.length).toBeGreaterThan(0);
      // Code and revisions of git are beyond the engine: the command's own tests run them.
      expect(tests.filter(({ status }) => status === 'failed')).toEqual([]);
    }
  });

  test('shows nothing that cannot be formatted', () => {
    for (const { text } of blocks) expect(formatDocument('page.policy.yaml', text).text).toBeDefined();
  });
});

test('there are pages, and blocks of every kind', () => {
  const kinds = pages.flatMap(path => blocksOf(read(path)).map(({ kind }) => kind));
  expect(pages.length).toBeGreaterThanOrEqual(4);
  expect(new Set(kinds)).toEqual(new Set(['policy', 'config', 'test']));
});
