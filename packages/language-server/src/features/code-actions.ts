import { safeEdits, type Edit, type Fix, type Project, type Span } from '@proviso/linter';
import { openFindings, problemsInCode, type Problem } from './diagnostics.ts';

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

/** Every edit of a file that is safe to make without a look. */
export const fixAll = (project: Project, file: string): readonly Edit[] => safeEdits(openFindings(project, file));
