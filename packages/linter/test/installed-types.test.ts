import { memoryFileAccess, type FileAccess } from '@proviso/code-analyzer';
import { describe, expect, it } from 'vitest';
import { builtinPack, openProject, type Project } from '../src/index.ts';

const types = `import type { Contact } from '@acme/contact/model';
import type { Extra } from 'elsewhere';
export interface Client { find(id: string): Promise<Contact & Extra>; }
export declare const client: Client;
`;
const use = `import { client } from '@acme/client';
export async function show(id: string) { const found = await client.find(id); console.log(found.reach); }
`;
const installed = {
  '/repo/node_modules/@acme/client/package.json': '{ "name": "@acme/client", "exports": { ".": { "types": "./dist/index.d.ts" } } }',
  '/repo/node_modules/@acme/client/dist/index.d.ts': types,
  '/repo/node_modules/@acme/contact/package.json': '{ "name": "@acme/contact" }',
  '/repo/node_modules/@acme/contact/model.d.ts': "export * from './inner';\n",
  '/repo/node_modules/@acme/contact/inner.d.ts': 'export interface Contact { /** @personal contact.email */ reach: string }\n',
  '/repo/node_modules/elsewhere/package.json': '{ "name": "elsewhere" }',
  '/repo/node_modules/elsewhere/index.d.ts': 'export interface Extra { id: string }\n',
};
const project = { '/repo/package.json': '{}', '/repo/a.ts': use };
const named = { '/repo/proviso.config.yaml': "types: ['@acme/*']\n" };

function open(files: Readonly<Record<string, string>>, access: FileAccess = memoryFileAccess(files)): Project {
  return openProject({ root: '/repo', files: access, pack: builtinPack, now: new Date(0) });
}

const rulesIn = (opened: Project): readonly string[] => opened.findingsOf('/repo/a.ts').map(finding => finding.rule);

describe('published types of installed packages', () => {
  it('are loaded when the configuration names the package, with what they import', () => {
    const opened = open({ ...project, ...installed, ...named });
    expect(opened.diagnostics).toEqual([]);
    expect(rulesIn(opened)).toEqual(['no-personal-data-in-logs']);
    expect(opened.files).toEqual(['/repo/a.ts']);
    expect(opened.coverage().notes.map(note => note.subject)).not.toContain('@acme/client');
  });

  it('are not loaded otherwise', () => {
    expect(rulesIn(open({ ...project, ...installed }))).toEqual([]);
    expect(rulesIn(open({ ...project, ...installed, '/repo/proviso.config.yaml': "types: ['elsewhere']\n" }))).toEqual([]);
  });

  it('are an unknown module when the package is not installed', () => {
    const opened = open({ ...project, ...named });
    expect(rulesIn(opened)).toEqual([]);
    expect(opened.coverage().notes).toContainEqual(expect.objectContaining({ kind: 'unknown-module', subject: '@acme/client' }));
  });

  it('are missed where no installed package has the name, wherever it is installed', () => {
    const missing = (files: Readonly<Record<string, string>>): readonly string[] =>
      open({ ...project, '/repo/proviso.config.yaml': "types: ['@acme/*', 'elsewhere', '@typo/*']\n", ...files })
        .coverage()
        .notes.filter(note => note.message.startsWith('`types` names it'))
        .map(note => note.subject);
    expect(missing({})).toEqual(['@acme/*', '@typo/*', 'elsewhere']);
    expect(missing(installed)).toEqual(['@typo/*']);
    expect(
      missing({
        '/node_modules/@acme/client/package.json': '{}',
        '/repo/packages/a/package.json': '{}',
        '/repo/packages/a/node_modules/elsewhere/package.json': '{}',
      }),
    ).toEqual(['@typo/*']);
  });

  it('stand behind a model, which knows what a call does', () => {
    const files = {
      '/repo/proviso.config.yaml': "types: ['*']\n",
      '/repo/node_modules/pino/package.json': '{ "name": "pino", "types": "index.d.ts" }',
      '/repo/node_modules/pino/index.d.ts': 'export default function pino(): { info(text: string): void };\n',
      '/repo/a.ts': "import pino from 'pino';\nexport const show = (user: { id: string; ereach: string }) => pino().info(user.email);\n",
    };
    expect(rulesIn(open(files))).toEqual(['no-personal-data-in-logs']);
  });

  it('are followed through the links of a package manager', () => {
    const kept = '/repo/node_modules/.pnpm/@acme+client@1.0.0/node_modules';
    const inStore = (path: string): string => path.replace('/repo/node_modules', kept);
    const linked = Object.fromEntries(Object.entries(installed).map(([path, text]) => [inStore(path), text]));
    const memory = memoryFileAccess({ ...project, ...linked, ...named, '/repo/node_modules/@acme/README.md': '' });
    const link = (path: string): string => path.replace('/repo/node_modules/@acme/client', `${kept}/@acme/client`);
    const access: FileAccess = {
      read: path => memory.read(link(path)),
      list: folder => memory.list(link(folder)),
      stat: path => memory.stat(link(path)),
      realPath: link,
    };
    expect(rulesIn(open({}, access))).toEqual(['no-personal-data-in-logs']);
  });

  it('are read again when a package was installed or updated', () => {
    const files: Record<string, string> = { ...project, ...named };
    const access = (): FileAccess => memoryFileAccess(files);
    const live: FileAccess = {
      read: path => access().read(path),
      list: folder => access().list(folder),
      stat: path => access().stat(path),
      realPath: path => path,
    };
    const before = open(files, live);
    expect(rulesIn(before)).toEqual([]);
    Object.assign(files, installed);
    const after = before.refreshed();
    expect(rulesIn(after)).toEqual(['no-personal-data-in-logs']);
    files['/repo/node_modules/@acme/contact/inner.d.ts'] = 'export interface Contact { reach: string }\n';
    expect(rulesIn(after.refreshed())).toEqual([]);
  });
});
