import { posix, resolve } from 'node:path';
import { findProjectRoot, nodeFileAccess } from '@proviso/linter';
import type { Rule } from 'eslint';
import type { LintRequest } from './check-file.ts';
import { readProvisoSettings, toSlashes } from './proviso-settings.ts';
import { findShownPart } from './shown-part.ts';

/** What ESLint knows about the file, in Proviso's terms; `undefined` for what is no file: text without a name, a block of a Markdown file. */
export function readLintRequest(context: Rule.RuleContext): LintRequest | undefined {
  const { filename, physicalFilename, cwd, sourceCode, settings } = context;
  if (filename.startsWith('<') || filename !== physicalFilename) return undefined;
  const file = toSlashes(resolve(cwd, filename));
  const { policy, config } = readProvisoSettings(settings, cwd);
  const governing = config !== undefined && file.startsWith(`${posix.dirname(config)}/`) ? config : undefined;
  return {
    root: governing === undefined ? rootOf(file, toSlashes(cwd)) : posix.dirname(governing),
    file,
    ...findShownPart(file, sourceCode.text),
    ...(policy !== undefined && { policy }),
    ...(governing !== undefined && { config: governing }),
  };
}

/** The project around the file; in a folder that is no repository, the folder that ESLint runs in. */
function rootOf(file: string, cwd: string): string {
  const folder = posix.dirname(file);
  return findProjectRoot(folder, nodeFileAccess()) ?? (file.startsWith(`${cwd}/`) ? cwd : folder);
}
