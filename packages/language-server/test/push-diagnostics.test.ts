import { afterEach, describe, expect, it } from 'vitest';
import { toUri } from '../src/file-uri.ts';
import { startEditor, type Editor, type EditorSettings } from './editor.ts';
import { makeWordWorld, type WordWorld } from './word-project.ts';

const editors: Editor[] = [];
afterEach(() => editors.splice(0).forEach(editor => editor.end()));

async function start(world: WordWorld, more: Partial<EditorSettings> = {}): Promise<Editor> {
  const editor = await startEditor({ server: { ...world, pack: () => undefined, now: () => new Date(0) }, ...more });
  editors.push(editor);
  return editor;
}

const lastOf = (editor: Editor, path: string) => editor.published.filter(each => each.uri === toUri(path)).at(-1);

describe('a client that does not pull', () => {
  it('gets diagnostics for the text that it opened, with the version', async () => {
    const editor = await start(makeWordWorld({}));
    editor.open('/repo/a.ts', 'let x;\nsay(SECRET);\n', 7);
    const { version, diagnostics } = await editor.until(() => lastOf(editor, '/repo/a.ts'));
    expect(version).toBe(7);
    expect(diagnostics).toMatchObject([
      {
        range: { start: { line: 1, character: 4 }, end: { line: 1, character: 10 } },
        severity: 2,
        source: 'proviso',
        code: 'no-secret-words',
        message: 'a secret word\nwhisper it',
        relatedInformation: [
          { location: { uri: toUri('/repo/a.ts'), range: { start: { line: 0, character: 0 } } }, message: 'it begins here' },
        ],
        data: {
          message: 'a secret word',
          severity: 'warning',
          evidence: 'annotated',
          categories: ['contact.email'],
          span: { start: 11, end: 17 },
          fixes: [
            { title: 'Ask somebody', kind: 'suggestion' },
            { title: 'Hide the word', kind: 'fix' },
          ],
        },
      },
    ]);
  });

  it('is told the result of the last of several quick edits only', async () => {
    const world = makeWordWorld({});
    const editor = await start(world);
    editor.open('/repo/a.ts', 'SECRET', 1);
    for (let version = 2; version <= 40; version++) editor.change('/repo/a.ts', `SECRET ${'x'.repeat(version)}`, version);
    editor.change('/repo/a.ts', 'nothing', 41);
    const last = await editor.until(() => editor.published.find(each => each.version === 41));
    expect(last.diagnostics).toEqual([]);
    expect(editor.published.map(each => each.version)).toEqual([...editor.published.map(each => each.version)].sort((a, b) => a! - b!));
    expect(world.checked.length).toBeLessThan(40);
  });

  it('is told about other open files when an edit changes them, and nothing when it does not', async () => {
    const world = makeWordWorld({ '/repo/repo.policy.yaml': 'fine' });
    const editor = await start(world);
    editor.open('/repo/a.ts', 'SECRET');
    editor.open('/repo/b.ts', 'SECRET');
    await editor.until(() => lastOf(editor, '/repo/a.ts') && lastOf(editor, '/repo/b.ts'));
    const before = editor.published.filter(each => each.uri === toUri('/repo/b.ts')).length;
    editor.change('/repo/a.ts', 'SECRET SECRET', 2);
    await editor.until(() => lastOf(editor, '/repo/a.ts')?.version === 2);
    await editor.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: toUri('/repo/a.ts') },
      position: { line: 0, character: 0 },
    });
    expect(editor.published.filter(each => each.uri === toUri('/repo/b.ts'))).toHaveLength(before);
    editor.open('/repo/repo.policy.yaml', 'broken');
    await editor.until(
      () => lastOf(editor, '/repo/b.ts')?.diagnostics.length === 0 && lastOf(editor, '/repo/a.ts')?.diagnostics.length === 0,
    );
  });

  it('sees the diagnostics of a closed file go', async () => {
    const editor = await start(makeWordWorld({}));
    editor.open('/repo/a.ts', 'SECRET');
    await editor.until(() => lastOf(editor, '/repo/a.ts'));
    editor.close('/repo/a.ts');
    await editor.until(() => lastOf(editor, '/repo/a.ts')?.diagnostics.length === 0);
  });

  it('is not offered diagnostics to pull', async () => {
    const editor = await start(makeWordWorld({}));
    expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined();
  });
});

