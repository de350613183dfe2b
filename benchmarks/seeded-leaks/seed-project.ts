/** A project with leaks in it beside the same project without. */
import type { FileAccess } from '@proviso/code-analyzer';
import { builtinPack, openProject, type Finding, type Project } from '@proviso/linter';
import { compareFindings, type Compared } from './compare-findings.ts';
import { overlaidFiles } from './overlaid-files.ts';
import { seedLeaks, type Leak } from './seed-leaks.ts';

export interface Subject {
  /** Absolute, with forward slashes. */
  readonly root: string;
  readonly files: FileAccess;
  /** Path of a policy. */
  readonly policy: string;
}

export function openSubject({ root, files, policy }: Subject): Project {
  const project = openProject({ root, files, policy, pack: builtinPack, now: new Date() });
  const [wrong] = project.diagnostics.filter(({ severity }) => severity === 'error');
  if (wrong) throw new Error(`${root}: ${wrong.message}`);
  return project;
}

export function seedProject(subject: Subject, project: Project, leaks: readonly Leak[]): Compared {
  const seeded = seedLeaks(leaks, file => project.textOf(file) ?? '');
  const texts = new Map([...seeded].map(([file, { text }]) => [file, text]));
  const before = findingsOf(project);
  const after = findingsOf(openSubject({ ...subject, files: overlaidFiles(subject.files, texts) }));
  return compareFindings({ before, after, seeded });
}

const findingsOf = (project: Project): readonly Finding[] => project.files.flatMap(project.findingsOf);
