/** One registry, many hosts: the command line, three versions of ESLint, the language server and SARIF say the same. */
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startServer } from '@proviso/language-server';
import { builtinPack, nodeFileAccess, openProject } from '@proviso/linter';
import type { ESLint } from 'eslint';
import { plugin } from '../../eslint-plugin/src/plugin.ts';
import { eslintVersions, startEslint } from '../../eslint-plugin/test/eslint-versions.ts';
import type { Log, Result } from 'sarif';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { nodeHost } from '../src/host.ts';
import { main } from '../src/main.ts';
import type { JsonReport } from '../src/report/json/json-report.ts';
import { indexLines } from '../src/text/line-index.ts';

const clinic = fileURLToPath(new URL('../../../fixtures/clinic', import.meta.url)).replaceAll('\\', '/');

/** What the clinic does not have: suggestions, suppressed findings, and texts in which places are easily got wrong. */
const awkward = writeFolder({
  'card.vue': [
    '<template><p>{{ 漢字😀 }}</p></template>',
    '<script lang="ts">export interface Patient { id: string; email: string }</script>',
    '<script setup lang="ts">',
    'const props = defineProps<{ patient: Patient }>();',
    'console.log(props.patient.email);',
    '// eslint-disable-next-line proviso/no-personal-data-in-logs -- agreed',
    'console.log(props.patient);',
    '</script>',
  ].join('\r\n'),
  'marked.ts':
    '\ufeffinterface Patient { email: string }\r\nexport const f = (patient: Patient) =>\r\n\tconsole.log(`漢字😀 ${patient.email}`);\r\n',
  'name-only.ts': 'export function greet(email: string) {\n  console.log("hello", email);\n}\n',
  'script.cjs':
    "fetch('http://api.partner.dev/v1');\r// eslint-disable-next-line proviso/no-plaintext-transport -- agreed\rfetch('http://api.partner.dev/v2');\n",
  'suppressed.ts':
    'export function greet(email: string) {\n  // eslint-disable-next-line proviso/no-personal-data-in-logs -- agreed\n  console.log(email);\n}\n',
  'lätin & more.tsx':
    'export const f = (patient: { /** @personal contact.email */ x: string }) => { console.log(patient.x); return <p />; };\n',
});

/** Waivers in force and past, and one for what a comment suppresses too. */
const waived = writeFolder({
  'ended.ts': 'export const f = (patient: { email: string }) => console.log(patient.email);\n',
  'in-force.ts': 'export const f = (patient: { email: string }) => console.log(patient.email);\n',
  'in-force-and-suppressed.ts':
    'export function f(patient: { email: string }) {\n  // eslint-disable-next-line proviso/no-personal-data-in-logs -- agreed\n  console.log(patient.email);\n}\n',
  'in-force-name-only.ts': 'export function greet(email: string) {\n  console.log("hello", email);\n}\n',
  'open.ts': 'export const f = (patient: { email: string }) => console.log(patient.email);\n',
  'own.policy.yaml': [
    'proviso: policy/v1',
    'id: own',
    'version: 1.0.0',
    'extends: proviso:baseline',
    'waivers:',
    '  - { id: WVR-1, rule: no-personal-data-in-logs, scope: { files: "in-force*" }, reason: migration, approvedBy: dpo, expires: 2999-12-31 }',
    '  - { id: WVR-2, rule: no-personal-data-in-logs, scope: { files: ended.ts }, reason: migration, approvedBy: dpo, expires: 2020-01-31 }',
  ].join('\n'),
  'proviso.config.yaml': 'proviso: config/v1\npolicy: ./own.policy.yaml\n',
});

afterAll(() => {
  for (const folder of [awkward, waived]) rmSync(folder, { recursive: true, force: true });
});

function writeFolder(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'proviso-')));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder.replaceAll('\\', '/');
}

/** What must be equal everywhere. */
interface Said {
  readonly rule: string;
  readonly file: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly message: string;
  readonly evidence: string | undefined;
  readonly severity: string;
}

const inOrder = (said: readonly Said[]): readonly string[] =>
  said
    .map(each => JSON.stringify([each.file, each.span.start, each.span.end, each.rule, each.message, each.severity, each.evidence ?? null]))
    .sort();

async function check(folder: string, format: string): Promise<string> {
  const out: string[] = [];
  await main(['check', folder, '--format', format], {
    ...nodeHost(),
    cwd: folder,
    stdout: { write: text => void out.push(text), isTerminal: false },
  });
  return out.join('');
}

