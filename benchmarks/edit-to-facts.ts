import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinPack, nodeFileAccess, openProject, type Project } from '@proviso/linter';
import type { RealProject } from './real-project.ts';
import { median, percentile, round } from './statistics.ts';

export interface EditedFile {
  readonly file: string;
  readonly lines: number;
  readonly medianMilliseconds: number;
  readonly p95Milliseconds: number;
}

export interface EditToFactsResult {
  readonly project: string;
  readonly edits: number;
  readonly files: readonly EditedFile[];
  readonly medianMilliseconds: number;
  readonly p95Milliseconds: number;
}

/** What people do to a file, one after another: all but the last inside of a function. */
const edits: readonly ((line: string, edit: number) => readonly string[])[] = [
  (line, edit) => [line, `    const edited${edit} = ${edit};`],
  (line, edit) => [line, `    console.log('edited', ${edit});`],
  (line, edit) => [`${line} // edited ${edit}`],
];

const planted = 'export function planted(person: { /** @category contact.email */ email: string }): void { console.log(person.email); }';

/**
 * From a changed text to the findings of its file, in processor time of this process: in the files of about 2,000 lines that are
 * the nearest to it. Each fourth edit plants a finding, so that an answer from before the edit cannot pass for one after it.
 */
export function measureEditToFacts({ name, folder }: RealProject, editsPerFile: number): EditToFactsResult {
  let project = openProject({ root: folder, files: nodeFileAccess(), pack: builtinPack, now: new Date() });
  const times: number[] = [];
  const files: EditedFile[] = [];
  for (const { file, lines } of filesOfAbout(2000, folder)) {
    const path = file.replaceAll('\\', '/');
    project.findingsOf(path);
    const measured: number[] = [];
    for (let edit = 1; edit <= editsPerFile; edit++) {
      const text = editedText(lines, edit, editsPerFile);
      const before = process.cpuUsage();
      project = project.withText(path, text);
      checkAnswer(project, path, text);
      measured.push(milliseconds(process.cpuUsage(before)));
    }
    project = project.withText(path, undefined);
    times.push(...measured);
    files.push({ file: path.slice(folder.length + 1), lines: lines.length, ...summary(measured) });
  }
  return { project: name, edits: times.length, files, ...summary(times) };
}

const milliseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

const summary = (times: readonly number[]): Pick<EditedFile, 'medianMilliseconds' | 'p95Milliseconds'> => ({
  medianMilliseconds: round(median(times), 0),
  p95Milliseconds: round(percentile(times, 0.95), 0),
});

function checkAnswer(project: Project, path: string, text: string): void {
  const found = project.findingsOf(path).some(({ message }) => message.includes('person.email'));
  if (found !== text.includes(planted)) throw new Error(`${path}: the findings are not those of the new text`);
}

/** Edits are spread over the file, at statements inside of functions. */
function editedText(lines: readonly string[], edit: number, count: number): string {
  if (edit % 4 === 0) return [...lines, planted, ''].join('\n');
  const statements = lines.flatMap((line, index) => (/^(\t|\s{4,})\s*(?!return|throw|break|continue|[/*]).*;$/.test(line) ? [index] : []));
  const at = statements[Math.floor(((edit - 0.5) / count) * statements.length)] ?? 0;
  const change = edits[edit % edits.length] ?? (line => [line]);
  return [...lines.slice(0, at), ...change(lines[at] ?? '', edit), ...lines.slice(at + 1)].join('\n');
}

function filesOfAbout(wanted: number, folder: string): readonly { readonly file: string; readonly lines: readonly string[] }[] {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map(file => ({ file: join(folder, 'src', file), lines: readFileSync(join(folder, 'src', file), 'utf8').split('\n') }))
    .sort((a, b) => Math.abs(a.lines.length - wanted) - Math.abs(b.lines.length - wanted) || (a.file < b.file ? -1 : 1))
    .slice(0, 4);
}
