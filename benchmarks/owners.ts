/**
 * `npm run accuracy -- --owners [FOLDER ...]`: on how many values whose type is not known a word of personal data is read, in real
 * projects with nothing installed, and which modules are to blame. Without folders: packages that carry their TypeScript sources.
 */
import { basename, resolve } from 'node:path';
import { builtinPack, nodeFileAccess, openProject } from '@proviso/linter';
import { round } from './statistics.ts';
import { unpackedPackage } from './unpacked-package.ts';

const subjects = [
  'matrix-js-sdk@37.5.0',
  'matrix-react-sdk@3.114.0',
  '@feathersjs/authentication@5.0.50',
  'create-t3-app@7.40.0',
  'ghost@5.130.6',
];

/** With fewer reads a share says nothing. */
const enough = 50;

const languages = ['TypeScript', 'JavaScript'] as const;
type Language = (typeof languages)[number];

interface Measured {
  readonly project: string;
  /** What most of its files are written in: in JavaScript most owners are parameters that no model gives a type. */
  readonly language: Language;
  readonly files: number;
  readonly reads: number;
  readonly unresolved: number;
  /** By what is to blame, worst first. */
  readonly blamed: readonly (readonly [string, number])[];
}

export function measureOwners(folders: readonly string[]): boolean {
  const measured = (folders.length > 0 ? folders.map(folder => resolve(folder)) : subjects.map(unpackedPackage)).map(measure);
  for (const { project, language, files, reads, unresolved, blamed } of measured) {
    console.log(
      `${project}: ${unresolved} of ${reads} reads unresolved (${shareOf(unresolved, reads)} %) in ${files} files of ${language}`,
    );
    for (const [subject, count] of blamed.slice(0, 12)) console.log(`  ${count}  ${subject}`);
  }
  const counted = measured.filter(({ reads }) => reads >= enough);
  for (const language of languages)
    printPool(
      `${language} projects`,
      counted.filter(each => each.language === language),
    );
  printPool('projects', counted);
  return true;
}

function printPool(name: string, pool: readonly Measured[]): void {
  const reads = sum(pool.map(each => each.reads));
  const unresolved = sum(pool.map(each => each.unresolved));
  console.log(
    `\npooled over ${pool.length} ${name} with at least ${enough} reads: ${unresolved} of ${reads} (${shareOf(unresolved, reads)} %)`,
  );
  for (const [subject, count] of worstFirst(pool.flatMap(({ blamed }) => blamed)).slice(0, 30)) console.log(`  ${count}  ${subject}`);
}

function measure(root: string): Measured {
  const project = openProject({ root, files: nodeFileAccess(), pack: builtinPack, now: new Date() });
  const { filesAnalyzed, ownerReads, notes } = project.coverage();
  const blamed = notes.flatMap(({ kind, subject, count }) => (kind === 'unresolved-owner' ? [[subject, count] as const] : []));
  return {
    project: basename(root),
    language: languageOf(project.files),
    files: filesAnalyzed,
    reads: ownerReads.total,
    unresolved: ownerReads.unresolved,
    blamed: worstFirst(blamed),
  };
}

function languageOf(files: readonly string[]): Language {
  const scripts = files.filter(file => /\.[cm]?jsx?$/.test(file)).length;
  return 2 * scripts > files.length ? 'JavaScript' : 'TypeScript';
}

function worstFirst(counts: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  const joined = new Map<string, number>();
  for (const [subject, count] of counts) joined.set(subject, (joined.get(subject) ?? 0) + count);
  return [...joined].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : round((100 * part) / whole, 1));
