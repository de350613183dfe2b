/** From a folder to its findings, a line a stage: find configurations, load policies, analyse, judge. */
import { posix } from 'node:path';
import type { Coverage } from '@proviso/code-analyzer';
import { configurationName, findConfigurationAbove, findConfigurationsBelow } from './find-configurations.ts';
import { mergeCoverage } from './merge-coverage.ts';
import { openScope, type Scope } from './open-scope.ts';
import { overlayFiles } from './overlay-files.ts';
import type { OpenProject, Project, ProjectSettings } from './project.ts';

/**
 * A project is one scope for the folder itself and one for every folder below that has a configuration of its own:
 * each file is judged by the nearest configuration above it.
 */
export const openProject: OpenProject = settings => projectOf({ settings, texts: new Map() }, undefined);

interface Opened {
  readonly settings: ProjectSettings;
  /** Unsaved texts by path. */
  readonly texts: ReadonlyMap<string, string>;
}

function projectOf(opened: Opened, before: readonly Scope[] | undefined): Project {
  const settings = settingsOf(opened);
  const scopes = before ?? openScopes(settings);
  const scopeOf = (file: string): Scope | undefined => nearestScope(scopes, file);
  const [outer] = scopes;
  return {
    root: settings.root,
    policySource: [...new Set(scopes.map(scope => scope.governance.policySource))].join(', '),
    ...(outer?.governance.policy && { policy: outer.governance.policy }),
    diagnostics: scopes.flatMap(scope => scope.governance.diagnostics),
    files: scopes.flatMap(scope => scope.files.filter(file => isWithin(file, settings.root) && scopeOf(file) === scope)).sort(),
    policyOf: file => scopeOf(file)?.governance.policy,
    findingsOf: file => scopeOf(file)?.findingsOf(file) ?? [],
    labelledAt: (file, offset) => scopeOf(file)?.analysis?.labelledAt(file, offset),
    textOf: file => scopeOf(file)?.analysis?.textOf(file),
    coverage: (): Coverage => mergeCoverage(scopes.map(scope => scope.coverage())),
    withText: (file, text) => {
      const texts = new Map(opened.texts);
      if (text === undefined) texts.delete(file);
      else texts.set(file, text);
      const update = (scope: Scope): Scope => scope.withText(file, text);
      return isConfiguration(file) ? reopen({ ...opened, texts }, scopes, update) : updated({ ...opened, texts }, scopes, update);
    },
    refreshed: () => reopen(opened, scopes, scope => scope.refreshed()),
  };
}

/** After a change on disk or of a configuration: the set of scopes is looked up again. */
function reopen(opened: Opened, scopes: readonly Scope[], update: (scope: Scope) => Scope): Project {
  const found = findFolders(settingsOf(opened));
  const sameFolders = found.length === scopes.length && found.every(({ folder }, index) => scopes[index]?.governance.folder === folder);
  return sameFolders ? updated(opened, scopes, update) : projectOf(opened, undefined);
}

/** Keeps every scope whose configuration and policy read as before. */
function updated(opened: Opened, scopes: readonly Scope[], update: (scope: Scope) => Scope): Project {
  const settings = settingsOf(opened);
  return projectOf(
    opened,
    scopes.map(scope => (scope.isGovernedAsBefore(settings) ? update(scope) : openScope(scope.request, settings))),
  );
}

function settingsOf({ settings, texts }: Opened): ProjectSettings {
  return { ...settings, files: overlayFiles(settings.files, texts) };
}

function isConfiguration(file: string): boolean {
  return posix.basename(file) === configurationName;
}

function openScopes(settings: ProjectSettings): readonly Scope[] {
  return findFolders(settings).map(request => openScope(request, settings));
}

function findFolders(
  settings: ProjectSettings,
): readonly { folder: string; configuration: string | undefined; nested: readonly string[] }[] {
  const above = findConfigurationAbove(settings.root, settings.files);
  const below = findConfigurationsBelow(settings.root, settings.files).map(path => ({ folder: posix.dirname(path), configuration: path }));
  const outer = { folder: above === undefined ? settings.root : posix.dirname(above), configuration: above };
  return [outer, ...below].map(scope => ({
    ...scope,
    nested: below.map(other => other.folder).filter(folder => folder !== scope.folder && isWithin(folder, scope.folder)),
  }));
}

function nearestScope(scopes: readonly Scope[], file: string): Scope | undefined {
  return scopes
    .filter(scope => isWithin(file, scope.governance.folder))
    .sort((a, b) => b.governance.folder.length - a.governance.folder.length)[0];
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
