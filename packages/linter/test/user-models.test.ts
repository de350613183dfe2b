import { memoryFileAccess, type FileAccess } from '@proviso/code-analyzer';
import { describe, expect, it } from 'vitest';
import { builtinPack, openProject, type Project } from '../src/index.ts';

const model = `/** @sink log entry */
export function record(entry: object): void;
export function ignore(entry: object): void;
`;
const use = (module: string): string => `import { record, ignore } from '${module}';
export const show = (user: { id: string; email: string }) => { record({ email: user.email }); ignore(user); };
`;

function open(files: Readonly<Record<string, string>>, access: FileAccess = memoryFileAccess(files)): Project {
  return openProject({ root: '/repo', files: access, pack: builtinPack, now: new Date(0) });
}

const rulesIn = (project: Project, file: string): readonly string[] => project.findingsOf(file).map(finding => finding.rule);
const problemsOf = (project: Project): readonly string[] => project.diagnostics.map(({ name, message }) => `${name}: ${message}`);

describe('models of the project', () => {
  it.each([
    ['a folder', './proviso-models', 'proviso-models/acme-audit.d.ts', 'acme-audit'],
    ['a folder with a slash', 'proviso-models/', 'proviso-models/acme-audit.d.ts', 'acme-audit'],
    ['a glob', './proviso-models/*.d.ts', 'proviso-models/acme-audit.d.ts', 'acme-audit'],
    ['a file', './proviso-models/acme-audit.d.ts', 'proviso-models/acme-audit.d.ts', 'acme-audit'],
    ['a scope in a folder', './proviso-models', 'proviso-models/@acme/audit.d.ts', '@acme/audit'],
    ['a glob of a scope', './proviso-models/@acme/*.d.ts', 'proviso-models/@acme/audit.d.ts', '@acme/audit'],
    ['a file of a scope', './proviso-models/@acme/audit.d.ts', 'proviso-models/@acme/audit.d.ts', '@acme/audit'],
    ['a path in a package', './proviso-models/**/*.d.ts', 'proviso-models/acme/deep/client.d.ts', 'acme/deep/client'],
  ])('are found by %s', (_, written, path, module) => {
    const files = { '/repo/proviso.config.yaml': `models: ['${written}']\n`, [`/repo/${path}`]: model, '/repo/a.ts': use(module) };
    const project = open(files);
    expect(problemsOf(project)).toEqual([]);
    expect(rulesIn(project, '/repo/a.ts')).toEqual(['no-personal-data-in-logs']);
    expect(project.files).toEqual(['/repo/a.ts']);
  });

  it('replace ours, and stand behind sources and packages of the workspace', () => {
    const files = {
      '/repo/proviso.config.yaml': 'models: [./m]\n',
      '/repo/m/pino.d.ts': model,
      '/repo/m/@own/tools.d.ts': model,
      '/repo/packages/tools/package.json': '{ "name": "@own/tools", "main": "index.ts" }',
      '/repo/packages/tools/index.ts': 'export function record(entry: object): void {}\nexport function ignore(entry: object): void {}\n',
      '/repo/a.ts': use('pino'),
      '/repo/b.ts': use('@own/tools'),
    };
    expect(rulesIn(open(files), '/repo/a.ts')).toEqual(['no-personal-data-in-logs']);
    expect(rulesIn(open(files), '/repo/b.ts')).toEqual([]);
  });

  it('may import our models, and are found in every way of importing', () => {
    const logger = `import type { Logger } from 'pino';\nexport const log: Logger;\nexport default log;\n`;
    const said = (form: string, call: string): string =>
      `${form}\nexport async function f(user: { id: string; email: string }) { ${call}.info(user.email); }\n`;
    const files = {
      '/repo/proviso.config.yaml': 'models: [./m]\n',
      '/repo/m/acme-log.d.ts': logger,
      '/repo/default.ts': said("import log from 'acme-log';", 'log'),
      '/repo/named.ts': said("import { log } from 'acme-log';", 'log'),
      '/repo/namespace.ts': said("import * as all from 'acme-log';", 'all.log'),
      '/repo/equals.ts': said("import all = require('acme-log');", 'all.log'),
      '/repo/required.ts': said("const all = require('acme-log');", 'all.log'),
      '/repo/dynamic.ts': said('', "(await import('acme-log')).log"),
    };
    const project = open(files);
    expect(project.files.map(file => [file, ...rulesIn(project, file)])).toEqual(
      project.files.map(file => [file, 'no-personal-data-in-logs']),
    );
    expect(project.files).toHaveLength(6);
  });
});

