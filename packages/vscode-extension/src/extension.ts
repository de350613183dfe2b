import { join } from 'node:path';
import { commands, window, workspace, type ExtensionContext } from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import { createClient, sendSettings } from './client.ts';
import { createStatusItem, type ServerStatus } from './status.ts';

const commandNames = { restart: 'proviso.restartServer', showOutput: 'proviso.showOutput' } as const;

/** Starts the language server and keeps it as the settings want it. VS Code calls `deactivate` through the subscriptions. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Proviso', { log: true });
  const status = createStatusItem(commandNames.showOutput);
  const client = createClient(context.asAbsolutePath(join('dist', 'server.mjs')), output);

  client.onDidChangeState(({ newState }) => status.show({ state: stateNames[newState] }));
  client.onNotification('proviso/status', (server: ServerStatus) => status.show({ state: 'running', server }));

  const follow = async (): Promise<void> => {
    const wanted = isEnabled();
    if (wanted && !client.isRunning()) await client.start();
    if (!wanted && client.isRunning()) await client.stop();
    if (!wanted) status.show({ state: 'off' });
  };

  context.subscriptions.push(
    output,
    status,
    { dispose: () => stopQuietly(client) },
    commands.registerCommand(commandNames.restart, () => (isEnabled() ? client.restart() : follow())),
    commands.registerCommand(commandNames.showOutput, () => output.show()),
    workspace.onDidChangeConfiguration(async change => {
      if (change.affectsConfiguration('proviso.enable')) await follow();
      if (change.affectsConfiguration('proviso.policy') && client.isRunning()) await sendSettings(client);
    }),
  );
  await follow();
}

const stateNames = {
  [State.Stopped]: 'stopped',
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.StartFailed]: 'stopped',
} as const;

function isEnabled(): boolean {
  return workspace.getConfiguration('proviso').get('enable', true);
}

/** A client that never started refuses to stop; at the end that is all the same. */
async function stopQuietly(client: LanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
}
