import type { ReportCoverage } from '../analysis-context.ts';
import type { Configs } from './configs.ts';
import { isEmitted, isMinified, isScript, sizeLimit } from './file-kinds.ts';
import type { FoundFile } from './walk-files.ts';

interface Selecting {
  readonly found: readonly FoundFile[];
  readonly configs: Configs;
  readonly textOf: (path: string) => string | undefined;
  readonly note: ReportCoverage;
  readonly subjectOf: (path: string) => string;
}

/** The files that people wrote: what a machine made is left out and counted. */
export function selectSources(selecting: Selecting): readonly string[] {
  const skipped = reasonsToSkip(selecting);
  const selected = selecting.found.filter(file => {
    if (file.kind !== 'source' && file.kind !== 'declarations') return false;
    const reason = skipped(file);
    if (reason)
      selecting.note({ ...reason, ...(reason.kind === 'skipped-file' ? {} : { place: { file: file.path, span: { start: 0, end: 0 } } }) });
    return !reason;
  });
  return selected.map(file => file.path).sort();
}

/** Why a file is not among the sources, one by one. */
export function reasonsToSkip(selecting: Omit<Selecting, 'note'>): (file: FoundFile) => Reason | undefined {
  const { found, configs } = selecting;
  const paths = new Set(found.map(file => file.path));
  const outputs = [...new Set(configs.all.flatMap(config => config.outDir ?? []))];
  return file => reasonToSkip(file, { ...selecting, paths, outputs });
}

interface Reason {
  readonly kind: 'skipped-file' | 'minified-file' | 'too-large-file';
  readonly subject: string;
  readonly message: string;
}

function reasonToSkip(
  file: FoundFile,
  {
    paths,
    outputs,
    textOf,
    subjectOf,
  }: Omit<Selecting, 'note'> & { readonly paths: ReadonlySet<string>; readonly outputs: readonly string[] },
): Reason | undefined {
  const { path, size } = file;
  const output = outputs.find(folder => path.startsWith(`${folder}/`));
  if (output !== undefined)
    return { kind: 'skipped-file', subject: `${subjectOf(output)}/`, message: 'this is the `outDir` of a tsconfig: build output' };
  if (size > sizeLimit) return { kind: 'too-large-file', subject: subjectOf(path), message: tooLarge(path, size) };
  if (!isScript(path)) return undefined;
  if (hasSource(path, paths))
    return { kind: 'skipped-file', subject: 'emitted JavaScript', message: 'its TypeScript source stands beside it' };
  const text = textOf(path) ?? '';
  if (isEmitted(path, text))
    return { kind: 'skipped-file', subject: 'emitted JavaScript', message: 'it ends with a source map: the output of a compiler' };
  if (!isMinified(path, text)) return undefined;
  const message = 'this file is minified: it was written by a machine and was not analysed; analyse its source instead';
  return { kind: 'minified-file', subject: subjectOf(path), message };
}

function tooLarge(path: string, size: number): string {
  const megabytes = (size / 1_000_000).toFixed(1);
  const hint = isScript(path)
    ? 'it is probably minified or generated; analyse its source instead'
    : 'split it, or add it to `exclude` if it is generated';
  return `this file has ${megabytes} MB; files over ${String(sizeLimit / 1_000_000)} MB are not analysed: ${hint}`;
}

function hasSource(path: string, paths: ReadonlySet<string>): boolean {
  const bare = path.replace(/\.[cm]?jsx?$/, '');
  return ['.ts', '.tsx', '.mts', '.cts'].some(ending => paths.has(bare + ending));
}
