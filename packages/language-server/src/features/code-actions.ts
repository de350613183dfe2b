import type { Fix, Project, Span } from '@proviso/linter';
import { problemsInCode, shownFindings, type Problem } from './diagnostics.ts';

export interface OfferedFix {
  readonly problem: Problem;
  readonly fix: Fix;
  /** The one to choose without being asked. */
  readonly isPreferred: boolean;
}

/** What can be done about the findings that touch a span. */
export function fixesAt(project: Project, file: string, span: Span): readonly OfferedFix[] {
  return problemsInCode(project, file)
    .filter(problem => problem.span.start <= span.end && span.start <= problem.span.end)
    .flatMap(problem => fixesOf(problem));
}

function fixesOf(problem: Problem): readonly OfferedFix[] {
  const fixes = problem.finding?.fixes ?? [];
  // A suggestion may change what the program does, so none of them is preferred.
  const preferred = fixes.find(fix => fix.kind === 'fix');
  return fixes.map(fix => ({ problem, fix, isPreferred: fix === preferred }));
}

export type Edit = Fix['edits'][number];

/**
 * Every edit of a file that is safe to make without a look: one fix for each finding, first come first served. A fix that
 * overlaps an earlier one waits for the next time, when the text is known again.
 */
export function fixAll(project: Project, file: string): readonly Edit[] {
  const taken: Edit[] = [];
  for (const finding of shownFindings(project, file)) {
    const fix = finding.fixes.find(each => each.kind === 'fix');
    if (fix && !fix.edits.some(edit => taken.some(other => overlap(edit, other)))) taken.push(...fix.edits);
  }
  return taken;
}

function overlap(a: Edit, b: Edit): boolean {
  return a.file === b.file && a.span.start <= b.span.end && b.span.start <= a.span.end;
}
