import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Hover } from 'vscode-languageserver';
import { toUri } from '../src/file-uri.ts';
import { pulling, pushing, startEditor, type Editor, type EditorSettings } from './editor.ts';
import { makeWordWorld } from './word-project.ts';

const editors: Editor[] = [];
afterEach(() => editors.splice(0).forEach(editor => editor.end()));

async function start(more: Partial<EditorSettings> = {}): Promise<Editor> {
  const editor = await startEditor({ server: { ...makeWordWorld({}), pack: () => undefined, now: () => new Date(0) }, ...more });
  editors.push(editor);
  return editor;
}

const hover = (editor: Editor, path: string, line: number, character: number): Promise<Hover | null> =>
  editor.connection.sendRequest('textDocument/hover', { textDocument: { uri: toUri(path) }, position: { line, character } });

const actions = (editor: Editor, path: string, only?: readonly string[]): Promise<CodeAction[]> =>
  editor.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri: toUri(path) },
    range: { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } },
    context: { diagnostics: [], ...(only && { only }) },
  });

describe('hover', () => {
  it('comes as Markdown, over the labelled words, counted in UTF-16 units', async () => {
    const editor = await start();
    editor.open('/repo/a.ts', '/* 🏥 */ secret\n');
    const found = await hover(editor, '/repo/a.ts', 0, 12);
    expect(found).toMatchObject({
      contents: { kind: 'markdown', value: expect.stringContaining('`contact.email`') },
      range: { start: { line: 0, character: 9 }, end: { line: 0, character: 15 } },
    });
    expect(await hover(editor, '/repo/a.ts', 0, 2)).toBeNull();
  });

  it('comes without markup for an editor that shows none', async () => {
    const editor = await start({ capabilities: {} });
    editor.open('/repo/a.ts', 'secret');
    const found = await hover(editor, '/repo/a.ts', 0, 1);
    expect(found).toMatchObject({
      contents: { kind: 'plaintext', value: expect.stringMatching(/^Personal data contact\.email of a patient\n/) },
    });
  });

  it('is absent in files that are not open, not code, or no file', async () => {
    const editor = await start();
    editor.open('/repo/secret.policy.yaml', 'secret');
    expect(await hover(editor, '/repo/secret.policy.yaml', 0, 1)).toBeNull();
    expect(await hover(editor, '/repo/never-opened.ts', 0, 1)).toBeNull();
  });

  it('beyond the end of the text is nothing', async () => {
    const editor = await start();
    editor.open('/repo/a.ts', 'x');
    expect(await hover(editor, '/repo/a.ts', 99, 99)).toBeNull();
  });
});

describe('code actions', () => {
  it('carry an edit for the version that they were made for', async () => {
    const editor = await start({ capabilities: pulling });
    editor.open('/repo/a.ts', 'SECRET', 3);
    const edit = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } }, newText: 'hidden' };
    expect(await actions(editor, '/repo/a.ts', ['quickfix'])).toMatchObject([
      { title: 'Ask somebody', kind: 'quickfix', diagnostics: [{ code: 'no-secret-words' }] },
      {
        title: 'Hide the word',
        isPreferred: true,
        edit: { documentChanges: [{ textDocument: { uri: toUri('/repo/a.ts'), version: 3 }, edits: [edit] }] },
      },
    ]);
  });

  it('carry plain changes for an editor without versions', async () => {
    const editor = await start({ capabilities: pushing });
    editor.open('/repo/a.ts', 'SECRET', 3);
    const [ask] = await actions(editor, '/repo/a.ts', ['quickfix']);
    expect(ask!.edit!.changes![toUri('/repo/a.ts')]).toMatchObject([{ newText: 'asked' }]);
  });

  it('fix all on request, in one edit', async () => {
    const editor = await start();
    editor.open('/repo/a.ts', 'SECRET SECRET');
    const found = await actions(editor, '/repo/a.ts', ['source.fixAll']);
    expect(found).toMatchObject([{ kind: 'source.fixAll.proviso' }]);
    expect(found[0]!.edit!.changes![toUri('/repo/a.ts')]).toHaveLength(2);
    expect(await actions(editor, '/repo/a.ts', ['source.organizeImports'])).toEqual([]);
    expect(await actions(editor, '/repo/a.ts', ['source.fixAll.eslint'])).toEqual([]);
  });
});

describe('requests that make no sense', () => {
  it.each([
    ['textDocument/hover', {}],
    ['textDocument/hover', null],
    ['textDocument/codeAction', { textDocument: { uri: 5 } }],
    ['textDocument/somethingElse', {}],
  ])('%s with %j gets an error, and the server lives on', async (method, params) => {
    const editor = await start();
    await expect(editor.connection.sendRequest(method, params)).rejects.toThrow();
    editor.open('/repo/a.ts', 'secret');
    expect(await hover(editor, '/repo/a.ts', 0, 1)).not.toBeNull();
  });

  it.each([
    ['textDocument/didOpen', {}],
    ['textDocument/didChange', { textDocument: { uri: 'file:///repo/never-opened.ts', version: 2 }, contentChanges: [{ text: 'x' }] }],
    ['textDocument/didClose', { textDocument: { uri: 'file:///repo/never-opened.ts' } }],
    ['workspace/didChangeConfiguration', { settings: 7 }],
    ['workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///repo/gone.ts', type: 3 }] }],
  ])('%s with %j does no harm', async (method, params) => {
    const editor = await start();
    void editor.connection.sendNotification(method, params);
    editor.open('/repo/a.ts', 'secret');
    expect(await hover(editor, '/repo/a.ts', 0, 1)).not.toBeNull();
  });
});
