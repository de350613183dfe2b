import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type InitializeResult } from 'vscode-languageserver/node';

const bin = fileURLToPath(new URL('../dist/bin.js', import.meta.url));

test('`proviso lsp --stdio` serves an editor until it says goodbye', async () => {
  const server = spawn(process.execPath, [bin, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.listen();
  const { capabilities } = await client.sendRequest<InitializeResult>('initialize', { processId: null, rootUri: null, capabilities: {} });
  expect(capabilities.hoverProvider).toBeTruthy();
  await client.sendRequest('shutdown');
  const exited = once(server, 'exit');
  await client.sendNotification('exit');
  expect(await exited).toEqual([0, null]);
});

test('without a channel it says which', () => {
  const { status, stderr } = spawnSync(process.execPath, [bin, 'lsp'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('--stdio');
});
