import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeFile, openAndKeepProject, type OpenProject, type Project } from '@proviso/linter';
import { describe, expect, test } from 'vitest';
import { nodeHost, type Host } from '../src/host.ts';
import { main } from '../src/main.ts';
import { fakeHost, findMarks, type FakeHost } from './fake-host.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url)).replaceAll('\\', '/');

const policy = `proviso: policy/v1
id: repo/policy
version: 1.0.0
vocabulary:
  categories: { contact.email: { sensitivity: personal } }
  purposes: { support: {} }
  roles: { agent: {} }
  attributes: { context.ticketId: string }
statements:
  - id: support
    permit: { actor: agent, action: read, category: contact.email, purpose: support }
    legal: { basis: contract }
    when: [ context.ticketId is present ]
`;
const head = 'proviso: test/v1\npolicy: ./a.policy.yaml\nnow: 2026-11-21\n';
const ask = 'ask: { actor: { role: agent }, action: read, category: contact.email, purpose: support }';
const denied = `${head}cases:\n  - name: no ticket <no data>\n    ${ask}\n    expect: { outcome: deny, because: context.ticketId is missing }\n`;
const failing = denied.replace('outcome: deny, because: context.ticketId is missing', 'outcome: allow');

/** What is below a folder, from the paths of files. */
function listIn(files: Readonly<Record<string, string>>): Host['files']['list'] {
  return folder => {
    const below = Object.keys(files).filter(path => path.startsWith(`${folder}/`));
    const names = [...new Set(below.map(path => posix.relative(folder, path).split('/')[0] ?? ''))];
    return names.map(name => ({ name, kind: files[posix.join(folder, name)] === undefined ? 'folder' : 'file' }));
  };
}

async function run(
  args: readonly string[],
  documents: Readonly<Record<string, string>>,
  changes: Partial<Host> = {},
): Promise<FakeHost & { readonly code: number }> {
  const files = { '/repo/a.policy.yaml': policy, ...documents };
  const fake = fakeHost({ files, findingsOf: findMarks });
  const host = { ...fake, files: { ...fake.files, list: listIn(files) }, ...changes };
  const code = await main(['test', ...args], host);
  return { ...fake, code };
}

describe('exit codes', () => {
  test('0 when every test passes', async () => {
    const { code, out } = await run([], { '/repo/a.policy-test.yaml': denied });
    expect(out()).toContain('✓ no ticket <no data>');
    expect(out()).toContain('1 passed');
    expect(code).toBe(0);
  });
  test('1 when one fails, with all that is known of it', async () => {
    const { code, out } = await run([], { '/repo/a.policy-test.yaml': failing });
    expect(code).toBe(1);
    expect(out()).toContain('expected allow, the answer is deny');
    expect(out()).toContain('at a.policy-test.yaml:7:24');
    expect(out()).toContain('asked: { actor: { role: agent }, action: read, purpose: support, category: contact.email }');
    expect(out()).toContain('nearest permit: support, but context.ticketId is missing');
    expect(out()).toContain('policy: a.policy.yaml:13:13 support: context.ticketId is missing');
    expect(out()).toContain('0 passed, 1 failed');
  });
  test('1 when a deletion survives', async () => {
    const { code, out } = await run(['--mutate'], { '/repo/a.policy-test.yaml': denied });
    expect(code).toBe(1);
    expect(out()).toContain('survived support: for any purpose a.policy.yaml:10:9');
    expect(out()).toMatch(/mutation score \d+(?:\.\d)? %/);
  });
  test('2 when a document has a mistake', async () => {
    const { code, out } = await run([], { '/repo/a.policy-test.yaml': denied.replace('role: agent', 'role: agnet') });
    expect(code).toBe(2);
    expect(out()).toContain('error[unknown-role]');
    expect(out()).toContain('did you mean `agent`?');
  });
  test('2 when a policy has a mistake, and the others are run', async () => {
    const { code, out } = await run([], {
      '/repo/a.policy-test.yaml': denied,
      '/repo/b.policy-test.yaml': denied.replace('./a.policy.yaml', './b.policy.yaml'),
      '/repo/b.policy.yaml': 'proviso: policy/v1\nid: b\n',
    });
    expect(code).toBe(2);
    expect(out()).toContain('b.policy.yaml:1:1: error[missing-key]');
    expect(out()).toContain('1 passed, 1 not run');
  });
  test.each([
    ['nothing below the folder', [], {}, 'nothing to test: no *.policy-test.yaml in /repo'],
    ['a path that is not there', ['nowhere'], {}, 'there is no file or folder `nowhere`'],
    ['a filter that selects nothing', ['--filter', 'tickets'], { '/repo/a.policy-test.yaml': denied }, 'no test has `tickets` in its name'],
    ['no test in the document', [], { '/repo/a.policy-test.yaml': head }, 'the documents hold no test'],
    ['an unknown format', ['--format', 'xml'], { '/repo/a.policy-test.yaml': denied }, 'Allowed choices are pretty, json, junit, tap'],
  ])('2: %s', async (_, args, documents, message) => {
    const { code, err } = await run(args, documents);
    expect(code).toBe(2);
    expect(err()).toContain(message);
  });
});

