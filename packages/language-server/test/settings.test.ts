import { afterEach, expect, it } from 'vitest';
import { toUri } from '../src/file-uri.ts';
import { readEditorSettings } from '../src/editor-settings.ts';
import { pushing, startEditor, type Editor, type EditorSettings } from './editor.ts';
import { makeWordWorld, type WordWorld } from './word-project.ts';

const editors: Editor[] = [];
afterEach(() => editors.splice(0).forEach(editor => editor.end()));

async function start(world: WordWorld, more: Partial<EditorSettings> = {}): Promise<{ editor: Editor; statuses: unknown[] }> {
  const editor = await startEditor({ server: { ...world, pack: () => undefined, now: () => new Date(0) }, ...more });
  editors.push(editor);
  return { editor, statuses: editor.statuses };
}

const policyIn = (root: string, source: string, compiles = true) => ({ policies: [{ root, source, compiles }] });

it('an editor that asks for it is told which policy each project has, and whether it compiles', async () => {
  const { editor, statuses } = await start(makeWordWorld({}), { options: { delay: 0, reportsStatus: true } });
  editor.open('/repo/a.ts', 'SECRET');
  await editor.until(() => statuses.length === 1);
  editor.open('/repo/repo.policy.yaml', 'broken');
  await editor.until(() => statuses.length === 2);
  expect(statuses).toEqual([policyIn('/repo', '/repo/repo.policy.yaml'), policyIn('/repo', '/repo/repo.policy.yaml', false)]);
});

it('the policy of the settings beats the configuration, from the start and when it changes', async () => {
  const { editor, statuses } = await start(makeWordWorld({}), { options: { delay: 0, reportsStatus: true, policy: '/first.policy.yaml' } });
  editor.open('/repo/a.ts', 'SECRET');
  await editor.until(() => statuses.length === 1);
  // What Neovim sends when nobody configured anything.
  void editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  void editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: { proviso: { policy: '/second.policy.yaml' } } });
  await editor.until(() => statuses.length === 2);
  void editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: { proviso: { policy: '' } } });
  await editor.until(() => statuses.length === 3);
  expect(statuses).toEqual([
    policyIn('/repo', '/first.policy.yaml'),
    policyIn('/repo', '/second.policy.yaml'),
    policyIn('/repo', '/repo/repo.policy.yaml'),
  ]);
});

it('an editor that does not ask for the status gets none', async () => {
  const { editor, statuses } = await start(makeWordWorld({}));
  editor.open('/repo/a.ts', 'SECRET');
  await editor.until(() => editor.published.length > 0);
  editor.open('/repo/repo.policy.yaml', 'broken');
  await editor.until(() => editor.messages.length > 0);
  expect(statuses).toEqual([]);
});

it('folders that are added later are workspaces of their own', async () => {
  const world = makeWordWorld({ '/two/repo.policy.yaml': 'broken' });
  const { editor } = await start(world, { capabilities: { ...pushing, workspace: { workspaceFolders: true } }, folders: ['/one'] });
  const folders = ['/one', '/two'].map(folder => ({ uri: toUri(folder), name: folder }));
  editor.connection.onRequest('workspace/workspaceFolders', () => folders);
  editor.open('/two/a.ts', 'SECRET');
  await editor.until(() => editor.published.find(each => each.diagnostics.length === 1));
  void editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [folders[1]], removed: [] } });
  await editor.until(() => editor.messages.find(message => message.includes('/two')));
});

it.each([
  [undefined, { delay: 100, reportsStatus: false }],
  [null, { delay: 100, reportsStatus: false }],
  ['text', { delay: 100, reportsStatus: false }],
  [
    { delay: -1, policy: 7 },
    { delay: 100, reportsStatus: false },
  ],
  [
    { delay: 1e12, policy: '  ' },
    { delay: 100, reportsStatus: false },
  ],
  [
    { delay: 0, policy: ' proviso:baseline ' },
    { delay: 0, policy: 'proviso:baseline', reportsStatus: false },
  ],
])('settings %j are read as %j', (value, expected) => {
  expect(readEditorSettings(value)).toEqual(expected);
});
