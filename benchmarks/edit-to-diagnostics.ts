import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../tools/import-graph/house.ts';
import { startEditor, type Published } from './editor.ts';
import type { RealProject } from './real-project.ts';
import { median, percentile, round } from './statistics.ts';

export interface EditResult {
  readonly project: string;
  readonly edits: number;
  readonly files: readonly { readonly file: string; readonly lines: number; readonly medianMilliseconds: number }[];
  /** From opening the first file in a fresh server to its diagnostics. */
  readonly firstMilliseconds: number;
  readonly medianMilliseconds: number;
  readonly p95Milliseconds: number;
}

const cli = join(repositoryRoot, 'packages/cli/dist/bin.js');

/** Each edit plants a finding or takes it away, so that an answer from before the edit cannot pass for one after it. */
const planted = (edit: number): string =>
  edit % 2 === 0
    ? ''
    : `\nexport function planted${edit}(person: { /** @category contact.email */ email: string }): void {\n  console.log(person.email);\n}\n`;

const isPlanted = ({ diagnostics }: Published, edit: number): boolean =>
  diagnostics.some(({ message }) => (typeof message === 'string' ? message : message.value).includes('person.email')) === (edit % 2 === 1);

/** From the edit to its diagnostics over stdio, in files of five sizes, with the server's own delay for typing included. */
export async function measureEdits({ name, folder }: RealProject, editsPerFile: number): Promise<EditResult> {
  const editor = await startEditor([cli, 'lsp', '--stdio'], folder);
  const times = new Map<string, number[]>();
  const files = filesOfFiveSizes(join(folder, 'src'));
  let firstMilliseconds = 0;
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const opened = await timed(() => editor.open(file, text));
    if (times.size === 0) firstMilliseconds = opened.milliseconds;
    const measured: number[] = [];
    for (let edit = 1; edit <= editsPerFile; edit++) {
      const { value, milliseconds } = await timed(() => editor.change(file, text + planted(edit), edit + 1));
      if (!isPlanted(value, edit)) throw new Error(`edit ${edit} of ${file}: the diagnostics are not those of the new text`);
      measured.push(milliseconds);
    }
    times.set(file, measured);
  }
  await editor.end();
  const all = [...times.values()].flat();
  return {
    project: name,
    edits: all.length,
    files: files.map(file => ({
      file: file.slice(folder.length + 1),
      lines: readFileSync(file, 'utf8').split('\n').length,
      medianMilliseconds: round(median(times.get(file) ?? []), 0),
    })),
    firstMilliseconds: round(firstMilliseconds, 0),
    medianMilliseconds: round(median(all), 0),
    p95Milliseconds: round(percentile(all, 0.95), 0),
  };
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly milliseconds: number }> {
  const started = performance.now();
  const value = await work();
  return { value, milliseconds: performance.now() - started };
}

/** The smallest file, the largest, and three between. */
function filesOfFiveSizes(folder: string): readonly string[] {
  const bySize = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map(file => join(folder, file))
    .sort((a, b) => statSync(a).size - statSync(b).size || (a < b ? -1 : 1));
  return [0, 0.25, 0.5, 0.75, 1].map(share => bySize[Math.round(share * (bySize.length - 1))]!);
}
