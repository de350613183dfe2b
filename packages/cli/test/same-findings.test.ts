/** One registry, many hosts: the command line, three versions of ESLint, the language server and SARIF say the same about the clinic. */
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startServer } from '@proviso/language-server';
import { builtinPack, nodeFileAccess, openProject } from '@proviso/linter';
import type { ESLint } from 'eslint';
import { plugin } from '../../eslint-plugin/src/plugin.ts';
import { eslintVersions, startEslint } from '../../eslint-plugin/test/eslint-versions.ts';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, test } from 'vitest';
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

async function check(format: string): Promise<string> {
  const out: string[] = [];
  await main(['check', clinic, '--format', format], { ...nodeHost(), stdout: { write: text => void out.push(text), isTerminal: false } });
  return out.join('');
}

let json: JsonReport;
let expected: readonly string[];

beforeAll(async () => {
  json = JSON.parse(await check('json')) as JsonReport;
  expected = inOrder(
    json.findings.map(({ rule, file, span, message, evidence, severity }) => ({ rule, file, span, message, evidence, severity })),
  );
});

test('the clinic has findings of every rule, and both severities', () => {
  expect(new Set(json.findings.map(finding => finding.rule)).size).toBe(4);
  expect(new Set(json.findings.map(finding => finding.severity))).toEqual(new Set(['error', 'suggestion']));
});

test('SARIF', async () => {
  const results = (JSON.parse(await check('sarif')) as Log).runs[0]?.results ?? [];
  const said = results.map(({ ruleId = '', locations, message, properties }) => {
    const place = locations?.[0]?.physicalLocation;
    const start = place?.region?.charOffset ?? -1;
    return {
      rule: ruleId,
      file: decodeURIComponent(place?.artifactLocation?.uri ?? ''),
      span: { start, end: start + (place?.region?.charLength ?? -1) },
      message: message.text ?? '',
      evidence: properties?.['evidence'] as string | undefined,
      severity: String(properties?.['severity']),
    };
  });
  expect(inOrder(said)).toEqual(expected);
});

describe.each(eslintVersions)('ESLint %s', (_, Class) => {
  test('strict says everything', async () => {
    const results = await startEslint(Class, { cwd: clinic, config: plugin.configs.strict }).lintFiles('.');
    expect(inOrder(results.flatMap(saidByEslint))).toEqual(expected);
  });
  test('recommended says the errors', async () => {
    const results = await startEslint(Class, { cwd: clinic, config: plugin.configs.recommended }).lintFiles('.');
    expect(inOrder(results.flatMap(saidByEslint))).toEqual(expected.filter(each => each.includes('"error"')));
  });
});

function saidByEslint({ filePath, messages }: ESLint.LintResult): readonly Said[] {
  const lines = indexLines(readFileSync(filePath, 'utf8').replace(/^\ufeff/, ''));
  const offset = (line = 0, column = 0): number => lines.lineSpan(line).start + column - 1;
  return messages.map(({ ruleId, message, messageId = '', line, column, endLine, endColumn }) => {
    const [severity = '', evidence] = messageId.split('-');
    const [, reviewed = '', rest = ''] =
      ruleId === 'proviso/review-findings' ? (/^(\S+): (.*)$/s.exec(message) ?? []) : ['', ruleId?.slice('proviso/'.length), message];
    return {
      rule: reviewed,
      file: filePath.replaceAll('\\', '/').slice(clinic.length + 1),
      span: { start: offset(line, column), end: offset(endLine, endColumn) },
      message: rest,
      evidence: evidence === 'code' ? undefined : evidence,
      severity,
    };
  });
}

test('the language server', async () => {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    openProject,
    files: nodeFileAccess(),
    pack: builtinPack,
    now: () => new Date(),
  });
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  client.listen();
  try {
    const rootUri = pathToFileURL(clinic).href;
    await client.sendRequest('initialize', {
      processId: null,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'clinic' }],
      capabilities: { textDocument: { diagnostic: {} } },
    });
    await client.sendNotification('initialized', {});
    const said: Said[] = [];
    for (const file of filesOf(clinic)) said.push(...(await pull(client, file)));
    expect(inOrder(said)).toEqual(expected);
  } finally {
    client.dispose();
  }
});

function filesOf(root: string): readonly string[] {
  return openProject({ root, files: nodeFileAccess(), pack: builtinPack, now: new Date() }).files;
}

interface PulledDiagnostic {
  readonly code: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
  readonly data: Pick<Said, 'span' | 'message' | 'severity' | 'evidence'>;
}

async function pull(client: ReturnType<typeof createProtocolConnection>, path: string): Promise<readonly Said[]> {
  const uri = pathToFileURL(path).href;
  const text = readFileSync(path, 'utf8');
  await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'typescript', version: 1, text } });
  const report = await client.sendRequest<{ readonly items: readonly PulledDiagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  const lines = indexLines(text);
  return report.items.map(({ code, range, data }) => {
    expect(lines.lineSpan(range.start.line + 1).start + range.start.character).toBe(data.span.start);
    return {
      rule: code,
      file: path.slice(clinic.length + 1),
      span: data.span,
      message: data.message,
      evidence: data.evidence,
      severity: data.severity,
    };
  });
}
