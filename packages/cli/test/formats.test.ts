import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import AjvDraft04Module from 'ajv-draft-04';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { main } from '../src/main.ts';
import type { JsonReport } from '../src/report/json/json-report.ts';
import { artifactLocation, folderUri } from '../src/report/sarif/artifact-location.ts';
import { aFinding, fakeHost, findMarks, type FakeWorld } from './fake-host.ts';

// Both are CommonJS with a default export, which Node hands over as the module itself.
const AjvDraft04 = AjvDraft04Module as unknown as typeof Ajv2020;
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => Ajv2020;
const nasty = `</script><script>alert(1)</script>"'&\u202e`;
const text = `import { log } from './log';\r\n\tconst mail = 'jane.doe@example.com'; log(PERSONAL, '${nasty}');\r\n`;
const file = `/repo/src/a b#ü'<x>.ts`;

const waiver = { id: 'WVR-1', state: 'in-force', expires: '2027-01-31', reason: nasty, approvedBy: nasty } as const;

/** Every shape that a report can take, in one. */
const world: FakeWorld = {
  files: { '/repo/.git/HEAD': '', [file]: text, '/shared/x.ts': 'export const x = 1;\n' },
  findingsOf: (path, content) => [
    ...findMarks(path, content).map(finding => ({
      ...finding,
      message: `\`${nasty}\` and jane.doe@example.com`,
      trace: [...finding.trace, { file: '/shared/x.ts', span: { start: 13, end: 14 }, says: `passed to ${nasty}` }],
      fixes: [
        { title: `use ${nasty}`, kind: 'suggestion' as const, edits: [{ file: path, span: finding.span, newText: 'id' }] },
        { title: 'keep the literal', kind: 'fix' as const, edits: [{ file: path, span: finding.span, newText: "'jane.doe@example.com'" }] },
      ],
    })),
    aFinding({ file: path, span: { start: 0, end: 6 }, severity: 'suggestion', evidence: 'name', rule: 'require-audit-log' }),
    aFinding({ file: path, span: { start: 7, end: 9 }, suppression: { file: path, span: { start: 0, end: 3 }, reason: nasty }, waiver }),
    aFinding({ file: path, span: { start: 7, end: 9 }, waiver }),
    aFinding({ file: path, span: { start: 9, end: 11 }, severity: 'warning', waiver: { ...waiver, state: 'expired' } }),
  ],
  diagnostics: [{ name: 'unused', severity: 'warning', file: 'proviso:baseline', span: { start: 0, end: 1 }, message: nasty, help: nasty }],
  coverage: {
    ownerReads: { total: 3, unresolved: 1 },
    notes: [
      { kind: 'syntax-error', subject: file, message: nasty, count: 1, place: { file, span: { start: 3, end: 9 } } },
      { kind: 'unknown-module', subject: nasty, message: 'no model', count: 4 },
    ],
  },
};

async function report(format: string, changes: Partial<FakeWorld> = {}): Promise<string> {
  const host = fakeHost({ ...world, ...changes });
  await main(['check', '/repo', '--format', format], host);
  expect(host.err()).toBe('');
  return host.out();
}

const sarif = async (changes: Partial<FakeWorld> = {}): Promise<Log> => JSON.parse(await report('sarif', changes)) as Log;

