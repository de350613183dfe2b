import type { ReportCoverage } from '../analysis-context.ts';
import type { PrismaSchema } from '../prisma/schema.ts';
import { findSchema, nearestSchema } from '../prisma/schemas-of-project.ts';
import type { ModuleWorld } from '../program/resolve-module.ts';
import type { Configs } from './configs.ts';
import { mappedPaths } from './mapped-paths.ts';
import { packagePaths, type WorkspacePackage } from './packages.ts';
import { sizeLimit } from './file-kinds.ts';
import type { FoundFile } from './walk-files.ts';

interface WorldSettings {
  readonly found: readonly FoundFile[];
  readonly sources: readonly string[];
  readonly packages: readonly WorkspacePackage[];
  readonly configs: Configs;
  readonly schemas: readonly PrismaSchema[];
  readonly textOf: (path: string) => string | undefined;
  readonly note: ReportCoverage;
  readonly subjectOf: (path: string) => string;
}

export function createModuleWorld({ found, sources, packages, configs, schemas, textOf, note, subjectOf }: WorldSettings): ModuleWorld {
  const known = new Set([...sources, ...found.filter(file => file.kind === 'json' && file.size <= sizeLimit).map(file => file.path)]);
  const declared = declaredModules(sources, textOf);
  return {
    hasFile: path => known.has(path),
    mappedPaths: (specifier, fromFile) => mappedPaths(configs.of(fromFile), specifier),
    packagePaths: (specifier, fromFile) => packagePaths(packages, specifier, fromFile),
    schemaFor: (specifier, fromFile) => {
      const schema = findSchema(schemas, specifier, fromFile);
      const rivals = schema && !specifier.startsWith('.') ? nearestSchema(schemas, fromFile) : [];
      if (rivals.length > 1) {
        const files = rivals.map(rival => `\`${subjectOf(rival.files[0] ?? '')}\``).join(' and ');
        note({
          kind: 'ambiguous-schema',
          subject: specifier,
          message: `${files} are equally near to the files that import \`${specifier}\`; the first was taken`,
          place: { file: rivals[0]?.files[0] ?? '', span: { start: 0, end: 0 } },
        });
      }
      return schema;
    },
    isDeclared: specifier => declared.exact.has(specifier) || declared.prefixes.some(prefix => specifier.startsWith(prefix)),
  };
}

/** Modules that the project's own declaration files describe. A shorthand (`declare module 'x';`) describes nothing. */
function declaredModules(
  sources: readonly string[],
  textOf: (path: string) => string | undefined,
): { readonly exact: ReadonlySet<string>; readonly prefixes: readonly string[] } {
  const texts = sources.filter(path => /\.d\.[cm]?ts$/.test(path)).map(path => textOf(path) ?? '');
  const names = texts
    .filter(text => !isModule(text))
    .flatMap(text => [...text.matchAll(/declare\s+module\s+(['"])([^'"]+)\1\s*\{/g)].map(match => match[2] ?? ''));
  return {
    exact: new Set(names.filter(name => !name.includes('*'))),
    prefixes: names.filter(name => /^[^*]+\*$/.test(name)).map(name => name.slice(0, -1)),
  };
}

/** In a module, `declare module` adds to a module that must exist already. */
const isModule = (text: string): boolean => /^(import|export)\b/m.test(text);
