import { posix, resolve } from 'node:path';
import { findProjectRoot, nodeFileAccess } from '@proviso/linter';
import type { Rule } from 'eslint';
import type { LintRequest } from './check-file.ts';

/** What ESLint knows about the file, in Proviso's terms; `undefined` for what is no file: text without a name, a block of a Markdown file. */
export function readLintRequest(context: Rule.RuleContext): LintRequest | undefined {
  const { filename, physicalFilename, cwd, sourceCode, settings } = context;
  if (filename.startsWith('<') || filename !== physicalFilename) return undefined;
  const file = toSlashes(resolve(cwd, filename));
  const policy = readPolicy(settings, cwd);
  return { root: rootOf(file, toSlashes(cwd)), file, text: sourceCode.text, ...(policy !== undefined && { policy }) };
}

/** The project around the file; in a folder that is no repository, the folder that ESLint runs in. */
function rootOf(file: string, cwd: string): string {
  const folder = posix.dirname(file);
  return findProjectRoot(folder, nodeFileAccess()) ?? (file.startsWith(`${cwd}/`) ? cwd : folder);
}

/** `settings: { proviso: { policy } }`: a path relative to the folder that ESLint runs in, or a pack. */
function readPolicy(settings: Rule.RuleContext['settings'], cwd: string): string | undefined {
  const own: unknown = settings['proviso'];
  if (typeof own !== 'object' || own === null || !('policy' in own) || typeof own.policy !== 'string') return undefined;
  return own.policy.startsWith('proviso:') ? own.policy : toSlashes(resolve(cwd, own.policy));
}

function toSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
