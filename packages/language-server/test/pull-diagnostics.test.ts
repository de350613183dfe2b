import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { toUri } from '../src/file-uri.ts';
import { pulling, startEditor, type Editor } from './editor.ts';
import { makeWordWorld, type WordWorld } from './word-project.ts';

const editors: Editor[] = [];
afterEach(() => editors.splice(0).forEach(editor => editor.end()));

async function start(world: WordWorld): Promise<Editor> {
  const editor = await startEditor({ server: { ...world, pack: () => undefined, now: () => new Date(0) }, capabilities: pulling });
  editors.push(editor);
  return editor;
}

const pull = (editor: Editor, path: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
  editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: toUri(path) }, previousResultId });

describe('a client that pulls', () => {
  it('is offered it, and gets nothing pushed for an open file', async () => {
    const editor = await start(makeWordWorld({}));
    expect(editor.initialized.capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
    });
    editor.open('/repo/a.ts', 'SECRET');
    const report = await pull(editor, '/repo/a.ts');
    expect(report).toMatchObject({ kind: 'full', items: [{ code: 'no-secret-words' }] });
    expect(editor.published).toEqual([]);
  });

  it('is told that nothing changed when nothing did', async () => {
    const editor = await start(makeWordWorld({}));
    editor.open('/repo/a.ts', 'SECRET');
    const { resultId } = await pull(editor, '/repo/a.ts');
    expect(await pull(editor, '/repo/a.ts', resultId)).toEqual({ kind: 'unchanged', resultId });
    editor.change('/repo/a.ts', 'no longer', 2);
    expect(await pull(editor, '/repo/a.ts', resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  it('is asked to pull all again when the policy changes, in the editor or on disk', async () => {
    const world = makeWordWorld({ '/repo/repo.policy.yaml': 'fine' });
    const editor = await start(world);
    editor.open('/repo/a.ts', 'SECRET');
    editor.open('/repo/repo.policy.yaml', 'fine');
    expect(await pull(editor, '/repo/a.ts')).toMatchObject({ items: [{}] });
    await editor.until(() => editor.refreshes() === 1);
    editor.change('/repo/repo.policy.yaml', 'broken', 2);
    await editor.until(() => editor.refreshes() === 2);
    expect(await pull(editor, '/repo/a.ts')).toMatchObject({ items: [] });
    void editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: toUri('/repo/other.policy.yaml'), type: 1 }],
    });
    await editor.until(() => editor.refreshes() === 3);
  });

  it('gets the problems of a closed policy pushed until it opens it', async () => {
    const world = makeWordWorld({ '/repo/repo.policy.yaml': 'broken' });
    const editor = await start(world);
    editor.open('/repo/a.ts', 'SECRET');
    await pull(editor, '/repo/a.ts');
    await editor.until(() => editor.published.at(-1)?.diagnostics.length === 1);
    editor.open('/repo/repo.policy.yaml', 'broken');
    const report = await pull(editor, '/repo/repo.policy.yaml');
    expect(report).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ code: 'broken-word' })]) });
    await editor.until(() => editor.published.at(-1)?.diagnostics.length === 0);
  });

  it('gets an error, not an empty list, when the check failed', async () => {
    const editor = await start(makeWordWorld({}));
    editor.open('/repo/a.ts', 'CRASH');
    await expect(pull(editor, '/repo/a.ts')).rejects.toThrow('the linter has a bug');
    editor.change('/repo/a.ts', 'SECRET', 2);
    expect(await pull(editor, '/repo/a.ts')).toMatchObject({ items: [{}] });
  });
});
