import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { toUri } from '../src/file-uri.ts';
import { pushing, talkTo, type Editor } from './editor.ts';

/** The server as editors get it: a process, its standard input and output, and the real linter. */
let folder: string;
let serverFile: string;
const processes: ChildProcessWithoutNullStreams[] = [];

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'proviso-lsp-')));
  serverFile = join(folder, 'server.mjs');
  await bundleServer(serverFile);
}, 120_000);
afterEach(() => processes.splice(0).forEach(child => child.kill('SIGKILL')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One file out of the sources, so that the test never meets a stale build. */
async function bundleServer(outfile: string): Promise<void> {
  const sourceOf = (name: string): string => {
    const [folder = '', door = 'index'] = name.split('/');
    return fileURLToPath(new URL(`../../${folder}/src/${door}.ts`, import.meta.url));
  };
  await build({
    stdin: {
      contents: `import { startStdioServer } from '@proviso/language-server'; startStdioServer();`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    alias: Object.fromEntries(
      ['language-server', 'linter', 'linter/judging', 'code-analyzer', 'code-analyzer/plain', 'policy-engine'].map(name => [
        `@proviso/${name}`,
        sourceOf(name),
      ]),
    ),
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __filename = import.meta.filename; const __dirname = import.meta.dirname;`,
    },
    logLevel: 'error',
  });
}

function startProcess(): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [serverFile], { cwd: folder });
  processes.push(child);
  return child;
}

async function startEditorOn(child: ChildProcessWithoutNullStreams): Promise<Editor> {
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  return talkTo(connection, { capabilities: pushing, folders: [folder], options: { delay: 0 } });
}

const exitOf = (child: ChildProcessWithoutNullStreams): Promise<number | null> => new Promise(resolve => child.once('exit', resolve));

describe('the server as a process', () => {
  it('checks a real file with the real linter, and leaves when it is told to', async () => {
    const child = startProcess();
    const editor = await startEditorOn(child);
    const file = join(folder, 'app.ts');
    const text = `interface User { id: string; /** @personal contact.email */ email: string }\nexport function greet(user: User) {\n  console.log('hello', user.email);\n}\n`;
    writeFileSync(file, text);
    editor.open(file, text);
    const { diagnostics } = await editor.until(() => editor.published.find(each => each.uri === toUri(file)));
    expect(diagnostics).toMatchObject([
      {
        code: 'no-personal-data-in-logs',
        source: 'proviso',
        severity: 1,
        range: { start: { line: 2, character: 23 }, end: { line: 2, character: 33 } },
      },
    ]);
    expect(editor.messages).toEqual([]);

    const exit = exitOf(child);
    await editor.connection.sendRequest('shutdown');
    await editor.connection.sendNotification('exit');
    expect(await exit).toBe(0);
  });

  it('ends with an error when it is told to exit without a shutdown', async () => {
    const child = startProcess();
    const editor = await startEditorOn(child);
    const exit = exitOf(child);
    await editor.connection.sendNotification('exit');
    expect(await exit).toBe(1);
  });

  it('ends when the editor goes away', async () => {
    const child = startProcess();
    await startEditorOn(child);
    const exit = exitOf(child);
    child.stdin.end();
    expect(await exit).toBe(1);
  });

  it('ends when the process that it was told to follow has died', async () => {
    const parent = spawn(process.execPath, ['-e', '']);
    await exitOf(parent);
    const child = startProcess();
    const exit = exitOf(child);
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: parent.pid, rootUri: null, capabilities: {} },
    });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    expect(await exit).toBe(1);
  });

  it('survives a message that is no JSON', async () => {
    const child = startProcess();
    child.stdin.write('Content-Length: 9\r\n\r\n{"broken"');
    const editor = await startEditorOn(child);
    expect(editor.initialized.serverInfo?.name).toBe('proviso');
  });
});
