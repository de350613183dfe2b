import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
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
  /** Where people type: in a function, or among the members of a type, which any file may notice. */
  readonly where: EditedPlace;
  readonly edits: number;
  readonly files: readonly EditedFile[];
  readonly medianMilliseconds: number;
  readonly p95Milliseconds: number;
}

type EditedPlace = 'statement' | 'member';
type ChangeLine = (line: string, edit: number) => readonly string[];

/** What people do to a file, one after another. */
const edits: Readonly<Record<EditedPlace, readonly ChangeLine[]>> = {
  statement: [
    (line, edit) => [line, `    const edited${edit} = ${edit};`],
    (line, edit) => [line, `    console.log('edited', ${edit});`],
    (line, edit) => [`${line} // edited ${edit}`],
  ],
  member: [(line, edit) => [line, `    edited${edit}?: string;`]],
};

const planted = 'export function planted(person: { /** @category contact.email */ email: string }): void { console.log(person.email); }';

/**
 * From a changed text to the findings of its file, in processor time of this process: in the files of about 2,000 lines that are
 * the nearest to it. Each fourth edit plants a finding, so that an answer from before the edit cannot pass for one after it.
 */
export function measureEditToFacts({ name, folder }: RealProject, where: EditedPlace, editsPerFile: number): EditToFactsResult {
  let project = openProject({ root: folder, files: nodeFileAccess(), pack: builtinPack, now: new Date(), editing: true });
  const times: number[] = [];
  const files: EditedFile[] = [];
  for (const { file, lines, places } of filesOfAbout(2000, folder, where)) {
    const path = file.replaceAll('\\', '/');
    project.findingsOf(path);
    const measured: number[] = [];
    for (let edit = 1; edit <= editsPerFile; edit++) {
      const text = editedText({ lines, places, where }, edit, editsPerFile);
      const before = process.cpuUsage();
      project = project.withText(path, text);
      checkAnswer(project, path, text);
      measured.push(milliseconds(process.cpuUsage(before)));
    }
    project = project.withText(path, undefined);
    times.push(...measured);
    files.push({ file: path.slice(folder.length + 1), lines: lines.length, ...summary(measured) });
  }
  return { project: name, where, edits: times.length, files, ...summary(times) };
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

interface Edited {
  readonly lines: readonly string[];
  /** Lines that may be edited. */
  readonly places: readonly number[];
  readonly where: EditedPlace;
}

/** Edits are spread over the file. */
function editedText({ lines, places, where }: Edited, edit: number, count: number): string {
  if (edit % 4 === 0) return [...lines, planted, ''].join('\n');
  const at = places[Math.floor(((edit - 0.5) / count) * places.length)] ?? 0;
  const change = edits[where][edit % edits[where].length] ?? (line => [line]);
  return [...lines.slice(0, at), ...change(lines[at] ?? '', edit), ...lines.slice(at + 1)].join('\n');
}

function filesOfAbout(wanted: number, folder: string, where: EditedPlace): readonly (Omit<Edited, 'where'> & { readonly file: string })[] {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map(file => ({ file: join(folder, 'src', file), lines: readFileSync(join(folder, 'src', file), 'utf8').split('\n') }))
    .sort((a, b) => Math.abs(a.lines.length - wanted) - Math.abs(b.lines.length - wanted) || (a.file < b.file ? -1 : 1))
    .map(found => ({ ...found, places: placesIn(found.file, found.lines, where) }))
    .filter(({ places }) => places.length > 0)
    .slice(0, 4);
}

/** Last lines of statements inside of functions, or of members of interfaces and literal types, each on lines of its own. */
function placesIn(file: string, lines: readonly string[], where: EditedPlace): readonly number[] {
  const source = ts.createSourceFile(file, lines.join('\n'), ts.ScriptTarget.Latest, true);
  const found = new Set<number>();
  const visit = (node: ts.Node): void => {
    const isPlace =
      where === 'statement'
        ? ts.isBlock(node.parent) && (ts.isExpressionStatement(node) || ts.isVariableStatement(node))
        : ts.isPropertySignature(node);
    if (isPlace) found.add(source.getLineAndCharacterOfPosition(node.end - 1).line);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return [...found].sort((a, b) => a - b).filter(at => lines[at]?.trimEnd().endsWith(';') === true);
}
