/** Policies in a folder that no configuration names: whoever wrote one thinks that it governs. */
import { posix } from 'node:path';
import type { FileAccess } from '@proviso/code-analyzer/plain';
import type { Diagnostic } from '@proviso/policy-engine';
import { configurationName } from './find-configurations.ts';

export function findUnusedPolicies(folder: string, instead: string, files: FileAccess): readonly Diagnostic[] {
  return files
    .list(folder)
    .filter(({ name, kind }) => kind === 'file' && name.endsWith('.policy.yaml'))
    .map(({ name }) => ({
      name: 'unused-policy',
      severity: 'warning',
      file: posix.join(folder, name),
      span: { start: 0, end: 0 },
      message: `this policy governs nothing here: no \`${configurationName}\` names it, and ${instead} judges instead`,
      help: `write \`policy: ${name}\` into \`${configurationName}\` beside it, or hand it over with \`--policy ${name}\``,
    }));
}
