import { posix } from 'node:path';
import { isAccepted, isWaived, type Coverage, type FileAccess, type JudgedProject, type ProjectSettings } from '@proviso/linter/judging';
import type { Diagnostic } from '@proviso/policy-engine';
import type { Host } from '../host.ts';
import type { CheckReport, PolicyUsed } from './check-report.ts';
import { baseOf, isWithin, toAbsolute, type Target } from './find-targets.ts';

export interface CheckRequest {
  readonly targets: readonly Target[];
  /** An absolute path, or a pack such as `proviso:baseline`; absent: each project's own. */
  readonly policy?: string;
  /** Text that stands for a file, whatever is on disk. */
  readonly overlay?: { readonly file: string; readonly text: string };
}

/** `undefined` where this way of opening has no answer: no facts are kept. */
export type OpenJudged = (settings: ProjectSettings) => JudgedProject | undefined;

/** From paths to findings, a line a stage: open the projects, choose what is reported, collect. */
export function checkTargets(request: CheckRequest, host: Host, open: OpenJudged): CheckReport | undefined {
  const groups = openProjects(request, host, open);
  if (!groups) return undefined;
  const findings = groups.flatMap(({ project, reported }) =>
    isInvalid(project) ? [] : reported.flatMap(file => project.findingsOf(file)),
  );
  const projects = groups.map(({ project }) => project);
  return {
    base: baseOf(request.targets, toAbsolute('.', host.cwd)),
    policySources: unique(projects.map(project => project.policySource)),
    policies: policiesOf(groups),
    findings: findings.filter(finding => !isAccepted(finding)),
    suppressed: findings.filter(finding => finding.suppression !== undefined),
    waived: findings.filter(finding => finding.suppression === undefined && isWaived(finding)),
    diagnostics: groups.flatMap(diagnosticsOf),
    coverage: sumCoverage(projects.map(project => project.coverage())),
    filesReported: groups.reduce((sum, { reported }) => sum + reported.length, 0),
    notAnalysed: request.targets
      .filter(target => !groups.some(group => group.reported.some(file => isWithin(file, target.path))))
      .map(target => target.path),
    textOf: file => textOf(file, projects, host),
  };
}

interface Group {
  readonly project: JudgedProject;
  readonly reported: readonly string[];
  /** All of the project was asked for, so that it can be told what is not needed in it. */
  readonly isWhole: boolean;
}

function openProjects(request: CheckRequest, host: Host, open: OpenJudged): readonly Group[] | undefined {
  const groups: Group[] = [];
  for (const root of unique(request.targets.map(target => target.root))) {
    const opened = openRoot(root, request, host, open);
    if (!opened) return undefined;
    groups.push(...opened);
  }
  return groups;
}

function openRoot(root: string, request: CheckRequest, host: Host, open: OpenJudged): readonly Group[] | undefined {
  const targets = request.targets.filter(target => target.root === root);
  const group = openGroup(root, targets, request, { host, open });
  if (!group) return undefined;
  const strangers = targets.filter(
    target => target.kind === 'folder' && target.path !== root && !group.reported.some(file => isWithin(file, target.path)),
  );
  if (strangers.length === 0 || isInvalid(group.project)) return [group];
  // The repository does not hold these folders as its own (they are ignored by git, or downloaded): each is a project of its own.
  const own = strangers.map(target => openGroup(target.path, [target], request, { host, open }));
  const found = own.filter(each => each !== undefined);
  if (found.length < own.length) return undefined;
  return group.reported.length > 0 ? [group, ...found] : found;
}

function openGroup(
  root: string,
  targets: readonly Target[],
  request: CheckRequest,
  { host, open }: { readonly host: Host; readonly open: OpenJudged },
): Group | undefined {
  const project = open({
    root,
    files: targets.every(target => target.isAlone) ? onlyTargets(targets, host.files) : host.files,
    ...(request.policy !== undefined && { policy: request.policy }),
    pack: host.pack,
    now: host.now(),
  });
  return (
    project && {
      project,
      reported: project.files.filter(file => targets.some(target => isWithin(file, target.path))),
      isWhole: targets.some(target => isWithin(root, target.path)),
    }
  );
}

function diagnosticsOf({ project, isWhole }: Group): readonly Diagnostic[] {
  return isWhole && !isInvalid(project) ? [...project.diagnostics, ...project.unusedWaivers()] : project.diagnostics;
}

/** A file system in which folders show the named files alone. What these import is still found by its path. */
export function onlyTargets(targets: readonly Target[], files: FileAccess): FileAccess {
  const named = (folder: string): ReturnType<FileAccess['list']> =>
    targets
      .filter(target => posix.dirname(target.path) === folder && files.stat(target.path))
      .map(target => ({ name: posix.basename(target.path), kind: 'file' }));
  return { ...files, list: named };
}

/** With a mistake in its policy or configuration a project is not judged: another policy than the one that was meant would give another answer. */
export function isInvalid({ diagnostics }: JudgedProject): boolean {
  return diagnostics.some(diagnostic => diagnostic.severity === 'error');
}

function policiesOf(groups: readonly Group[]): readonly PolicyUsed[] {
  const used = new Map<string, PolicyUsed>();
  for (const { project, reported } of groups) {
    for (const policy of [...reported.map(project.policyOf), project.policy]) {
      if (policy) used.set(policy.digest, { id: policy.id, version: policy.version, digest: policy.digest });
    }
  }
  return [...used.values()];
}

function sumCoverage(parts: readonly Coverage[]): Coverage {
  const sum = (of: (part: Coverage) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    filesAnalyzed: sum(part => part.filesAnalyzed),
    linesAnalyzed: sum(part => part.linesAnalyzed),
    ownerReads: { total: sum(part => part.ownerReads.total), unresolved: sum(part => part.ownerReads.unresolved) },
    notes: parts.flatMap(part => part.notes),
  };
}

function textOf(file: string, projects: readonly JudgedProject[], host: Host): string | undefined {
  if (file.startsWith('proviso:')) return host.pack(file.slice('proviso:'.length))?.text;
  for (const project of projects) {
    const text = project.textOf(file);
    if (text !== undefined) return text;
  }
  const bytes = host.files.read(posix.normalize(file));
  return bytes && new TextDecoder().decode(bytes);
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
