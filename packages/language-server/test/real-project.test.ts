import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtinPack, nodeFileAccess, openProject } from '@proviso/linter';
import { afterEach, expect, it } from 'vitest';
import type { Diagnostic, Hover } from 'vscode-languageserver';
import { toUri } from '../src/file-uri.ts';
import { startEditor, type Editor } from './editor.ts';

/** The whole way, from files on disk to what an editor shows, with the real linter. */
interface Workspace {
  readonly editor: Editor;
  readonly path: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
  readonly open: (name: string) => void;
  readonly shown: (name: string) => readonly Diagnostic[] | undefined;
  /** `rule: offending text`, a line each, once it is so. */
  readonly untilShown: (name: string, lines: readonly string[]) => Promise<void>;
}

const cleanups: (() => void)[] = [];
afterEach(() => cleanups.splice(0).forEach(clean => clean()));

async function startWorkspace(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'proviso-editor-')));
  const path = (name: string): string => join(folder, name);
  const texts = new Map<string, string>();
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
    texts.set(name, text);
  };
  Object.entries(files).forEach(([name, text]) => write(name, text));
  const editor = await startEditor({
    server: { openProject, files: nodeFileAccess(), pack: builtinPack, now: () => new Date('2026-01-01') },
    folders: [folder],
  });
  cleanups.push(() => {
    editor.end();
    rmSync(folder, { recursive: true, force: true });
  });
  const changed = (name: string, type: number): void =>
    void editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: toUri(path(name)), type }] });
  const shown = (name: string): readonly Diagnostic[] | undefined =>
    editor.published.filter(each => each.uri === toUri(path(name))).at(-1)?.diagnostics;
  const linesOf = (name: string): readonly string[] | undefined =>
    shown(name)?.map(each => `${String(each.code)}: ${textAt(texts.get(name) ?? '', each)}`);
  return {
    editor,
    path,
    write: (name, text) => {
      write(name, text);
      changed(name, 2);
    },
    remove: name => {
      unlinkSync(path(name));
      changed(name, 3);
    },
    open: name => editor.open(path(name), readFileSync(path(name), 'utf8')),
    shown,
    untilShown: async (name, lines) => {
      await editor.until(() => JSON.stringify(linesOf(name)) === JSON.stringify(lines));
    },
  };
}

function textAt(text: string, { range }: Diagnostic): string {
  return text
    .split('\n')
    [range.start.line]!.slice(range.start.character, range.start.line === range.end.line ? range.end.character : undefined);
}

const policy = `proviso: policy/v1
id: test/editor
version: 1.0.0
vocabulary:
  categories:
    contact.email: { sensitivity: personal, words: [email] }
safeguards:
  - id: nothing-in-logs
    protect: { channel: [log], category: "**", accept: [masked] }
    legal: [GDPR.5.1.c]
`;
const user = 'export interface User {\n  id: string;\n  /** @personal contact.email */\n  email: string;\n}\n';
const greet = "import type { User } from './user.ts';\nexport function greet(user: User): void {\n  console.log('hello', user.email);\n}\n";
const files = {
  'tsconfig.json': '{}',
  'proviso.config.yaml': 'policy: ./our.policy.yaml\n',
  'our.policy.yaml': policy,
  'src/user.ts': user,
  'src/greet.ts': greet,
};
const leak = 'no-personal-data-in-logs: user.email';

it('an edit in one open file changes what is shown in another', async () => {
  const workspace = await startWorkspace(files);
  workspace.open('src/greet.ts');
  workspace.open('src/user.ts');
  await workspace.untilShown('src/greet.ts', [leak]);
  workspace.editor.change(workspace.path('src/user.ts'), user.replace('@personal contact.email', '@notPersonal a test account'), 2);
  await workspace.untilShown('src/greet.ts', []);
  workspace.editor.close(workspace.path('src/user.ts'));
  await workspace.untilShown('src/greet.ts', [leak]);
});

it('an unsaved policy counts, and a broken one shows each of its mistakes', async () => {
  const workspace = await startWorkspace(files);
  workspace.open('src/greet.ts');
  await workspace.untilShown('src/greet.ts', [leak]);
  workspace.open('our.policy.yaml');
  const change = (text: string, version: number): void => workspace.editor.change(workspace.path('our.policy.yaml'), text, version);
  change(policy.replace('channel: [log]', 'channel: [url]'), 2);
  await workspace.untilShown('src/greet.ts', []);
  change(
    policy.replace('personal, words', 'persnal, words').replace('[masked]', '[maskd]').replace('id: test/editor', 'idd: test/editor'),
    3,
  );
  const mistakes = await workspace.editor.until(() => {
    const shown = workspace.shown('our.policy.yaml');
    return shown && shown.length >= 3 && shown;
  });
  expect(mistakes.map(each => each.range.start.line)).toEqual(expect.arrayContaining([1, 5, 8]));
  expect(mistakes.every(each => each.severity === 1)).toBe(true);
  change(policy, 4);
  await workspace.untilShown('src/greet.ts', [leak]);
});

it('files that appear, change and go on disk count as well', async () => {
  const workspace = await startWorkspace({
    ...files,
    'src/user.ts': user.replace('@personal contact.email', '@notPersonal a test account'),
  });
  workspace.open('src/greet.ts');
  await workspace.untilShown('src/greet.ts', []);
  workspace.write('src/user.ts', user);
  await workspace.untilShown('src/greet.ts', [leak]);
  workspace.remove('our.policy.yaml');
  await workspace.untilShown('src/greet.ts', []);
  workspace.write('our.policy.yaml', policy);
  await workspace.untilShown('src/greet.ts', [leak]);
});

it('the nearest configuration speaks for a file, in hover too', async () => {
  const workspace = await startWorkspace({
    ...files,
    'packages/app/proviso.config.yaml': 'policy: ./app.policy.yaml\n',
    'packages/app/app.policy.yaml': policy.replace('test/editor', 'test/app').replace('channel: [log]', 'channel: [url]'),
    'packages/app/src/user.ts': user,
    'packages/app/src/greet.ts': greet,
  });
  const hoverIn = async (name: string): Promise<string> => {
    const position = { line: 2, character: greet.split('\n')[2]!.indexOf('.email') + 3 };
    const found: Hover | null = await workspace.editor.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: toUri(workspace.path(name)) },
      position,
    });
    return JSON.stringify(found?.contents);
  };
  workspace.open('src/greet.ts');
  workspace.open('packages/app/src/greet.ts');
  await workspace.untilShown('src/greet.ts', [leak]);
  await workspace.untilShown('packages/app/src/greet.ts', []);
  expect(await hoverIn('src/greet.ts')).toContain('test/editor');
  expect(await hoverIn('packages/app/src/greet.ts')).toContain('test/app');
});