describe('SARIF', () => {
  const schemaFile = createRequire(import.meta.url)
    .resolve('@microsoft/jest-sarif')
    .replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json');
  const schema: object = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const validate = addFormats(new AjvDraft04({ strict: false, allErrors: true, unicodeRegExp: false })).compile(schema);
  const invalid = {
    diagnostics: [{ name: 'bad', severity: 'error', file: '/repo/p.yaml', span: { start: 0, end: 0 }, message: 'no such file' }],
  } as const;

  test.each([
    ['with everything', {}],
    ['with nothing', { findingsOf: () => [], coverage: { notes: [] }, diagnostics: [] }],
    ['with an invalid policy', invalid],
  ])('is valid by the schema of OASIS, %s', async (_, changes) => {
    validate(await sarif(changes));
    expect(validate.errors ?? []).toEqual([]);
  });
  test('the schema does find mistakes', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
  });
  test('says what it found in terms of the folder that was checked', async () => {
    const [run] = (await sarif()).runs;
    expect(run?.originalUriBaseIds?.['SRCROOT']?.uri).toBe('file:///repo/');
    const [result] = run?.results ?? [];
    expect(result?.ruleId).toBe('no-personal-data-in-logs');
    expect(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe(result?.ruleId);
    expect(result?.level).toBe('error');
  });
  test('a rule says which weaknesses, measures and laws it is about', async () => {
    const rule = (await sarif()).runs[0]?.tool.driver.rules?.find(each => each.id === 'no-unencrypted-field');
    expect(rule?.properties).toMatchObject({
      cwe: ['CWE-311', 'CWE-312'],
      dpv: ['dpv:EncryptionAtRest'],
      laws: expect.arrayContaining(['GDPR.32.1.a']) as unknown,
    });
  });
  test('places a finding by lines and by characters', async () => {
    const [result] = (await sarif()).runs[0]?.results ?? [];
    const place = result?.locations?.[0]?.physicalLocation;
    expect(place?.artifactLocation).toEqual({ uri: "src/a%20b%23%C3%BC'%3Cx%3E.ts", uriBaseId: 'SRCROOT' });
    expect(place?.region).toMatchObject({
      startLine: 2,
      startColumn: 43,
      endLine: 2,
      endColumn: 51,
      charLength: 8,
      snippet: { text: 'PERSONAL' },
    });
    expect(result?.partialFingerprints).toEqual({ 'proviso/v1': 'fp-0' });
    expect(result?.properties?.['evidence']).toBe('schema');
  });
  test('a flow ends at the finding; a file elsewhere has its whole address', async () => {
    const [result] = (await sarif()).runs[0]?.results ?? [];
    const steps = result?.codeFlows?.[0]?.threadFlows[0]?.locations.map(step => step.location?.physicalLocation?.artifactLocation?.uri);
    expect(steps).toHaveLength(3);
    expect(steps?.[1]).toBe('file:///shared/x.ts');
    expect(steps?.[2]).toBe(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri);
    expect(result?.relatedLocations).toHaveLength(2);
  });
  test('levels follow severities, suppressed findings say so', async () => {
    const results = (await sarif()).runs[0]?.results ?? [];
    expect(results.map(result => [result.level, result.suppressions?.map(each => [each.kind, each.status])])).toEqual([
      ['error', undefined],
      ['note', undefined],
      ['warning', undefined],
      [
        'error',
        [
          ['inSource', undefined],
          ['external', 'accepted'],
        ],
      ],
      ['error', [['external', 'accepted']]],
    ]);
    expect(results[4]?.suppressions?.[0]?.justification).toBe(`waiver WVR-1 until 2027-01-31, approved by ${nasty}: ${nasty}`);
  });
  test('coverage and mistakes in the policy are notifications', async () => {
    const [invocation] = (await sarif()).runs[0]?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(true);
    expect(invocation?.toolExecutionNotifications?.map(note => [note.descriptor?.id, note.level])).toEqual([
      ['syntax-error', 'warning'],
      ['unknown-module', 'note'],
    ]);
    expect(invocation?.toolConfigurationNotifications?.map(note => note.descriptor?.id)).toEqual(['unused']);
    expect((await sarif(invalid)).runs[0]?.invocations?.[0]?.executionSuccessful).toBe(false);
  });
  test('a literal of the code is in no snippet, message or fix', async () => {
    const log = await report('sarif');
    expect(log).not.toContain('jane.doe');
    expect(log).toContain('j•••.•••@•••••••.•••');
    const [result] = (JSON.parse(log) as Log).runs[0]?.results ?? [];
    expect(result?.fixes?.map(fix => fix.artifactChanges[0]?.replacements[0]?.insertedContent?.text)).toEqual(['id']);
  });
  test.each([
    ['/a/b.ts', '/a', { uri: 'b.ts', uriBaseId: 'SRCROOT' }],
    ['C:/repo/a b.ts', 'C:/repo', { uri: 'a%20b.ts', uriBaseId: 'SRCROOT' }],
    ['C:/other/b.ts', 'C:/repo', { uri: 'file:///C:/other/b.ts' }],
    ['//server/share/b.ts', '/a', { uri: 'file://server/share/b.ts' }],
    ['/a/100%/\ud800.ts', '/a', { uri: '100%25/%EF%BF%BD.ts', uriBaseId: 'SRCROOT' }],
    ['/ab/c.ts', '/a', { uri: 'file:///ab/c.ts' }],
    ['/a.ts', '/', { uri: 'a.ts', uriBaseId: 'SRCROOT' }],
  ])('%s from %s', (path, base, location) => {
    expect(artifactLocation(path, base)).toEqual(location);
  });
  test.each([
    ['/a b', 'file:///a%20b/'],
    ['/', 'file:///'],
    ['D:/x', 'file:///D:/x/'],
    ['//server/share', 'file://server/share/'],
  ])('folder %s', (folder, uri) => {
    expect(folderUri(folder)).toBe(uri);
  });
});

