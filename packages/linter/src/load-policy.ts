/** Which policy governs a folder: `--policy` beats the configuration beats the built-in baseline. */
import { posix } from 'node:path';
import { noBindings, type Bindings, type UserModel } from '@proviso/code-analyzer/plain';
import {
  compile,
  parseConfig,
  placeMissingPolicy,
  type CompiledPolicy,
  type Diagnostic,
  type ParsedConfig,
  type WrittenModel,
  type WrittenWaiver,
} from '@proviso/policy-engine';
import type { ProjectSettings } from './project.ts';
import { findUnusedPolicies } from './find-unused-policies.ts';
import { loadModels } from './load-models.ts';
import { readText } from './overlay-files.ts';

export interface Governance {
  /** Folder that the globs and bindings of the configuration are relative to. */
  readonly folder: string;
  readonly policySource: string;
  readonly policy?: CompiledPolicy;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly bindings: Bindings;
  /** Globs over names of installed packages. */
  readonly types: readonly string[];
  readonly models: readonly UserModel[];
  readonly diagnostics: readonly Diagnostic[];
  /** The waivers that the policy itself declares, and where. */
  readonly waivers: readonly WrittenWaiver[];
  /** When it was loaded: what has ended since is found out by loading it again. */
  readonly now: Date;
  /** Every file that was read on the way, with its text: when one changes, all is loaded again. */
  readonly inputs: ReadonlyMap<string, string | undefined>;
  /** Where models were looked for: a new file there is seen. */
  readonly written: readonly WrittenModel[];
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
  const named = settings.policy ?? resolveFrom(folder, config?.policy);
  const policySource = named ?? baselinePolicy;
  const compiled = compileFor(settings, { policySource, config, read });
  const models = loadModels(folder, config?.models ?? [], settings.files);
  for (const { path, text } of models.models) inputs.set(path, text);
  // A configuration that is not understood may name another policy: judging by the baseline instead would pass what it forbids.
  const policy = config && compiled.policy;
  return {
    folder,
    policySource,
    ...(policy && { policy }),
    include: config?.include ?? [],
    exclude: config?.exclude ?? [],
    types: config?.types ?? [],
    bindings: config?.bindings ?? noBindings,
    models: models.models,
    diagnostics: [...diagnostics, ...(config ? unusedIn(folder, named, settings) : []), ...models.diagnostics, ...compiled.diagnostics],
    waivers: compiled.waivers,
    now: settings.now,
    written: config?.models ?? [],
    inputs,
  };
}

/** A configuration that is not understood may name what lies beside it. */
function unusedIn(folder: string, named: string | undefined, { compiled, files }: ProjectSettings): readonly Diagnostic[] {
  return named === undefined && !compiled ? findUnusedPolicies(folder, baselinePolicy, files) : [];
}

interface Asked {
  readonly policySource: string;
  readonly config: ParsedConfig['config'];
  readonly read: (path: string) => string | undefined;
}

function compileFor(
  { policy, compiled, pack, now }: ProjectSettings,
  { policySource, config, read }: Asked,
): Pick<Governance, 'policy' | 'diagnostics' | 'waivers'> {
  if (compiled) return { policy: compiled, diagnostics: [], waivers: [] };
  const result = compile(policySource, { readFile: read, pack, now });
  const policyAt = policy === undefined ? config?.policyAt : undefined;
  return { ...result, diagnostics: placeMissingPolicy(result.diagnostics, policySource, { policyAt }) };
}

const noConfiguration: ParsedConfig = {
  config: { include: [], exclude: [], types: [], models: [], bindings: noBindings },
  diagnostics: [],
};

function readConfiguration(path: string | undefined, read: (path: string) => string | undefined): ParsedConfig {
  const text = path === undefined ? undefined : read(path);
  return path === undefined || text === undefined ? noConfiguration : parseConfig(path, text);
}

export function isUnchanged(governance: Governance, settings: ProjectSettings): boolean {
  const { folder, inputs, written, models } = governance;
  if ([...inputs].some(([path, text]) => readText(settings.files, path) !== text)) return false;
  const now = loadModels(folder, written, settings.files).models;
  return now.length === models.length && now.every(({ path }, index) => models[index]?.path === path);
}

function resolveFrom(folder: string, policy: string | undefined): string | undefined {
  if (policy === undefined || policy.startsWith('proviso:')) return policy;
  return posix.resolve(folder, policy);
}
