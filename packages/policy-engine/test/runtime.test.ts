import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../src/emit/canonical-json.ts';
import { compile } from '../src/index.ts';
import type * as Runtime from '../src/runtime.ts';
import { readBuiltinPack } from './builtin-packs.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

async function bundle(entry: string): Promise<{ readonly code: string; readonly inputs: Metafile['inputs'] }> {
  const result = await build({
    entryPoints: [`${root}packages/policy-engine/src/${entry}`],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
  });
  return { code: result.outputFiles[0]?.text ?? '', inputs: result.metafile.inputs };
}

describe('the run time', () => {
  test('needs nothing but itself, and is small', async () => {
    const { code, inputs } = await bundle('runtime.ts');
    expect(Object.keys(inputs).filter(file => file.includes('node_modules'))).toEqual([]);
    expect(Object.values(inputs).flatMap(({ imports }) => imports.filter(({ external }) => external === true))).toEqual([]);
    expect(code.length).toBeLessThan(40_000);
  });

  test('decides from JSON alone', async () => {
    const { policy } = compile('proviso:baseline', { readFile: () => undefined, pack: readBuiltinPack, now: new Date('2026-06-01') });
    const { code } = await bundle('runtime.ts');
    const runtime = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as typeof Runtime;
    const loaded = runtime.loadPolicy(JSON.parse(JSON.stringify(policy)));
    if (!loaded.ok) throw new Error(loaded.problem);
    expect(runtime.decide(loaded.policy, { action: 'read', categories: ['contact.email'] })).toMatchObject({
      outcome: 'deny',
      reasons: [{ kind: 'nothing-permits', category: 'contact.email' }],
      policy: { id: 'proviso/baseline', digest: policy?.digest },
    });
    expect(runtime.safeguardVerdict(loaded.policy.compiled, { channel: 'log', category: 'contact.email', protections: [] }).holds).toBe(
      false,
    );
  });
});

test('the digest is of what is decided, not of how it is written', () => {
  const written = (text: string): string | undefined =>
    compile('a.yaml', { readFile: () => text, now: new Date('2026-06-01') }).policy?.digest;
  const text =
    'proviso: policy/v1\nid: a\nversion: 1.0.0\nvocabulary: { categories: { b: { sensitivity: personal }, a: { sensitivity: special } }, roles: { q: {}, p: {} } }\nstatements: [{ id: s, forbid: { actor: [p, q] } }]\n';
  const digest = written(text);
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(written(`# a comment\r\n${text.replaceAll('\n', '\r\n')}`)).toBe(digest);
  expect(
    written(
      text.replace(
        'b: { sensitivity: personal }, a: { sensitivity: special }',
        'a: { sensitivity: special }, b: { sensitivity: personal }',
      ),
    ),
  ).toBe(digest);
  expect(written(text.replace('q: {}, p: {}', 'p: {}, q: {}'))).toBe(digest);
  expect(written(text.replace('special', 'sensitive'))).not.toBe(digest);
});

test('canonical JSON has sorted keys', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: 'x' }, []] })).toBe('{"a":[{"c":"x","d":null},[]],"b":1}');
});
