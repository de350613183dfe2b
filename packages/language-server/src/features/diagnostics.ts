import {
  isAccepted,
  isWaived,
  type Finding,
  type FindingWaiver,
  type Place,
  type Project,
  type Severity,
  type Span,
} from '@proviso/linter';
import type { Diagnostic } from '@proviso/policy-engine';

/** Something to show in a file: a finding in code, or a mistake in a policy. */
export interface Problem {
  readonly span: Span;
  readonly severity: Severity;
  /** Name of the rule, or of the policy compiler's diagnostic. */
  readonly name: string;
  readonly message: string;
  readonly help?: string;
  readonly related: readonly (Place & { readonly says: string })[];
  /** The finding it shows, for the fixes. */
  readonly finding?: Finding;
  /** Accepted by the policy for a time: shown, but as nothing that is to be mended now. */
  readonly isWaived?: boolean;
}

/** What to show in a file of code or of a database schema. */
export function problemsInCode(project: Project, file: string): readonly Problem[] {
  return project
    .findingsOf(file)
    .filter(finding => finding.suppression === undefined)
    .map(finding => ({
      span: finding.span,
      severity: finding.severity,
      name: finding.rule,
      message: finding.message,
      help: finding.waiver && isWaived(finding) ? describeWaiver(finding.waiver) : finding.help,
      related: finding.trace.map(step => ({ file: step.file, span: step.span, says: step.says })),
      finding,
      isWaived: isWaived(finding),
    }));
}

const describeWaiver = ({ id, expires, approvedBy, reason }: FindingWaiver): string =>
  `waived by \`${id}\` until ${expires}, approved by ${approvedBy}: ${reason}`;

/** Findings that nobody has accepted. */
export function openFindings(project: Project, file: string): readonly Finding[] {
  return project.findingsOf(file).filter(finding => !isAccepted(finding));
}

/** What to show in a policy or configuration file, of all that is wrong with a policy and its configuration. */
export function problemsInPolicy(diagnostics: readonly Diagnostic[], file: string): readonly Problem[] {
  const shown = new Map<string, Problem>();
  for (const diagnostic of diagnostics.filter(each => each.file === file)) {
    const { name, span, message } = diagnostic;
    shown.set(`${name} ${span.start} ${span.end} ${message}`, toProblem(diagnostic));
  }
  return [...shown.values()];
}

function toProblem(diagnostic: Diagnostic): Problem {
  return {
    span: diagnostic.span,
    severity: diagnostic.severity,
    name: diagnostic.name,
    message: diagnostic.message,
    ...(diagnostic.help !== undefined && { help: diagnostic.help }),
    related: (diagnostic.related ?? []).map(place => ({ file: place.file, span: place.span, says: place.message })),
  };
}