describe('documents', () => {
  test('are found below the folder, installed packages left out', async () => {
    const { out } = await run([], {
      '/repo/policies/deep/x.policy-test.yaml': denied.replace('./a', '../../a'),
      '/repo/node_modules/p/y.policy-test.yaml': failing,
      '/repo/.git/z.policy-test.yaml': failing,
    });
    expect(out()).toContain('policies/deep/x.policy-test.yaml');
    expect(out()).toContain('1 passed\n');
  });
  test('are compared with a revision of git', async () => {
    const compare = `${head}compare: { with: "git:main", forbid: newly-allowed }\n`;
    const before = policy.replace('action: read', 'action: update');
    const readRevision = (revision: string, path: string): string | undefined =>
      revision === 'main' && path === '/repo/a.policy.yaml' ? before : undefined;
    const { code, out } = await run([], { '/repo/a.policy-test.yaml': compare }, { readRevision });
    expect(code).toBe(1);
    expect(out()).toContain('newly-allowed: ');
    const none = await run([], { '/repo/a.policy-test.yaml': compare });
    expect(none.code).toBe(0);
    expect(none.out()).toContain('skipped: no base');
    const misspelt = await run([], { '/repo/a.policy-test.yaml': compare }, { hasRevision: () => false });
    expect(misspelt.code).toBe(1);
    expect(misspelt.out()).toContain('there is no revision `main`');
  });
  test('hold code that is judged', async () => {
    const code = `${head}code:\n  - { name: a mark, file: log(PERSONAL), expect: [] }\n`;
    const opened: string[] = [];
    const openProject: OpenProject = ({ root, files, compiled, policy: named }) => {
      opened.push(root, compiled?.id ?? '', named ?? '', ...files.list(root).map(({ name }) => name));
      return { findingsOf: (file: string) => findMarks(file, new TextDecoder().decode(files.read(file))) } as Project;
    };
    const fake = await run(
      [],
      { '/repo/a.policy-test.yaml': code },
      { loadLinter: () => Promise.resolve({ openProject, openAndKeepProject, describeFile }) },
    );
    expect(opened).toEqual(['/proviso-code', 'repo/policy', '', 'case.ts']);
    expect(fake.code).toBe(1);
    expect(fake.out()).toContain('not expected: no-personal-data-in-logs by nothing-personal-in-logs in line 1');
  });
});

describe('formats', () => {
  const documents = {
    '/repo/a.policy-test.yaml': failing,
    '/repo/b.policy-test.yaml': `${head}compare: { with: "git:main", forbid: newly-allowed }\n`,
  };

  test('json', async () => {
    const { out } = await run(['--format', 'json', '--mutate'], documents);
    const json = JSON.parse(out());
    expect(json).toMatchObject({
      format: 'proviso-test',
      version: 1,
      base: '/repo',
      summary: { passed: 0, failed: 1, skipped: 1, invalid: 0 },
      documents: [
        {
          file: 'a.policy-test.yaml',
          tests: [
            {
              kind: 'case',
              name: 'no ticket <no data>',
              status: 'failed',
              line: 5,
              failures: [{ message: 'expected allow, the answer is deny', file: 'a.policy-test.yaml', line: 7, column: 24 }],
            },
          ],
          coverage: { statements: { total: 1, covered: 0 } },
        },
        { tests: [{ kind: 'compare', status: 'skipped', note: 'no base' }] },
      ],
    });
  });

  test('junit', async () => {
    const { out } = await run(['--format', 'junit'], documents);
    expect(out()).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="proviso test" tests="2" failures="1" errors="0" skipped="1">/,
    );
    expect(out()).toContain('<testcase name="no ticket &lt;no data&gt;" classname="case" file="a.policy-test.yaml" line="5">');
    expect(out()).toContain('<failure message="expected allow, the answer is deny">');
    expect(out()).toContain('<skipped message="no base"/>');
    const names = [...out().matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)].filter(([, , , alone]) => alone === '');
    const open: string[] = [];
    for (const [, close, name = ''] of names) {
      if (close === '') open.push(name);
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });

  test('junit of mistakes', async () => {
    const { out } = await run(['--format', 'junit'], { '/repo/a.policy-test.yaml': failing.replace('agent', 'agnet') });
    expect(out()).toContain('errors="1"');
    expect(out()).toContain('<error type="unknown-role" message="unknown role `agnet`">');
  });

  test('whatever a test is called, the report is well formed', async () => {
    const hostile = failing.replace('no ticket <no data>', '"\\u0000]]>\\u001b[31m \\"&<#\\n# SKIP\\uD800"');
    const junit = (await run(['--format', 'junit'], { '/repo/a.policy-test.yaml': hostile })).out();
    expect(junit).toContain('name="�]]&gt;�[31m &quot;&amp;&lt;#&#10;# SKIP�"');
    const tap = (await run(['--format', 'tap'], { '/repo/a.policy-test.yaml': hostile })).out();
    expect(tap.split('\n').filter(line => line.startsWith('not ok')).length).toBe(1);
    expect(tap).toContain('\\# SKIP');
    const pretty = (await run([], { '/repo/a.policy-test.yaml': hostile })).out();
    expect(pretty).not.toContain('\u001b[31m');
  });

  test('tap', async () => {
    const { out } = await run(['--format', 'tap'], documents);
    const lines = out().split('\n');
    expect(lines.slice(0, 3)).toEqual(['TAP version 14', '1..2', 'not ok 1 - a.policy-test.yaml: no ticket <no data>']);
    expect(lines).toContain('ok 2 - b.policy-test.yaml: compare with git:main # SKIP no base');
  });

  test('into a file, with the counts on the terminal', async () => {
    const { out, written } = await run(['--format', 'tap', '--output', 'out/report.tap'], documents);
    expect(written['/repo/out/report.tap']).toMatch(/^TAP version 14\n/);
    expect(out()).toBe('0 passed, 1 failed, 1 skipped\nReport written to out/report.tap\n');
    expect((await run(['--output', '/read-only/x'], documents)).code).toBe(2);
  });
});

