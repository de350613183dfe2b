import { posix } from 'node:path';
import type { FileAccess } from '@proviso/code-analyzer';

export const configurationName = 'proviso.config.yaml';

/** The nearest configuration from a folder upward; the search ends at the root of the repository (the folder that holds `.git`). */
export function findConfigurationAbove(folder: string, files: FileAccess): string | undefined {
  for (let at = folder; ; at = posix.dirname(at)) {
    const candidate = posix.join(at, configurationName);
    if (files.stat(candidate)?.kind === 'file') return candidate;
    if (files.stat(posix.join(at, '.git')) || posix.dirname(at) === at) return undefined;
  }
}

/** Configurations in the folders below, each of which governs its own folder. Links are not followed, so there is no loop. */
export function findConfigurationsBelow(folder: string, files: FileAccess): readonly string[] {
  const found: string[] = [];
  const open = [...subfoldersOf(folder, files)];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const candidate = posix.join(at, configurationName);
    if (files.stat(candidate)?.kind === 'file') found.push(candidate);
    open.push(...subfoldersOf(at, files));
  }
  return found.sort();
}

function subfoldersOf(folder: string, files: FileAccess): readonly string[] {
  return files
    .list(folder)
    .filter(entry => entry.kind === 'folder' && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
    .map(entry => posix.join(folder, entry.name));
}
