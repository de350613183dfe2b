import type { FileAccess, ProjectSettings } from '@proviso/linter';
import { compile, type Diagnostic } from '@proviso/policy-engine';
import { problemsInCode, problemsInPolicy, type Problem } from './features/diagnostics.ts';
import { fileKindOf } from './file-kind.ts';
import type { OpenFiles } from './open-files.ts';
import type { Projects } from './projects.ts';

export interface CheckContext {
  readonly projects: Projects;
  readonly openFiles: OpenFiles;
  readonly files: FileAccess;
  readonly pack: ProjectSettings['pack'];
  readonly now: () => Date;
}

/** What to show in a file as it is in the editor now. Nothing for a file that Proviso does not speak about. */
export function checkFile(path: string, context: CheckContext): readonly Problem[] {
  switch (fileKindOf(path)) {
    case 'code':
    case 'schema':
      return problemsInCode(context.projects.of(path), path);
    case 'policy':
      return problemsInPolicy([...compilePolicy(path, context), ...knownDiagnostics(context)], path);
    case 'configuration':
      return problemsInPolicy(context.projects.of(path).diagnostics, path);
    case undefined:
      return [];
  }
}

/** A policy is checked by itself too: it may be one that no project uses yet. */
function compilePolicy(path: string, context: CheckContext): readonly Diagnostic[] {
  return compile(path, { readFile: file => readPolicyFile(file, context), now: context.now() }).diagnostics;
}

function knownDiagnostics({ projects }: CheckContext): readonly Diagnostic[] {
  return projects.opened().flatMap(project => project.diagnostics);
}

function readPolicyFile(path: string, { openFiles, files, pack }: CheckContext): string | undefined {
  if (path.startsWith('proviso:')) return pack(path.slice('proviso:'.length))?.text;
  return openFiles.textOf(path) ?? readText(path, files);
}

export function readText(path: string, files: FileAccess): string | undefined {
  const bytes = files.read(path);
  return bytes && new TextDecoder().decode(bytes);
}