/** A host on the real files, except for one text. */
function realHost(path: string, text: string): { readonly host: Host; readonly out: () => string } {
  const node = nodeHost();
  const out: string[] = [];
  const bytes = new TextEncoder().encode(text);
  const files: Host['files'] = {
    ...node.files,
    read: file => (file === path ? bytes : node.files.read(file)),
    stat: file => (file === path ? { kind: 'file', size: bytes.length, modified: 0 } : node.files.stat(file)),
  };
  const host: Host = {
    ...node,
    cwd: repository,
    env: {},
    files,
    readRevision: () => undefined,
    hasRevision: () => undefined,
    stdout: { write: part => void out.push(part), isTerminal: false },
  };
  return { host, out: () => out.join('') };
}

describe('the tests of Harbor', () => {
  const path = `${repository}fixtures/harbor/harbor.policy-test.yaml`;
  const text = readFileSync(path, 'utf8');
  const runWith = async (changed: string): Promise<{ readonly code: number; readonly out: string }> => {
    const { host, out } = realHost(path, changed);
    return { code: await main(['test', path], host), out: out() };
  };

  test('pass, with their coverage gate', async () => {
    const { code, out } = await runWith(text);
    expect(out).not.toContain('✗');
    expect(out).toContain('✓ coverage (statements 100 %, clauses 100 %, safeguards 100 %)');
    expect(code).toBe(0);
  });
  test.each([
    ['consent truth table', 'analytics-needs-consent: consent: never false'],
    ['what protects health data in a prompt', 'no-health-in-prompts: never failed, never held'],
    ['a connection without encryption', 'transport: no finding of a `code` test names it'],
    ['people are not told when nobody can read what got out', 'GDPR.subjects: data.unintelligible == true: never true'],
  ])('the gate misses `%s`', async (name, gap) => {
    const changed = text.replace(new RegExp(`  - name: ${name}\\n(?:    .*\\n)+`), '');
    expect(changed).not.toBe(text);
    const { code, out } = await runWith(changed);
    expect(out).toContain(gap);
    expect(code).toBe(1);
  });
});

test('the blocks of the page about testing pass together', async () => {
  const page = readFileSync(`${repository}docs/policy/testing.md`, 'utf8');
  const blocks = (tag: string): readonly string[] =>
    [...page.matchAll(new RegExp(`^\`\`\`yaml ${tag}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block);
  expect(blocks('test').length).toBe(8);
  const { host, out } = realHost('/page/acme.policy-test.yaml', blocks('test').join(''));
  const read: Host['files']['read'] = file =>
    file === '/page/acme.policy.yaml' ? new TextEncoder().encode(blocks('policy').join('')) : host.files.read(file);
  const code = await main(['test', '/page/acme.policy-test.yaml'], { ...host, files: { ...host.files, read } });
  expect(out()).toContain('✓ coverage');
  expect(out()).not.toContain('✗');
  expect(code).toBe(0);
});
