/** Which folders of a project have a configuration of their own, and what is to be analysed in each. */
import { posix } from 'node:path';
import type { KeepingSettings } from '@proviso/code-analyzer/plain';
import { findConfigurationAbove, findConfigurationsBelow } from './find-configurations.ts';
import type { Governance } from './load-policy.ts';
import type { ProjectSettings } from './project.ts';
import { vocabularyOfPolicy } from './vocabulary-of-policy.ts';
import { isWithin } from './within.ts';

export interface ScopeRequest {
  readonly folder: string;
  readonly configuration: string | undefined;
  /** Folders below that are scopes of their own. */
  readonly nested: readonly string[];
}

export function findScopes({ root, files }: ProjectSettings): readonly ScopeRequest[] {
  const above = findConfigurationAbove(root, files);
  const below = findConfigurationsBelow(root, files).map(path => ({ folder: posix.dirname(path), configuration: path }));
  const outer = { folder: above === undefined ? root : posix.dirname(above), configuration: above };
  return [outer, ...below].map(scope => ({
    ...scope,
    nested: below.map(other => other.folder).filter(folder => folder !== scope.folder && isWithin(folder, scope.folder)),
  }));
}

/** `undefined` when the policy does not compile: there is nothing to look for. */
export function analysisOf(request: ScopeRequest, governance: Governance, settings: ProjectSettings): KeepingSettings | undefined {
  const { policy, folder, include, exclude, types, bindings, models } = governance;
  if (!policy) return undefined;
  return {
    workspace: {
      root: folder,
      files: settings.files,
      include,
      types,
      exclude: [
        ...exclude,
        ...models.map(({ path }) => posix.relative(folder, path)),
        ...request.nested.map(nested => `${posix.relative(folder, nested)}/**`),
      ],
    },
    analysis: {
      vocabulary: vocabularyOfPolicy(policy),
      bindings,
      bindingsBase: folder,
      models,
      ...(settings.editing && { editing: true }),
    },
  };
}
