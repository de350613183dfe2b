import { builtinPack, nodeFileAccess, openProject, type Project } from '../src/index.ts';

export function openCase(root: string): Project {
  return openProject({ root, files: nodeFileAccess(), pack: builtinPack, now: new Date('2026-11-21T12:00:00Z') });
}
