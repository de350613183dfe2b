/** VS Code without a desktop: its web server, serving a real workbench with a real Node extension host to a browser. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { paths } from '../paths.ts';

export interface VsCodeServer {
  readonly origin: string;
  readonly authority: string;
  readonly stop: () => Promise<void>;
}

const node = join(paths.installed, 'node_modules/node/bin/node');
const entry = join(paths.installed, 'vscode-server/out/server-main.js');

/** A quiet, empty VS Code: nothing that opens by itself, nothing that asks the network. */
const userSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  // As on the desktop; in a browser VS Code saves after a second.
  'files.autoSave': 'off',
  // The sample's dependencies are not installed, so TypeScript underlines every import: only Proviso may underline here.
  'typescript.validate.enable': false,
  'chat.disableAIFeatures': true,
};

/** Starts a server with a state folder and a port of its own, with these packaged extensions installed. */
export async function startVsCodeServer(vsixFiles: readonly string[] = []): Promise<VsCodeServer> {
  if (!existsSync(entry))
    throw new Error(`VS Code's server is not installed in ${paths.installed}: run packages/vscode-extension/e2e/install.sh`);
  const state = mkdtempSync(join(tmpdir(), 'proviso-vscode-'));
  const folders = ['--server-data-dir', state, '--user-data-dir', join(state, 'user'), '--extensions-dir', join(state, 'extensions')];
  mkdirSync(join(state, 'user/User'), { recursive: true });
  writeFileSync(join(state, 'user/User/settings.json'), JSON.stringify(userSettings));
  vsixFiles.forEach(file => installExtension(file, folders));

  const authority = `127.0.0.1:${await findFreePort()}`;
  const log = openSync(join(state, 'server.log'), 'w');
  const server = spawn(node, [entry, ...folders, ...serverArguments(authority)], {
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', log, log],
  });
  await waitUntilItAnswers(`http://${authority}/version`, server);
  return {
    origin: `http://${authority}/`,
    authority,
    stop: async () => {
      await endProcess(server);
      rmSync(state, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function serverArguments(authority: string): readonly string[] {
  const [host, port] = authority.split(':');
  return [
    ...['--host', host!, '--port', port!, '--without-connection-token', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--disable-workspace-trust'],
    // Without it the page ignores the tests that its address names, and says nothing.
    '--enable-smoke-test-driver',
    // How long a closed browser's extension host lives on: hours by default.
    ...['--reconnection-grace-time', '1'],
  ];
}

function installExtension(vsix: string, folders: readonly string[]): void {
  const run = spawnSync(node, [entry, '--accept-server-license-terms', ...folders, '--install-extension', vsix], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`VS Code does not take ${vsix}: ${run.stdout}${run.stderr}`);
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise(resolve => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

async function waitUntilItAnswers(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await setTimeout(100);
  }
  throw new Error(`VS Code's server ended with code ${server.exitCode} before it answered`);
}

async function endProcess(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise(resolve => server.once('exit', resolve));
  server.kill();
  await ended;
}
