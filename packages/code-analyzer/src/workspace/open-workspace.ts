import picomatch from 'picomatch';
import type { ReportCoverage } from '../analysis-context.ts';
import type { WorkspaceSettings } from './workspace-settings.ts';
import { parsePrismaSchema } from '../prisma/parse-schema.ts';
import { hasTemplate } from '../program/script-blocks.ts';
import type { PrismaSchema } from '../prisma/schema.ts';
import { createConfigs, type Configs } from './configs.ts';
import { noteEncoding, type FileTexts } from './file-texts.ts';
import { createModuleWorld } from './module-world.ts';
import { readJsonObject, stringOf } from './read-json.ts';
import { groupSchemaFiles } from './schema-groups.ts';
import { reasonsToSkip, selectSources } from './select-sources.ts';
import { relativeTo, walkFiles, type FoundFile } from './walk-files.ts';
import { whyLeftOut } from './why-left-out.ts';
import type { WorkspacePackage } from './packages.ts';
import type { Workspace } from './workspace.ts';

export interface OpeningWorkspace {
  readonly settings: WorkspaceSettings;
  readonly texts: FileTexts;
  /** Unsaved texts, by path. */
  readonly overlay: ReadonlyMap<string, string>;
  readonly note: ReportCoverage;
}

/** Finds everything that belongs to the analysis of a folder. */
export function openWorkspace(opening: OpeningWorkspace): Workspace {
  const { settings, texts, overlay, note } = opening;
  const { root, files } = settings;
  const found = walkFiles({ root, files, note, isExcluded: excluder(settings) });
  const versions = new Map(found.map(file => [file.path, `${String(file.modified)}:${String(file.size)}`]));
  const decoded = (path: string): ReturnType<FileTexts['decoded']> => texts.decoded(path, versions.get(path) ?? versionOf(opening, path));
  const textOf = (path: string): string | undefined => overlay.get(path) ?? decoded(path)?.text;
  const subjectOf = (path: string): string => relativeTo(root, path);

  const packages = readPackages(found, textOf);
  const configs = createConfigs({ found, packages, readText: textOf, note, subjectOf });
  const sources = selectSources({ found: withOverlay(found, overlay, root), configs, textOf, note, subjectOf });
  for (const path of sources) if (!overlay.has(path)) noteEncoding(note, path, subjectOf(path), decoded(path));
  noteTemplates(sources, textOf, note);
  const schemas = readSchemas(found, textOf, note, subjectOf);
  const analyzed = [...sources.filter(path => !isDeclarations(path)), ...schemas.flatMap(schema => schema.files)]
    .filter(includer(settings))
    .sort();
  return {
    root,
    analyzed,
    sources: sources.filter(path => textOf(path) !== undefined),
    schemas,
    packages,
    configOf: configs.of,
    dom: wantsDom(configs, sources),
    vue: sources.some(isComponent),
    sst: sources.some(path => path.endsWith('/sst.config.ts')),
    textOf: path => decoded(path)?.text ?? overlay.get(path),
    onDisk: path => versions.has(path),
    world: createModuleWorld({ found, sources, packages, configs, schemas, textOf, note, subjectOf }),
    whyLeftOut: path =>
      whyLeftOut({ root, files, isExcluded: excluder(settings), reasonToSkip: reasonsToSkip({ found, configs, textOf, subjectOf }) }, path),
    fingerprint: found.map(file => `${file.path}:${versions.get(file.path) ?? ''}`).join('\n'),
  };
}

const isComponent = (path: string): boolean => path.endsWith('.vue');

function noteTemplates(sources: readonly string[], textOf: (path: string) => string | undefined, note: ReportCoverage): void {
  const count = sources.filter(path => isComponent(path) && hasTemplate(textOf(path) ?? '')).length;
  if (count > 0)
    note({
      kind: 'skipped-file',
      subject: '<template>',
      message: 'of `.vue` files the scripts are read; what their templates show is not',
      count,
    });
}

const isDeclarations = (path: string): boolean => /\.d\.([\w-]+\.)?[cm]?ts$/.test(path);

/** Files that are asked for by name without having been found: a configuration above the folder. */
function versionOf({ settings }: OpeningWorkspace, path: string): string {
  const stat = settings.files.stat(path);
  return stat?.kind === 'file' ? `${String(stat.modified)}:${String(stat.size)}` : 'absent';
}

function excluder({ root, exclude }: WorkspaceSettings): (path: string) => boolean {
  if (exclude.length === 0) return () => false;
  const matches = picomatch(exclude.flatMap(folderGlobs), { dot: true });
  return path => matches(relativeTo(root, path));
}

function includer({ root, include }: WorkspaceSettings): (path: string) => boolean {
  if (include.length === 0) return () => true;
  const matches = picomatch(include.flatMap(folderGlobs), { dot: true });
  return path => matches(relativeTo(root, path));
}

/** `src/legacy` and `src/legacy/` mean all below. */
function folderGlobs(glob: string): readonly string[] {
  const bare = glob.replace(/^\.\//, '').replace(/\/$/, '');
  return [bare, `${bare}/**`];
}

/** A new file that is not saved yet is a file. */
function withOverlay(found: readonly FoundFile[], overlay: ReadonlyMap<string, string>, root: string): readonly FoundFile[] {
  const known = new Set(found.map(file => file.path));
  const added = [...overlay].filter(
    ([path]) => !known.has(path) && path.startsWith(`${root}/`) && /\.([cm]?[jt]sx?|vue)$/.test(path) && !path.includes('/node_modules/'),
  );
  return [
    ...found,
    ...added.map(([path, text]) => ({
      path,
      kind: isDeclarations(path) ? ('declarations' as const) : ('source' as const),
      size: text.length,
      modified: 0,
    })),
  ];
}

function readPackages(found: readonly FoundFile[], textOf: (path: string) => string | undefined): readonly WorkspacePackage[] {
  return found
    .filter(file => file.path.endsWith('/package.json'))
    .flatMap(({ path }) => {
      const json = readJsonObject(path, textOf(path) ?? '');
      const name = json && stringOf(json['name']);
      return json ? [{ folder: path.slice(0, -'/package.json'.length), json, ...(name === undefined ? {} : { name }) }] : [];
    });
}

function readSchemas(
  found: readonly FoundFile[],
  textOf: (path: string) => string | undefined,
  note: ReportCoverage,
  subjectOf: (path: string) => string,
): readonly PrismaSchema[] {
  const files = found.filter(file => file.kind === 'schema').map(({ path }) => ({ file: path, text: textOf(path) ?? '' }));
  return groupSchemaFiles(files).map(group => {
    const { schema, problems } = parsePrismaSchema(group);
    for (const { message, place } of problems)
      note({ kind: 'broken-schema', subject: subjectOf(place.file), message: `${message}; the rest of the schema was read`, place });
    return schema;
  });
}

/** The DOM is TypeScript's default; it is left out only where every configuration says so. */
function wantsDom(configs: Configs, sources: readonly string[]): boolean {
  const used = configs.all.filter(config => sources.some(path => configs.of(path) === config));
  return used.length === 0 || used.some(({ lib }) => lib?.some(name => name.startsWith('dom')) ?? true);
}
