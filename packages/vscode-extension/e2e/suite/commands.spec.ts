import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openFile, untilOutline } from './editor.ts';

const codeFile = 'apps/api/src/routes/session.ts';
const hasFinding = (outline: readonly string[]): boolean => outline.includes('no-personal-data-in-logs: req.body.email');

describe('the extension', () => {
  it('offers its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['proviso.restartServer', 'proviso.showOutput']) assert.ok(commands.includes(name), `${name} is missing`);
    await vscode.commands.executeCommand('proviso.showOutput');
  });

  it('shows the same after a restart of the server', async () => {
    const document = await openFile(codeFile);
    await untilOutline(document, hasFinding);
    await vscode.commands.executeCommand('proviso.restartServer');
    await untilOutline(document, hasFinding);
  });

  it('takes everything back when it is switched off, and comes again', async () => {
    const document = await openFile(codeFile);
    const settings = vscode.workspace.getConfiguration('proviso');
    await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
    await untilOutline(document, outline => outline.length === 0);
    await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
    await untilOutline(document, hasFinding);
  });

  it('takes the policy of the setting before the one of the configuration', async () => {
    const document = await openFile(codeFile);
    const settings = vscode.workspace.getConfiguration('proviso');
    await settings.update('policy', '/no/such.policy.yaml', vscode.ConfigurationTarget.Workspace);
    await untilOutline(document, outline => outline.length === 0);
    await settings.update('policy', undefined, vscode.ConfigurationTarget.Workspace);
    await untilOutline(document, hasFinding);
  });
});
