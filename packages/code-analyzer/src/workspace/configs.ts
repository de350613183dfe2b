import { posix } from 'node:path';
import type { ReportCoverage } from '../analysis-context.ts';
import type { WorkspacePackage } from './packages.ts';
import { readTsConfig, type TsConfig } from './tsconfig.ts';
import type { FoundFile } from './walk-files.ts';

/** The tsconfigs of a project, and which of them a file belongs to. */
export interface Configs {
  readonly all: readonly TsConfig[];
  readonly of: (file: string) => TsConfig | undefined;
}

interface ConfigSettings {
  readonly found: readonly FoundFile[];
  readonly packages: readonly WorkspacePackage[];
  readonly readText: (path: string) => string | undefined;
  readonly note: ReportCoverage;
  readonly subjectOf: (path: string) => string;
}

export function createConfigs({ found, packages, readText, note, subjectOf }: ConfigSettings): Configs {
  const packageFolder = (name: string): string | undefined => packages.find(candidate => candidate.name === name)?.folder;
  const all = found
    .filter(({ path }) => /\/[tj]sconfig[^/]*\.json$/.test(path))
    .sort((a, b) => rankOf(a.path) - rankOf(b.path) || (a.path < b.path ? -1 : 1))
    .map(({ path }) => {
      const { config, problems } = readTsConfig(path, readText, packageFolder);
      for (const problem of problems)
        note({
          kind: 'broken-tsconfig',
          subject: subjectOf(problem.path),
          message: problem.message,
          place: { file: problem.path, span: { start: 0, end: 0 } },
        });
      return config;
    });
  const owners = new Map<string, TsConfig | undefined>();
  const of = (file: string): TsConfig | undefined => {
    if (!owners.has(file)) owners.set(file, ownerOf(all, file));
    return owners.get(file);
  };
  return { all, of };
}

/** Of several configurations in a folder, `tsconfig.json` comes first. */
const rankOf = (path: string): number => (path.endsWith('/tsconfig.json') ? 0 : path.endsWith('/jsconfig.json') ? 2 : 1);

/** The nearest configuration that includes the file; failing that, the nearest at all, for its aliases. */
function ownerOf(configs: readonly TsConfig[], file: string): TsConfig | undefined {
  const above = configs
    .filter(({ path }) => file.startsWith(`${posix.dirname(path)}/`))
    .sort((a, b) => posix.dirname(b.path).length - posix.dirname(a.path).length);
  return above.find(config => config.includes(file)) ?? above.find(({ path }) => rankOf(path) !== 1);
}
