/** From a folder to its findings, a line a stage: find configurations, load policies, analyse, judge. */
import { posix } from 'node:path';
import { configurationName } from './find-configurations.ts';
import { judgeProject, nearestScope } from './judged-project.ts';
import { openScope, type Scope } from './open-scope.ts';
import { overlayFiles } from './overlay-files.ts';
import type { OpenProject, Project, ProjectSettings } from './project.ts';
import { findScopes } from './scope-request.ts';

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
  return {
    ...judgeProject(settings.root, scopes),
    labelledAt: (file, offset) => nearestScope(scopes, file)?.analysis?.labelledAt(file, offset),
    withText: (file, text) => {
      const texts = new Map(opened.texts);
      if (text === undefined) texts.delete(file);
      else texts.set(file, text);
      const update = (scope: Scope): Scope => scope.withText(file, text);
      return isConfiguration(file) ? reopen({ ...opened, texts }, scopes, update) : updated({ ...opened, texts }, scopes, update);
    },
    refreshed: now => reopen(now ? { ...opened, settings: { ...opened.settings, now } } : opened, scopes, scope => scope.refreshed()),
  };
}

/** After a change on disk or of a configuration: the set of scopes is looked up again. */
function reopen(opened: Opened, scopes: readonly Scope[], update: (scope: Scope) => Scope): Project {
  const found = findScopes(settingsOf(opened));
  const sameFolders = found.length === scopes.length && found.every(({ folder }, index) => scopes[index]?.governance.folder === folder);
  return sameFolders ? updated(opened, scopes, update) : projectOf(opened, undefined);
}

/** Keeps every scope whose configuration and policy read as before. */
function updated(opened: Opened, scopes: readonly Scope[], update: (scope: Scope) => Scope): Project {
  const settings = settingsOf(opened);
  return projectOf(
    opened,
    scopes.map(scope => (scope.isGovernedAsBefore(settings) ? update(scope.at(settings)) : openScope(scope.request, settings))),
  );
}

function settingsOf({ settings, texts }: Opened): ProjectSettings {
  return { ...settings, files: overlayFiles(settings.files, texts) };
}

function isConfiguration(file: string): boolean {
  return posix.basename(file) === configurationName;
}

function openScopes(settings: ProjectSettings): readonly Scope[] {
  return findScopes(settings).map(request => openScope(request, settings));
}
