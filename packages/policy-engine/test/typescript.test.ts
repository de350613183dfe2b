import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { compile, generateTypeScript, type CompiledPolicy } from '../src/index.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const runtime = `${root}packages/policy-engine/src/runtime.ts`;
const page = readFileSync(`${root}docs/policy/typescript.md`, 'utf8');

const blocksIn = (text: string, language: string): readonly string[] =>
  [...text.matchAll(/^```(.+)\n([^]*?)^```$/gm)].filter(([, tag]) => tag === language).map(([, , block = '']) => block);

function policyOf(text: string): CompiledPolicy {
  const { policy, diagnostics } = compile('a.policy.yaml', { readFile: () => text, now: new Date('2026-06-01') });
  if (policy === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return policy;
}

const strictest: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
};

interface TypeError {
  readonly start: number;
  readonly length: number;
  readonly code: string;
  readonly says: string;
}

/** What the compiler says about `usage.ts` and the generated module beside it. Both exist in memory only. */
function typeErrors(generated: string, usage: string, options: ts.CompilerOptions = strictest): readonly TypeError[] {
  const files = new Map([
    [`${root}packages/policy-engine/test/policy.ts`, generated],
    [`${root}packages/policy-engine/test/usage.ts`, usage],
  ]);
  const settings: ts.CompilerOptions = {
    ...options,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: ['node'],
    skipLibCheck: true,
    paths: { '@proviso/policy-engine/runtime': [runtime] },
  };
  const host = ts.createCompilerHost(settings);
  const program = ts.createProgram([...files.keys()], settings, {
    ...host,
    fileExists: path => files.has(path) || host.fileExists(path),
    readFile: path => files.get(path) ?? host.readFile(path),
    getSourceFile: (path, target) => {
      const text = files.get(path);
      return text === undefined ? host.getSourceFile(path, target) : ts.createSourceFile(path, text, target);
    },
  });
  return [...files.keys()].flatMap(path =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ start = -1, length = 0, code, messageText }) => ({
      start,
      length,
      code: `TS${code}`,
      says: ts.flattenDiagnosticMessageText(messageText, '\n'),
    })),
  );
}

/** `//   ^^^ TS2322: part of the message` under the line it is about. */
function expectedIn(usage: string): readonly TypeError[] {
  const found: TypeError[] = [];
  let offset = 0;
  let above = 0;
  for (const line of usage.split('\n')) {
    const match = /^(\/\/ +)(\^+) (TS\d+): (.+)$/.exec(line);
    if (match === null) above = offset;
    else found.push(expectedAt(above, match));
    offset += line.length + 1;
  }
  return found;
}

function expectedAt(lineStart: number, [, lead = '', carets = '', code = '', says = '']: RegExpExecArray): TypeError {
  return { start: lineStart + lead.length, length: carets.length, code, says };
}

function asExpected(found: TypeError, expected: readonly TypeError[]): TypeError {
  const isSame = (one: TypeError): boolean => one.start === found.start && one.length === found.length && one.code === found.code;
  return expected.find(one => isSame(one) && found.says.includes(one.says)) ?? found;
}

describe('the page about TypeScript', () => {
  const generated = generateTypeScript(policyOf(blocksIn(page, 'yaml').join('\n')));
  const usage = blocksIn(page, 'ts').join('\n');

  test('compiles, and every mistake on it is one', () => {
    const expected = expectedIn(usage);
    expect(expected.length).toBeGreaterThanOrEqual(10);
    expect(typeErrors(generated, usage).map(found => asExpected(found, expected))).toEqual(expected);
  });

  test('compiles without strictness as well', () => {
    const usable = "import { decide } from './policy.js';\nexport const outcome: 'allow' | 'deny' = decide({}).outcome;\n";
    expect(typeErrors(generated, usable, {})).toEqual([]);
  });
});

/** The exports of a generated module, bundled with the run time. */
async function run(generated: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    stdin: { contents: generated, loader: 'ts', resolveDir: root },
    alias: { '@proviso/policy-engine/runtime': runtime },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
  });
  const [file] = outputFiles;
  return (await import(`data:text/javascript;base64,${Buffer.from(file?.text ?? '').toString('base64')}`)) as Record<string, unknown>;
}

type Decide = (request: unknown, settings?: unknown) => { readonly outcome: string; readonly fields: Readonly<Record<string, string>> };

describe('the generated module', () => {
  const text = blocksIn(page, 'yaml').join('\n');

  test('decides as the page says', async () => {
    const policy = policyOf(text);
    const module = await run(generateTypeScript(policy));
    const decide = module['decide'] as Decide;
    const request = { actor: { role: 'clerk' }, action: 'read', categories: ['contact.email', 'contact.phone'], purpose: 'support' };
    const answered = decide({ ...request, context: { ticketId: 'T-17' } }, { supports: ['minimize'] });
    expect(answered).toMatchObject({ outcome: 'allow', fields: { 'contact.email': 'clear', 'contact.phone': 'last4' } });
    expect(decide(request, { supports: ['minimize'] }).outcome).toBe('deny');
    expect(module['compiledPolicy']).toEqual(policy);
  });

  test('`personal` gives back the very value', async () => {
    const { personal } = await run(generateTypeScript(policyOf(text)));
    const value = {};
    expect((personal as (value: unknown) => unknown)(value)).toBe(value);
  });

  test('of the smallest policy compiles', () => {
    const generated = generateTypeScript(policyOf('proviso: policy/v1\nid: a\nversion: 1.0.0\n'));
    expect(generated).toContain('export type Category = never;');
    expect(typeErrors(generated, 'export {};\n')).toEqual([]);
  });

  test('of texts that could end a comment or a literal says them unharmed', async () => {
    const hostile = 'a */ b \u2028 `${c}` \' " \\ </script>';
    const policy = policyOf(
      `proviso: policy/v1\nid: a\nversion: 1.0.0\ntitle: ${JSON.stringify(hostile)}\nvocabulary:\n  purposes: { a: { signals: { gpc: ${JSON.stringify(hostile)} } } }\n`,
    );
    const generated = generateTypeScript(policy);
    expect(typeErrors(generated, 'export {};\n')).toEqual([]);
    expect((await run(generated))['compiledPolicy']).toEqual(policy);
  });

  test('of a key that would be a prototype keeps it a key', async () => {
    const policy = policyOf('proviso: policy/v1\nid: a\nversion: 1.0.0\nvocabulary: { purposes: { a: {} } }\n');
    const signals = JSON.parse('{"__proto__": "opt-out"}') as Record<string, string>;
    const changed = { ...policy, purposes: policy.purposes.map(purpose => ({ ...purpose, signals })) };
    const { compiledPolicy } = await run(generateTypeScript(changed));
    expect(JSON.stringify(compiledPolicy)).toBe(JSON.stringify(changed));
  });

  test('attributes that stand at two places at once are unknown', () => {
    const policy = policyOf(
      'proviso: policy/v1\nid: a\nversion: 1.0.0\nvocabulary:\n  attributes: { context.a: string, context.a.b: number, actor.team: { set: [x, y] }, subject.born: date }\n',
    );
    const generated = generateTypeScript(policy);
    expect(generated).toContain('  readonly a?: unknown;\n');
    expect(generated).toContain("  readonly team?: readonly ('x' | 'y')[];\n");
    expect(generated).toContain('  readonly born?: DateText;\n');
    expect(typeErrors(generated, 'export {};\n')).toEqual([]);
  });
});