describe('a mistake in `models` has a place', () => {
  const config = (entry: string): Readonly<Record<string, string>> => ({
    '/repo/.git/HEAD': '',
    '/repo/inner/proviso.config.yaml': `models:\n  - ${entry}\n`,
    '/repo/inner/a.ts': 'export {};\n',
    '/shared/x.d.ts': model,
    '/repo/shared/acme.d.ts': model,
    '/repo/inner/m/bad name.d.ts': model,
    '/repo/inner/one/x.d.ts': model,
    '/repo/inner/two/x.d.ts': model,
  });

  it.each([
    ['./nowhere.d.ts', 'unreadable-file'],
    ['./a.ts', 'unreadable-file'],
    ['./empty/*.d.ts', 'unreadable-file'],
    ['./m', 'unreadable-file'],
    ['../../shared/x.d.ts', 'unreadable-file'],
    ['../../shared/*.d.ts', 'unreadable-file'],
    ['/shared/x.d.ts', 'unreadable-file'],
    ['"*/x.d.ts"', 'none'],
    ['../shared', 'none'],
  ])('%s: %s', (entry, name) => {
    const project = open(config(entry));
    expect(project.diagnostics.map(diagnostic => diagnostic.name)).toEqual(name === 'none' ? [] : [name]);
    for (const { file, span } of project.diagnostics) {
      expect(file).toBe('/repo/inner/proviso.config.yaml');
      expect(config(entry)[file]?.slice(span.start, span.end)).toBe(entry);
    }
  });

  it('when two files describe one module', () => {
    const files = { ...config('./one'), '/repo/inner/proviso.config.yaml': 'models: [./one, ./two]\n' };
    expect(problemsOf(open(files))).toEqual(['duplicate-id: `one/x.d.ts` and `two/x.d.ts` both describe `x`; the first is used']);
  });

  it('when a link leads out of the repository', () => {
    const files = config('./linked.d.ts');
    const memory = memoryFileAccess({ ...files, '/repo/inner/linked.d.ts': model });
    const linked = { ...memory, realPath: (path: string) => (path.endsWith('linked.d.ts') ? '/shared/x.d.ts' : path) };
    expect(open(files, linked).diagnostics.map(diagnostic => diagnostic.name)).toEqual(['unreadable-file']);
  });
});

describe('a mistake in a model', () => {
  it('is in the coverage, at its place', () => {
    const text = `/** @sinks log */
export function one(entry: object): void;
/** @sink lgo entry */
export function two(entry: object): void;
/** @sink log entrie */
export function three(entry: object): void;
/** @sink response entry status=init.status */
export function answer(entry: object, options?: object): void;
/** @deprecated use one @param entry what */
export function four(entry: object): ;
`;
    const notes = open({ '/repo/proviso.config.yaml': 'models: [./m]\n', '/repo/m/acme.d.ts': text, '/repo/a.ts': '' })
      .coverage()
      .notes.filter(note => note.kind === 'broken-model');
    expect(notes.map(({ place, message }) => `${place?.file ?? ''} ${text.slice(place?.span.start, place?.span.end)}: ${message}`)).toEqual(
      [
        '/repo/m/acme.d.ts @sinks log: `@sinks` is no tag that is known here; did you mean `@sink`?',
        '/repo/m/acme.d.ts @sink lgo entry: `@sink lgo entry` says nothing that is known here: see the page on models for what may follow the tag',
        '/repo/m/acme.d.ts @sink log entrie: `@sink` names the parameter `entrie`, which is not there',
        '/repo/m/acme.d.ts @sink response entry status=init.status: `@sink` names the parameter `init.status`, which is not there',
        '/repo/m/acme.d.ts ;: Type expected.',
      ],
    );
  });
});

describe('an edit of a model', () => {
  const files = { '/repo/proviso.config.yaml': 'models: [./m]\n', '/repo/m/acme.d.ts': model, '/repo/a.ts': use('acme') };

  it('in the editor is seen at once, and forgotten again', () => {
    const before = open(files);
    const edited = before.withText('/repo/m/acme.d.ts', model.replace('@sink log', '@passes'));
    expect(rulesIn(edited, '/repo/a.ts')).toEqual([]);
    expect(rulesIn(edited.withText('/repo/m/acme.d.ts', undefined), '/repo/a.ts')).toEqual(['no-personal-data-in-logs']);
  });

  it('on disk is seen, and so is a new file', () => {
    const disk: Record<string, string> = {
      '/repo/proviso.config.yaml': 'models: [./m]\n',
      '/repo/m/other.d.ts': model,
      '/repo/a.ts': use('acme'),
    };
    const access: FileAccess = {
      read: path => memoryFileAccess(disk).read(path),
      list: folder => memoryFileAccess(disk).list(folder),
      stat: path => memoryFileAccess(disk).stat(path),
      realPath: path => path,
    };
    const before = open(disk, access);
    expect(rulesIn(before, '/repo/a.ts')).toEqual([]);
    disk['/repo/m/acme.d.ts'] = model;
    const added = before.refreshed();
    expect(rulesIn(added, '/repo/a.ts')).toEqual(['no-personal-data-in-logs']);
    disk['/repo/m/acme.d.ts'] = model.replace('@sink log', '@passes');
    expect(rulesIn(added.refreshed(), '/repo/a.ts')).toEqual([]);
  });
});
