import type { FileAccess, OpenProject, Project, ProjectSettings } from '@proviso/linter';
import type { OpenFiles } from './open-files.ts';
import { findProjectRoot, type ProjectRoot } from './project-root.ts';

export interface ProjectsSettings {
  readonly openProject: OpenProject;
  readonly files: FileAccess;
  readonly pack: ProjectSettings['pack'];
  readonly now: () => Date;
  readonly openFiles: OpenFiles;
}

/** The projects of one editor session, opened when a file of theirs is asked for and kept up to date with edits. */
export interface Projects {
  readonly of: (path: string) => Project;
  readonly opened: () => readonly Project[];
  readonly setWorkspaceFolders: (folders: readonly string[]) => void;
  /** `undefined` lets each project's configuration say it. */
  readonly setPolicy: (policy: string | undefined) => void;
  /** A file was opened, changed or closed in the editor. */
  readonly edited: (path: string) => void;
  /** Files appeared, changed or went on disk. */
  readonly changedOnDisk: () => void;
  /** Lets go of projects outside the workspace of which no file is open any more. */
  readonly dropUnused: () => void;
}

interface Slot {
  project: Project;
  /** Edits that the project has not seen yet. Taken over when it is asked next, so that fast typing costs one analysis. */
  readonly edited: Set<string>;
  stale: boolean;
  /** On which the project was last looked at: what a policy says may change with it. */
  day: string;
}

export function keepProjects(settings: ProjectsSettings): Projects {
  const { openFiles } = settings;
  const slots = new Map<string, Slot>();
  let folders: readonly string[] = [];
  let policy: string | undefined;

  const open = (root: ProjectRoot): Project =>
    settings.openProject({
      root: root.folder,
      files: root.onlyFile === undefined ? settings.files : withoutNeighbours(root.onlyFile, settings.files),
      ...(policy !== undefined && { policy }),
      pack: settings.pack,
      now: settings.now(),
      editing: true,
    });

  const catchUp = (slot: Slot): Project => {
    const now = settings.now();
    // A waiver may have ended in the night.
    if (slot.stale || dayOf(now) !== slot.day) slot.project = slot.project.refreshed(now);
    slot.stale = false;
    slot.day = dayOf(now);
    for (const path of slot.edited) slot.project = slot.project.withText(path, openFiles.textOf(path));
    slot.edited.clear();
    return slot.project;
  };

  const keyOf = (root: ProjectRoot): string => root.onlyFile ?? root.folder;

  return {
    of: path => {
      const root = findProjectRoot(path, folders, settings.files);
      const key = keyOf(root);
      const slot = slots.get(key) ?? { project: open(root), edited: new Set(openFiles.paths()), stale: false, day: dayOf(settings.now()) };
      slots.set(key, slot);
      return catchUp(slot);
    },
    opened: () => [...slots.values()].map(catchUp),
    setWorkspaceFolders: next => {
      folders = next;
      slots.clear();
    },
    setPolicy: next => {
      if (next === policy) return;
      policy = next;
      slots.clear();
    },
    edited: path => {
      for (const slot of slots.values()) slot.edited.add(path);
    },
    changedOnDisk: () => {
      for (const slot of slots.values()) slot.stale = true;
    },
    dropUnused: () => {
      const used = openFiles.paths().map(path => keyOf(findProjectRoot(path, folders, settings.files)));
      for (const key of slots.keys()) if (!used.includes(key) && !folders.includes(key)) slots.delete(key);
    },
  };
}

/** In UTC, as in policies. */
const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

/** A file system in which one file is alone in its folder. */
function withoutNeighbours(path: string, files: FileAccess): FileAccess {
  const cut = path.lastIndexOf('/');
  return { ...files, list: folder => (folder === path.slice(0, cut) ? [{ name: path.slice(cut + 1), kind: 'file' }] : []) };
}
