import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { findProjectRoot, nodeFileAccess, type FileAccess } from '@proviso/linter';
import { packageVersion } from './package-version.ts';

const relevant = /\.(?:[cm]?[jt]sx?|vue|prisma|ya?ml)$|^(?:package|tsconfig.*)\.json$|^\.gitignore$/;

/** Changes whenever a finding of the project around a folder may: with Proviso itself (rules, models, packs) and with any file that it reads. */
export function projectDigest(folder: string): string {
  const files = nodeFileAccess();
  const cwd = process.platform === 'win32' ? folder.replaceAll('\\', '/') : folder;
  const root = findProjectRoot(cwd, files) ?? cwd;
  const digest = createHash('sha256').update(packageVersion());
  for (const path of filesBelow(root, files)) digest.update(`\0${posix.relative(root, path)}\0`).update(files.read(path) ?? '');
  return `sha256:${digest.digest('hex')}`;
}

/** Links are not followed, so there is no loop. */
function filesBelow(root: string, files: FileAccess): readonly string[] {
  const found: string[] = [];
  const open = [root];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const { name, kind } of files.list(folder)) {
      if (kind === 'folder' && name !== 'node_modules' && !name.startsWith('.')) open.push(posix.join(folder, name));
      else if (kind === 'file' && relevant.test(name)) found.push(posix.join(folder, name));
    }
  }
  return found.sort();
}