describe('files that are not like the others', () => {
  it.each([
    ['untitled:Untitled-1'],
    ['git:/repo/a.ts?HEAD'],
    ['file://elsewhere.example/a.ts'],
    ['file:///repo/readme.md'],
    ['file:///repo/ordinary.yaml'],
    ['not a uri at all'],
    ['file:///repo/%E0%A4%A.ts'],
  ])('%s gets no finding and breaks nothing', async uri => {
    const editor = await start(makeWordWorld({}));
    void editor.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'typescript', version: 1, text: 'SECRET' },
    });
    editor.open('/repo/a.ts', 'SECRET');
    await editor.until(() => lastOf(editor, '/repo/a.ts'));
    expect(editor.published.filter(each => each.uri === uri).flatMap(each => each.diagnostics)).toEqual([]);
  });

  it('a file outside the workspace is checked with the project that it lies in', async () => {
    const world = makeWordWorld({ '/other/package.json': '{}', '/other/repo.policy.yaml': 'broken' });
    const editor = await start(world);
    editor.open('/other/src/a.ts', 'SECRET');
    await editor.until(() => editor.messages.length > 0);
    expect(editor.messages[0]).toContain('/other');
  });

  it('a project outside the workspace is let go with its last file, and with it what was shown for its policy', async () => {
    const world = makeWordWorld({ '/other/package.json': '{}', '/other/repo.policy.yaml': 'broken' });
    const editor = await start(world);
    editor.open('/other/a.ts', 'SECRET');
    await editor.until(() => lastOf(editor, '/other/repo.policy.yaml')?.diagnostics.length === 1);
    editor.close('/other/a.ts');
    await editor.until(() => lastOf(editor, '/other/repo.policy.yaml')?.diagnostics.length === 0);
  });

  it('a file in no project is checked alone', async () => {
    const editor = await start(makeWordWorld({}), { folders: null });
    editor.open('/home/me/note.ts', 'SECRET');
    expect((await editor.until(() => lastOf(editor, '/home/me/note.ts'))).diagnostics).toHaveLength(1);
  });

  it('each of several workspace folders has its own policy', async () => {
    const world = makeWordWorld({ '/one/repo.policy.yaml': 'broken', '/two/repo.policy.yaml': 'fine' });
    const editor = await start(world, { folders: ['/one', '/two'] });
    editor.open('/one/a.ts', 'SECRET');
    editor.open('/two/a.ts', 'SECRET');
    expect((await editor.until(() => lastOf(editor, '/two/a.ts'))).diagnostics).toHaveLength(1);
    expect((await editor.until(() => lastOf(editor, '/one/a.ts'))).diagnostics).toHaveLength(0);
  });

  it('an edit of two million characters is one edit like any other', async () => {
    const editor = await start(makeWordWorld({}));
    editor.open('/repo/a.ts', 'SECRET');
    editor.change('/repo/a.ts', `${'x = 1;\n'.repeat(300_000)}SECRET`, 2);
    const { diagnostics } = await editor.until(() => editor.published.find(each => each.version === 2));
    expect(diagnostics).toMatchObject([{ range: { start: { line: 300_000, character: 0 } } }]);
  });
});

describe('a policy that does not compile', () => {
  it('is told once, shown in its file although that is closed, and taken back when it is right', async () => {
    const world = makeWordWorld({ '/repo/repo.policy.yaml': 'this is broken' });
    const editor = await start(world);
    editor.open('/repo/a.ts', 'SECRET');
    const policy = '/repo/repo.policy.yaml';
    const shown = await editor.until(() => lastOf(editor, policy));
    expect(shown.diagnostics).toMatchObject([{ code: 'broken-word', severity: 1, range: { start: { line: 0, character: 8 } } }]);
    await editor.until(() => editor.messages.length > 0);
    editor.change('/repo/a.ts', 'SECRET SECRET', 2);
    await editor.until(() => lastOf(editor, '/repo/a.ts')?.version === 2);
    expect(editor.messages).toHaveLength(1);
    expect(editor.messages[0]).toContain('the policy says broken');

    world.disk.set(policy, 'all is well');
    void editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: toUri(policy), type: 2 }] });
    await editor.until(() => lastOf(editor, policy)?.diagnostics.length === 0 && lastOf(editor, '/repo/a.ts')?.diagnostics.length === 2);
  });
});

describe('a linter that fails', () => {
  it('is reported once, and the other files are checked all the same', async () => {
    const editor = await start(makeWordWorld({}));
    editor.open('/repo/bad.ts', 'CRASH');
    editor.open('/repo/good.ts', 'SECRET');
    await editor.until(() => lastOf(editor, '/repo/good.ts'));
    editor.change('/repo/bad.ts', 'CRASH again', 2);
    editor.change('/repo/good.ts', 'fine', 2);
    await editor.until(() => lastOf(editor, '/repo/good.ts')?.version === 2);
    expect(editor.messages.filter(message => message.includes('the linter has a bug'))).toHaveLength(1);
    expect(editor.log.some(line => line.includes('word-project'))).toBe(true);
  });
});
