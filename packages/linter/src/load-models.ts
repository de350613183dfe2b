/** What a configuration says of libraries: `models:` to declaration files. */
import { posix } from 'node:path';
import { findModelFiles, type FileAccess, type FoundModels, type UserModel } from '@proviso/code-analyzer/plain';
import type { Diagnostic, WrittenModel } from '@proviso/policy-engine';
import { readText } from './overlay-files.ts';

export interface LoadedModels {
  readonly models: readonly UserModel[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Each file once; of two for the same module the first, and the second is an error. */
export function loadModels(folder: string, written: readonly WrittenModel[], files: FileAccess): LoadedModels {
  const models = new Map<string, UserModel>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of written) {
    const found = findModelFiles(files, folder, entry.path);
    if (found.kind !== 'found') {
      diagnostics.push(complain(entry, found, folder));
      continue;
    }
    for (const { module, path } of found.models) {
      const rival = models.get(module);
      if (rival === undefined) models.set(module, { module, path, text: readText(files, path) ?? '' });
      else if (rival.path !== path)
        diagnostics.push(
          complainOfTwo(
            entry,
            module,
            [rival.path, path].map(each => posix.relative(folder, each)),
          ),
        );
    }
  }
  return { models: [...models.values()], diagnostics };
}

function complain({ path, file, span }: WrittenModel, found: Exclude<FoundModels, { kind: 'found' }>, folder: string): Diagnostic {
  const at = { severity: 'error', file, span } as const;
  switch (found.kind) {
    case 'outside':
      return {
        ...at,
        name: 'unreadable-file',
        message: `\`${path}\` leads outside the repository, to \`${found.path}\``,
        help: 'keep models in the repository that they are for',
      };
    case 'nothing':
      return {
        ...at,
        name: 'unreadable-file',
        message: `no declaration file is at \`${path}\``,
        help: 'name a file that ends in `.d.ts`, a folder with such files, or a glob, relative to the configuration',
      };
    case 'bad-name':
      return {
        ...at,
        name: 'unreadable-file',
        message: `\`${posix.relative(folder, found.path)}\` would describe the module \`${found.module}\`, which cannot be imported`,
        help: 'call the file as the module is called: `acme-audit.d.ts`, `@acme/audit.d.ts`',
      };
  }
}

function complainOfTwo({ file, span }: WrittenModel, module: string, paths: readonly string[]): Diagnostic {
  return {
    name: 'duplicate-id',
    severity: 'error',
    file,
    span,
    message: `${paths.map(path => `\`${path}\``).join(' and ')} both describe \`${module}\`; the first is used`,
    help: 'keep one of them, or narrow the globs of `models`',
  };
}