describe.each([
  [
    'the clinic',
    clinic,
    ['no-personal-data-in-logs', 'no-plaintext-transport', 'no-unencrypted-field', 'no-unencrypted-storage', 'require-audit-log'],
    ['error'],
  ],
  ['awkward files', awkward, ['no-personal-data-in-logs', 'no-plaintext-transport'], ['error', 'suggestion']],
  ['a policy with waivers', waived, ['no-personal-data-in-logs'], ['error']],
])('%s', (_, folder, rules, severities) => {
  let expected: readonly Said[];

  beforeAll(async () => {
    const json = JSON.parse(await check(folder, 'json')) as JsonReport;
    expected = json.findings.map(({ rule, file, span, message, evidence, severity }) => ({
      rule,
      file,
      span,
      message,
      evidence,
      severity,
    }));
  });

  test('has what is to be compared', () => {
    expect([...new Set(expected.map(said => said.rule))].sort()).toEqual(rules);
    expect([...new Set(expected.map(said => said.severity))].sort()).toEqual(severities);
  });
  test('SARIF', async () => {
    const results = (JSON.parse(await check(folder, 'sarif')) as Log).runs[0]?.results ?? [];
    expect(inOrder(results.filter(result => !result.suppressions).map(saidBySarif))).toEqual(inOrder(expected));
  });
  test.each(eslintVersions)('ESLint %s', async (__, Class) => {
    const said = async (config: 'recommended' | 'strict') => {
      const results = await startEslint(Class, { cwd: folder, config: [...plugin.configs[config]] }).lintFiles('.');
      return inOrder(results.flatMap(result => saidByEslint(result, folder)));
    };
    expect(await said('strict')).toEqual(inOrder(expected));
    expect(await said('recommended')).toEqual(inOrder(expected.filter(each => each.severity === 'error')));
  });
  test('the language server', async () => {
    expect(inOrder(await saidByLanguageServer(folder))).toEqual(inOrder(expected));
  });
});

function saidBySarif({ ruleId = '', locations, message, properties }: Result): Said {
  const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
  const start = region?.charOffset ?? -1;
  return {
    rule: ruleId,
    file: decodeURIComponent(artifactLocation?.uri ?? ''),
    span: { start, end: start + (region?.charLength ?? -1) },
    message: message.text ?? '',
    evidence: properties?.['evidence'] as string | undefined,
    severity: String(properties?.['severity']),
  };
}

/** Severity and evidence are in the id of the message; a finding that is no error says its rule at the beginning. */
function saidByEslint({ filePath, messages }: ESLint.LintResult, folder: string): readonly Said[] {
  const lines = indexLines(readFileSync(filePath, 'utf8').replace(/^\ufeff/, ''));
  const offset = (line = 0, column = 0): number => lines.lineSpan(line).start + column - 1;
  return messages.map(({ ruleId, message, messageId = '', line, column, endLine, endColumn }) => {
    const [severity = '', evidence] = messageId.split('-');
    const [, rule = '', rest = ''] =
      ruleId === 'proviso/review-findings' ? (/^(\S+): (.*)$/s.exec(message) ?? []) : ['', ruleId?.slice('proviso/'.length), message];
    return {
      rule,
      file: filePath.replaceAll('\\', '/').slice(folder.length + 1),
      span: { start: offset(line, column), end: offset(endLine, endColumn) },
      message: rest,
      evidence: evidence === 'code' ? undefined : evidence,
      severity,
    };
  });
}

async function saidByLanguageServer(folder: string): Promise<readonly Said[]> {
  const settings = { openProject, files: nodeFileAccess(), pack: builtinPack, now: () => new Date() };
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), settings);
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  client.listen();
  try {
    const rootUri = pathToFileURL(folder).href;
    const workspaceFolders = [{ uri: rootUri, name: 'project' }];
    await client.sendRequest('initialize', {
      processId: null,
      rootUri,
      workspaceFolders,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    await client.sendNotification('initialized', {});
    const said: Said[] = [];
    for (const file of openProject({ ...settings, root: folder, now: new Date() }).files) said.push(...(await pull(client, file, folder)));
    return said;
  } finally {
    client.dispose();
  }
}

interface PulledDiagnostic {
  readonly code: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly severity: number;
  readonly data: Pick<Said, 'span' | 'message' | 'severity' | 'evidence'>;
}

/** What a waiver accepts is shown as a hint. */
const isHint = ({ severity }: PulledDiagnostic): boolean => severity === 4;

/** As an editor does it: the file is open, its text without the byte order mark. */
async function pull(client: ReturnType<typeof createProtocolConnection>, path: string, folder: string): Promise<readonly Said[]> {
  const uri = pathToFileURL(path).href;
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'typescript', version: 1, text } });
  const report = await client.sendRequest<{ readonly items: readonly PulledDiagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  const lines = indexLines(text);
  return report.items
    .filter(item => !isHint(item))
    .map(({ code, range, data: { span, message, evidence, severity } }) => {
      expect(lines.lineSpan(range.start.line + 1).start + range.start.character).toBe(span.start);
      return { rule: code, file: path.slice(folder.length + 1), span, message, evidence, severity };
    });
}
