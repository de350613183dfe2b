import { describe, expect, test } from 'vitest';
import { folderWith } from './folder-host.ts';

const source = `import pino from 'pino';
interface Customer { email: string; plan: string }
const log = pino();
export function greet(customer: Customer): void {
  log.info(\`hello \${customer.email}\`);
}
export const plan = (customer: Customer) => customer.plan;
export const secret = { password: 'hunter2-hunter2', owner: 'ada@example.org' };
`;

const files = {
  'package.json': '{}',
  'tsconfig.json': '{}',
  'src/greet.ts': source,
  'schema.prisma': 'model Customer {\n  id Int @id\n  email String\n}\n',
  'node_modules/pino/index.js': 'module.exports = 1;',
  'notes.md': '# notes',
};

describe('proviso facts', () => {
  test('prints stage by stage, the file and the policy first', async () => {
    const { code, out } = await folderWith(files).run(['facts', 'src/greet.ts']);
    expect(code).toBe(0);
    expect(out).toMatch(/^src\/greet\.ts, by proviso:baseline\n\nentry\n {2}source file\n {2}options of tsconfig\.json\n/);
    expect(out).toContain('5:21 customer.email -> log through pino#BaseLogger.info');
    expect(out).toContain('\n\naccesses\n  nothing\n');
    expect(out).not.toContain('control-flow');
  });

  test('only what is asked for', async () => {
    const folder = folderWith(files);
    const stages = await folder.run(['facts', 'src/greet.ts', '--stage', 'flows', 'labels']);
    expect(stages.out.split('\n\n').map(part => part.split('\n')[0])).toEqual(['src/greet.ts, by proviso:baseline', 'labels', 'flows']);
    const one = await folder.run(['facts', 'src/greet.ts', '--function', 'plan']);
    expect(one.out).toContain('control-flow\n  7:21 plan\n');
    expect(one.out).not.toContain('log.info');
  });

  test('a schema has columns', async () => {
    const { out } = await folderWith(files).run(['facts', 'schema.prisma']);
    expect(out).toContain('stored-fields\n  3:3 Customer.email, prisma\n');
  });

  test('JSON has the facts with paths from the project and lines beside offsets', async () => {
    const { out } = await folderWith(files).run(['facts', 'src/greet.ts', '--format', 'json', '--stage', 'flows']);
    const { stages, ...head } = JSON.parse(out) as { readonly stages: { readonly flows: readonly [{ readonly source: object }] } };
    expect(head).toEqual({ format: 'proviso-facts', version: 1, file: 'src/greet.ts', policy: 'proviso:baseline' });
    const start = source.indexOf('customer.email');
    expect(stages.flows[0].source).toEqual({
      file: 'src/greet.ts',
      span: { start, end: start + 'customer.email'.length },
      text: 'customer.email',
      line: 5,
      column: 21,
    });
  });

  test('secrets in the code are not printed', async () => {
    const folder = folderWith({ ...files, 'src/greet.ts': `${source}log.info(greet({ email: 'ada@example.org', plan: '' }));\n` });
    for (const format of ['text', 'json']) {
      const { out } = await folder.run(['facts', 'src/greet.ts', '--format', format, '--stage', 'control-flow', 'flows', 'summaries']);
      expect(out).toContain('greet');
      expect(out).not.toContain('ada@example.org');
    }
  });

  test.each([
    ['src/gret.ts', 'there is no file `src/gret.ts`'],
    ['src', '`src` is a folder; name one file in it'],
    ['notes.md', 'nothing is known of `notes.md`: it is no TypeScript, JavaScript or Prisma schema file'],
    ['node_modules/pino/index.js', 'folders named `node_modules` are not read'],
  ])('%s', async (path, problem) => {
    const { code, out, err } = await folderWith(files).run(['facts', path]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(problem);
  });

  test('a function that is not there, a stage that is none', async () => {
    const folder = folderWith(files);
    expect((await folder.run(['facts', 'src/greet.ts', '--function', 'great'])).err).toContain('it has `greet`, `plan`');
    const { code, err } = await folder.run(['facts', 'src/greet.ts', '--stage', 'label']);
    expect(code).toBe(2);
    expect(err).toContain('labels');
  });

  test('with a mistake in the policy nothing is said', async () => {
    const { code, out, err } = await folderWith({ ...files, 'a.policy.yaml': 'proviso: policy/v1\n' }).run([
      'facts',
      'src/greet.ts',
      '--policy',
      'a.policy.yaml',
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('a.policy.yaml');
    expect(err).toContain('nothing is analysed');
  });

  test('a configuration below governs its folder and leaves out what it says', async () => {
    const folder = folderWith({
      ...files,
      'app/proviso.config.yaml': 'policy: proviso:baseline\nexclude: [old]\n',
      'app/old/a.ts': 'export const a = 1;\n',
      'app/b.ts': "import './old/a.ts';\n",
    });
    expect((await folder.run(['facts', 'app/old/a.ts'])).err).toContain('left out by the configuration');
    expect((await folder.run(['facts', 'app/b.ts'])).code).toBe(0);
  });
});
