/** Which policy governs a folder: `--policy` beats the configuration beats the built-in baseline. */
import { posix } from 'node:path';
import { noBindings, type Bindings } from '@proviso/code-analyzer';
import { compile, parseConfig, type CompiledPolicy, type Diagnostic } from '@proviso/policy-engine';
import type { ProjectSettings } from './project.ts';
import { readText } from './overlay-files.ts';

export interface Governance {
  /** Folder that the globs and bindings of the configuration are relative to. */
  readonly folder: string;
  readonly policySource: string;
  readonly policy?: CompiledPolicy;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly bindings: Bindings;
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read on the way, with its text: when one changes, all is loaded again. */
  readonly inputs: ReadonlyMap<string, string | undefined>;
}

export const baselinePolicy = 'proviso:baseline';

export function loadGovernance(folder: string, configuration: string | undefined, settings: ProjectSettings): Governance {
  const inputs = new Map<string, string | undefined>();
  const read = (path: string): string | undefined => {
    const text = readText(settings.files, path);
    inputs.set(path, text);
    return text;
  };
  const configText = configuration === undefined ? undefined : read(configuration);
  const parsed = configuration !== undefined && configText !== undefined ? parseConfig(configuration, configText) : undefined;
  const policySource = settings.policy ?? resolveFrom(folder, parsed?.config?.policy) ?? baselinePolicy;
  const compiled = compile(policySource, { readFile: read, pack: settings.pack, now: settings.now });
  return {
    folder,
    policySource,
    ...(compiled.policy && { policy: compiled.policy }),
    include: parsed?.config?.include ?? [],
    exclude: parsed?.config?.exclude ?? [],
    bindings: parsed?.config?.bindings ?? noBindings,
    diagnostics: [...(parsed?.diagnostics ?? []), ...compiled.diagnostics],
    inputs,
  };
}

export function isUnchanged(governance: Governance, settings: ProjectSettings): boolean {
  return [...governance.inputs].every(([path, text]) => readText(settings.files, path) === text);
}

function resolveFrom(folder: string, policy: string | undefined): string | undefined {
  if (policy === undefined || policy.startsWith('proviso:')) return policy;
  return posix.resolve(folder, policy);
}
