import ignore, { type Ignore } from 'ignore';
import { posix } from 'node:path';
import { decodeText } from './decode-text.ts';
import type { FileAccess } from './file-access.ts';

/** Whether git ignores a path, as the `.gitignore` files from the repository's top down to its folder say. */
export interface IgnoreRules {
  readonly ignores: (path: string, isFolder: boolean) => boolean;
  /** The rules inside a folder: these and those of its own `.gitignore`. */
  readonly inside: (folder: string) => IgnoreRules;
}

interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * Rules at a folder, those of the folders above it up to the repository's top included. A folder that is itself ignored and
 * analysed all the same was asked for by name: then only what it says itself counts.
 */
export function readIgnoreRules(root: string, files: FileAccess): IgnoreRules {
  const own = layersOf(files, [root]);
  const above = layersOf(files, foldersAbove(root, files));
  return createRules(files, isIgnored(above, root, true) ? own : [...above, ...own]);
}

/** From the repository's top down to the folder above; empty outside a repository. */
function foldersAbove(root: string, files: FileAccess): readonly string[] {
  const above: string[] = [];
  for (let folder = root; !files.stat(posix.join(folder, '.git')); folder = posix.dirname(folder)) {
    if (folder === posix.dirname(folder)) return [];
    above.unshift(posix.dirname(folder));
  }
  return above;
}

function createRules(files: FileAccess, layers: readonly Layer[]): IgnoreRules {
  return {
    ignores: (path, isFolder) => isIgnored(layers, path, isFolder),
    inside: folder => {
      const own = layersOf(files, [folder]);
      return own.length === 0 ? createRules(files, layers) : createRules(files, [...layers, ...own]);
    },
  };
}

function layersOf(files: FileAccess, folders: readonly string[]): readonly Layer[] {
  return folders.flatMap(folder => {
    const bytes = files.read(posix.join(folder, '.gitignore'));
    return bytes ? [{ folder, rules: ignore({ allowRelativePaths: true }).add(decodeText(bytes).text) }] : [];
  });
}

/** The deepest file that has an opinion decides. */
function isIgnored(layers: readonly Layer[], path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of [...layers].reverse()) {
    const result = rules.test(posix.relative(folder, path) + (isFolder ? '/' : ''));
    if (result.ignored || result.unignored) return result.ignored;
  }
  return false;
}
