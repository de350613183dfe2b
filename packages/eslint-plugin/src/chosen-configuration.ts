import { posix } from 'node:path';
import { configurationName, type FileAccess } from '@proviso/linter';

/** The files with one configuration only: a folder with another is governed by this one too. */
export function withOnlyConfiguration(files: FileAccess, config: string): FileAccess {
  const isHidden = (path: string): boolean => posix.basename(path) === configurationName && path !== config;
  return {
    ...files,
    read: path => (isHidden(path) ? undefined : files.read(path)),
    stat: path => (isHidden(path) ? undefined : files.stat(path)),
  };
}

/** Why a configuration that ESLint's settings name cannot govern. Falling back to another would pass what it forbids. */
export function describeConfigurationProblem(files: FileAccess, config: string): string | undefined {
  const cause =
    posix.basename(config) !== configurationName
      ? `it must be called ${configurationName}`
      : files.stat(config)?.kind !== 'file'
        ? 'there is no such file'
        : undefined;
  return cause && `Proviso judges nothing: \`settings.proviso.config\` names ${config}, but ${cause}.`;
}
