/** Which policy governs a folder: `--policy` beats the configuration beats the built-in baseline. */
import { posix } from 'node:path';
import { noBindings, type Bindings } from '@proviso/code-analyzer/plain';
import { compile, parseConfig, type CompiledPolicy, type Diagnostic, type ParsedConfig } from '@proviso/policy-engine';
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
  const { config, diagnostics } = readConfiguration(configuration, read);
  const policySource = settings.policy ?? resolveFrom(folder, config?.policy) ?? baselinePolicy;
  const compiled = settings.compiled
    ? { policy: settings.compiled, diagnostics: [] }
    : compile(policySource, { readFile: read, pack: settings.pack, now: settings.now });
  // A configuration that is not understood may name another policy: judging by the baseline instead would pass what it forbids.
  const policy = config && compiled.policy;
  return {
    folder,
    policySource,
    ...(policy && { policy }),
    include: config?.include ?? [],
    exclude: config?.exclude ?? [],
    bindings: config?.bindings ?? noBindings,
    diagnostics: [...diagnostics, ...compiled.diagnostics],
    inputs,
  };
}

const noConfiguration: ParsedConfig = { config: { include: [], exclude: [], bindings: noBindings }, diagnostics: [] };

function readConfiguration(path: string | undefined, read: (path: string) => string | undefined): ParsedConfig {
  const text = path === undefined ? undefined : read(path);
  return path === undefined || text === undefined ? noConfiguration : parseConfig(path, text);
}

export function isUnchanged(governance: Governance, settings: ProjectSettings): boolean {
  return [...governance.inputs].every(([path, text]) => readText(settings.files, path) === text);
}

function resolveFrom(folder: string, policy: string | undefined): string | undefined {
  if (policy === undefined || policy.startsWith('proviso:')) return policy;
  return posix.resolve(folder, policy);
}
