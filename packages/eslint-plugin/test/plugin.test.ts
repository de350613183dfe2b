import { join } from 'node:path';
import * as typescriptEslintParser from '@typescript-eslint/parser';
import type { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { plugin } from '../src/plugin.ts';
import { eslintVersions, startEslint } from './eslint-versions.ts';
import { everyLanguage, foundInEveryLanguage, leak, nameOnly, schema } from './samples.ts';
import { makeFolder } from './workbench.ts';

const { 'flat/recommended': recommended, 'flat/strict': strict } = plugin.configs;

describe.each(eslintVersions)('ESLint %s', (_, ESLint) => {
  const lint = async (cwd: string, config: Linter.Config[], patterns: string | string[] = '.') => {
    const results = await startEslint(ESLint, { cwd, config }).lintFiles(patterns);
    return results.flatMap(result => result.messages.map(message => ({ ...message, file: result.filePath.slice(cwd.length + 1) })));
  };

  test('recommended works alone: TypeScript, JavaScript, Vue and Prisma, with no parser and no project configured', async () => {
    using folder = makeFolder(everyLanguage);
    const messages = await lint(folder.path, recommended);
    expect(messages.map(({ file, ruleId, line, column }) => [file, ruleId, line, column])).toEqual(foundInEveryLanguage);
  });

  test('severity and evidence are in the id of the message', async () => {
    using folder = makeFolder({ 'a.ts': leak, 'b.ts': nameOnly });
    const messages = await lint(folder.path, strict);
    expect(messages.map(({ ruleId, messageId }) => [ruleId, messageId])).toEqual([
      ['proviso/no-personal-data-in-logs', 'error-type'],
      ['proviso/review-findings', 'suggestion-name'],
    ]);
    expect(messages[1]?.message).toMatch(/^no-personal-data-in-logs: `email` holds/);
  });

  test('what rests on a name alone is not in recommended', async () => {
    using folder = makeFolder({ 'b.ts': nameOnly });
    expect(await lint(folder.path, recommended)).toEqual([]);
  });

  test('a parser that comes after is used', async () => {
    using folder = makeFolder({ 'a.ts': leak });
    const seen: string[] = [];
    const parser: Linter.Parser = {
      meta: { name: 'own', version: '1' },
      parseForESLint: (text: string, options: unknown) => {
        seen.push(text);
        return typescriptEslintParser.parseForESLint(text, options as never) as unknown as Linter.ESLintParseResult;
      },
    };
    const messages = await lint(folder.path, [...recommended, { files: ['**/*.ts'], languageOptions: { parser } }]);
    expect(seen).toEqual([leak]);
    expect(messages.map(message => message.ruleId)).toEqual(['proviso/no-personal-data-in-logs']);
  });

  test('other rules see TypeScript when a parser for it is installed', async () => {
    using folder = makeFolder({ 'a.ts': `${leak}debugger;\n` });
    const messages = await lint(folder.path, [...recommended, { rules: { 'no-debugger': 'error' } }]);
    expect(messages.map(message => message.ruleId)).toContain('no-debugger');
  });

  test('comments suppress, in every language', async () => {
    using folder = makeFolder({
      'a.ts': leak.replace('  console', '  // eslint-disable-next-line proviso/no-personal-data-in-logs -- agreed\n  console'),
      'schema.prisma': schema.replace('  diagnosis', '  // eslint-disable-next-line proviso/no-unencrypted-field -- agreed\n  diagnosis'),
      'b.ts': nameOnly.replace('  console', '  // eslint-disable-next-line proviso/no-personal-data-in-logs -- agreed\n  console'),
    });
    expect(await lint(folder.path, strict)).toEqual([]);
  });

  test('what a waiver accepts is not reported, until two weeks before its end', async () => {
    const daysFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const waiver = (id: string, files: string, days: number): string =>
      `  - { id: ${id}, rule: no-personal-data-in-logs, scope: { files: ${files} }, reason: why, approvedBy: me, expires: ${daysFromNow(days)} }`;
    const commented = leak.replace('  console', '  // eslint-disable-next-line proviso/no-personal-data-in-logs -- agreed\n  console');
    using folder = makeFolder({
      'proviso.config.yaml': 'policy: ./own.policy.yaml\n',
      'own.policy.yaml': [
        'proviso: policy/v1\nid: own\nversion: 1.0.0\nextends: proviso:baseline\nwaivers:',
        waiver('WVR-1', 'in-force*', 100),
        waiver('WVR-2', 'ending*', 3),
        waiver('WVR-3', 'ended*', -3),
      ].join('\n'),
      'ended.ts': leak,
      'ending.ts': leak,
      'ending-commented.ts': commented,
      'in-force.ts': leak,
      'in-force-commented.ts': commented,
    });
    const config: Linter.Config[] = [...strict, { linterOptions: { reportUnusedDisableDirectives: 'error' } }];
    const messages = await lint(folder.path, config);
    expect(messages.map(({ file, ruleId, severity }) => [file, ruleId, severity])).toEqual([
      ['ended.ts', 'proviso/no-personal-data-in-logs', 2],
      ['ending.ts', 'proviso/review-findings', 1],
    ]);
    expect(messages[0]?.message).toContain(`(the waiver \`WVR-3\` ended on ${daysFromNow(-3)})`);
    expect(messages[1]?.message).toContain(`(waived by \`WVR-2\` until ${daysFromNow(3)})`);
  });

  test('text that is not on disk is judged, and does not leak into the next file', async () => {
    using folder = makeFolder({ 'a.ts': 'export const safe = 1;\n', 'b.ts': "import './a.ts';\n" });
    const eslint = startEslint(ESLint, { cwd: folder.path, config: recommended });
    const lintText = async (text: string, name: string) =>
      (await eslint.lintText(text, { filePath: join(folder.path, name) })).flatMap(result =>
        result.messages.map(message => message.ruleId),
      );
    expect(await lintText(leak, 'a.ts')).toEqual(['proviso/no-personal-data-in-logs']);
    expect(await lintText(leak, 'new.ts')).toEqual(['proviso/no-personal-data-in-logs']);
    const [onDisk] = await eslint.lintFiles('a.ts');
    expect(onDisk?.messages).toEqual([]);
    expect(await eslint.lintText("fetch('http://api.partner.dev/v1');")).toMatchObject([
      { messages: [{ ruleId: 'proviso/no-plaintext-transport' }] },
    ]);
  });

  test('a change in another file is seen when a file is linted again', async () => {
    using folder = makeFolder({
      'types.ts': 'export interface Widget { code: string }\n',
      'a.ts': "import type { Widget } from './types.ts';\nexport const show = (widget: Widget) => console.log(widget.code);\n",
    });
    const eslint = startEslint(ESLint, { cwd: folder.path, config: recommended });
    const rulesOf = async () => (await eslint.lintFiles('a.ts'))[0]?.messages.map(message => message.ruleId);
    expect(await rulesOf()).toEqual([]);
    folder.write('types.ts', 'export interface Widget { /** @personal contact.email */ code: string }\n');
    expect(await rulesOf()).toEqual(['proviso/no-personal-data-in-logs']);
  });

  test('a policy with mistakes is one clear problem for a run, again when its file is linted again, and gone when it is mended', async () => {
    using folder = makeFolder({
      'a.ts': leak,
      'b.ts': leak,
      'c.ts': leak,
      'proviso.config.yaml': 'policy: ./my.policy.yaml\n',
      'my.policy.yaml': 'proviso: policy/v1\nid: [\n',
    });
    const eslint = startEslint(ESLint, { cwd: folder.path, config: recommended });
    const run = async () =>
      (await eslint.lintFiles('.')).flatMap(result => result.messages.map(message => ({ ...message, file: result.filePath })));
    const first = await run();
    expect(first).toMatchObject([{ ruleId: 'proviso/policy', line: 1, column: 1 }]);
    expect(first[0]?.message).toContain('my.policy.yaml');
    expect(first[0]?.message).toContain('npx proviso check');
    expect((await run()).map(message => message.file)).toEqual([first[0]?.file]);
    folder.write('proviso.config.yaml', 'policy: proviso:baseline\n');
    expect((await run()).map(message => message.ruleId)).toEqual(Array(3).fill('proviso/no-personal-data-in-logs'));
  });

  test('the policy can be named in settings, a missing one is said by whichever rule is on', async () => {
    using folder = makeFolder({ 'a.ts': leak });
    const config: Linter.Config[] = [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: typescriptEslintParser },
        plugins: { proviso: plugin },
        settings: { proviso: { policy: 'nowhere.policy.yaml' } },
        rules: { 'proviso/require-audit-log': 'error' },
      },
    ];
    const messages = await lint(folder.path, config);
    expect(messages).toMatchObject([{ ruleId: 'proviso/require-audit-log', messageId: 'policy' }]);
    expect(messages[0]?.message).toContain('nowhere.policy.yaml');
  });

  test('a file that does not parse is an error of its parser, and no crash', async () => {
    using folder = makeFolder({ 'a.js': 'export const = ;\n', 'b.js': "fetch('http://api.partner.dev/v1');\n" });
    const messages = await lint(folder.path, recommended);
    expect(messages.map(({ file, ruleId }) => [file, ruleId])).toEqual([
      ['a.js', null],
      ['b.js', 'proviso/no-plaintext-transport'],
    ]);
    expect(messages[0]?.fatal).toBe(true);
  });

  test('places are right behind a byte order mark, line breaks of Windows and wide signs', async () => {
    using folder = makeFolder({ 'a.ts': `\ufeff${leak.replace("'hello '", "'漢字😀 '").replaceAll('\n', '\r\n')}` });
    const [message] = await lint(folder.path, recommended);
    expect(message).toMatchObject({ line: 3, column: 25, endLine: 3, endColumn: 38 });
  });

  test('suggestions edit the text that ESLint has', async () => {
    using folder = makeFolder({ 'a.ts': leak });
    const [message] = await lint(folder.path, recommended);
    const edited = message?.suggestions?.map(({ fix }) => leak.slice(0, fix.range[0]) + fix.text + leak.slice(fix.range[1]));
    expect(edited).toContain(leak.replace('patient.email', 'patient.id'));
  });
});
