import type { Finding, OpenProject } from '@proviso/linter/judging';
import type { CheckReport } from '../check/check-report.ts';
import { hasInvalidPolicy } from '../check/check-report.ts';
import { checkTargets } from '../check/check-targets.ts';
import { findTargets } from '../check/find-targets.ts';
import type { Host } from '../host.ts';
import type { NamedPolicy } from '../policy/named-policy.ts';
import { relativePath } from '../report/relative-path.ts';
import { safeMessage } from '../report/describe-finding.ts';
import { indexLines } from '../text/line-index.ts';
import type { CodeDifference, CodeFinding } from './diff-report.ts';

/** The code judged by both policies: findings that only one of them has. */
export function compareCode(
  paths: readonly string[],
  [before, after]: readonly [NamedPolicy, NamedPolicy],
  host: Host,
  openProject: OpenProject,
): CodeDifference | { readonly problem: string } {
  const found = findTargets(paths, host.cwd, host.files);
  if ('problem' in found) return found;
  const reports = [before, after].map(policy =>
    checkTargets({ targets: found.targets, policy: policy.source }, withTexts(policy, host), openProject),
  );
  const [first, second] = reports;
  if (first === undefined || second === undefined || [first, second].some(hasInvalidPolicy))
    return { problem: 'the code cannot be judged by both policies' };
  if (first.filesReported === 0) return { problem: `nothing to analyse in ${paths.length === 0 ? 'this folder' : paths.join(', ')}` };
  return { appearing: onlyIn(second, first), disappearing: onlyIn(first, second) };
}

/** The policy with the texts that it was compiled of: they may be of another revision than those on disk. */
function withTexts({ texts }: NamedPolicy, host: Host): Host {
  const read = (path: string): Uint8Array | undefined => {
    const text = texts.get(path);
    return text === undefined ? host.files.read(path) : new TextEncoder().encode(text);
  };
  return { ...host, files: { ...host.files, read } };
}

function onlyIn(report: CheckReport, other: CheckReport): readonly CodeFinding[] {
  const known = new Set(other.findings.map(keyOf));
  return report.findings.filter(finding => !known.has(keyOf(finding))).map(finding => toCodeFinding(finding, report));
}

function keyOf({ rule, severity, file, span }: Finding): string {
  return JSON.stringify([rule, severity, file, span.start, span.end]);
}

function toCodeFinding(finding: Finding, { base, textOf }: CheckReport): CodeFinding {
  const { rule, severity, file, span } = finding;
  const { line } = indexLines(textOf(file) ?? '').positionAt(span.start);
  return { rule, severity, message: safeMessage(finding), file: relativePath(file, base), line };
}