describe('JSON', () => {
  const schema: object = JSON.parse(readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(schema);

  test('is valid by its own schema, and the schema is closed', async () => {
    const json = JSON.parse(await report('json')) as JsonReport;
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...json, findings: [{ ...json.findings[0], sevrity: 'error' }] })).toBe(false);
  });
  test('counts and places findings', async () => {
    const json = JSON.parse(await report('json')) as JsonReport;
    expect(json.summary).toMatchObject({ errors: 1, warnings: 1, suggestions: 1, suppressed: 1, waived: 1 });
    expect(json.waived.map(each => each.waiver)).toEqual([waiver]);
    expect(json.findings.map(each => each.waiver?.state)).toEqual([undefined, undefined, 'expired']);
    const [finding] = json.findings;
    expect(finding).toMatchObject({
      rule: 'no-personal-data-in-logs',
      severity: 'error',
      evidence: 'schema',
      start: { line: 2, column: 43 },
    });
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('PERSONAL');
    expect(json.suppressed[0]?.suppression.reason).toBe(nasty);
    expect(json.coverage).toMatchObject({ filesPercent: 0, notes: [{ kind: 'syntax-error' }, { kind: 'unknown-module', count: 4 }] });
  });
});

describe('HTML', () => {
  test('escapes everything that comes from code, policy and paths', async () => {
    const html = await report('html');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('alert(1)</');
    expect(html).not.toContain('<x>');
    expect(html).not.toContain('\u202e');
    expect(html).not.toContain('jane.doe');
  });
  test('stands alone', async () => {
    const html = await report('html');
    expect(html).not.toMatch(/\b(src|href)="(?!#)/);
    expect(html).not.toMatch(/@import|url\(/);
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)/.exec(html)?.[1]).toMatch(/^default-src &#39;none&#39;;/);
  });
  test('every link leads to a place of the page, and no id is used twice', async () => {
    const html = await report('html');
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(match => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(link[1]);
  });
  test('two files whose names differ only in signs have anchors of their own', async () => {
    const html = await report('html', {
      files: { '/repo/.git/HEAD': '', '/repo/a b.ts': 'PERSONAL', '/repo/a-b.ts': 'PERSONAL' },
      findingsOf: findMarks,
    });
    const ids = [...html.matchAll(/<section class="file" id="([^"]*)"/g)].map(match => match[1]);
    expect(new Set(ids).size).toBe(2);
  });
});

test('machine formats are the same on every run', async () => {
  expect(await report('json')).toBe(await report('json'));
  expect(await report('sarif')).toBe(await report('sarif'));
});
