import type { Coverage, Finding } from '@proviso/linter';
import type { Diagnostic } from '@proviso/policy-engine';

/** What one run found, before anybody decides how it looks. */
export interface CheckReport {
  /** Folder that paths are shown relative to; absolute, forward slashes. */
  readonly base: string;
  /** Where the policies came from: paths, or `proviso:baseline`. */
  readonly policySources: readonly string[];
  /** The policies that judged a file. */
  readonly policies: readonly PolicyUsed[];
  /** In the order of files, then of places. Without those that somebody accepted. */
  readonly findings: readonly Finding[];
  /** Findings that a comment in the code suppresses. */
  readonly suppressed: readonly Finding[];
  /** Findings that a waiver of the policy accepts for now, and no comment. */
  readonly waived: readonly Finding[];
  /** What is wrong with policies and configurations. */
  readonly diagnostics: readonly Diagnostic[];
  readonly coverage: Coverage;
  /** Files that were reported on: the analysed ones within the paths that were named. */
  readonly filesReported: number;
  /** Named on the command line, but not part of what was analysed. */
  readonly notAnalysed: readonly string[];
  /** Text of a source, policy or configuration file. */
  readonly textOf: (file: string) => string | undefined;
}

export interface PolicyUsed {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

export function hasErrors(report: CheckReport): boolean {
  return report.findings.some(finding => finding.severity === 'error');
}

export function hasInvalidPolicy(report: CheckReport): boolean {
  return report.diagnostics.some(diagnostic => diagnostic.severity === 'error');
}
