import type { CoverageNote, Finding, Place } from '@proviso/linter';
import type { Diagnostic } from '@proviso/policy-engine';
import type { CheckReport } from '../../check/check-report.ts';
import { coverageShare } from '../../check/coverage-share.ts';
import { packageVersion } from '../../package-version.ts';
import { lineIndexes } from '../line-indexes.ts';
import { relativePath } from '../relative-path.ts';
import type { JsonCoverage, JsonDiagnostic, JsonFinding, JsonPlace, JsonReport } from './json-report.ts';

/** For programs: everything that is known, in a stable order, the same on every run. */
export function renderJson(report: CheckReport): string {
  return `${JSON.stringify(toJson(report), null, 2)}\n`;
}

function toJson(report: CheckReport): JsonReport {
  const { findings, suppressed, waived, base } = report;
  const placeOf = placesOf(report);
  const count = (severity: Finding['severity']): number => findings.filter(finding => finding.severity === severity).length;
  return {
    format: 'proviso-check',
    version: 1,
    tool: { name: 'proviso', version: packageVersion() },
    base,
    policy: { sources: report.policySources.map(source => relativePath(source, base)), used: report.policies },
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      suggestions: count('suggestion'),
      suppressed: suppressed.length,
      waived: waived.length,
      filesReported: report.filesReported,
      notAnalysed: report.notAnalysed.map(path => relativePath(path, base)),
    },
    diagnostics: report.diagnostics.map(diagnostic => jsonDiagnostic(diagnostic, placeOf)),
    findings: findings.map(finding => jsonFinding(finding, placeOf)),
    suppressed: suppressed.flatMap(finding =>
      finding.suppression
        ? [
            {
              ...jsonFinding(finding, placeOf),
              suppression: {
                ...placeOf(finding.suppression),
                ...(finding.suppression.reason !== undefined && { reason: finding.suppression.reason }),
              },
            },
          ]
        : [],
    ),
    waived: waived.flatMap(finding => (finding.waiver ? [{ ...jsonFinding(finding, placeOf), waiver: finding.waiver }] : [])),
    coverage: jsonCoverage(report, placeOf),
  };
}

type PlaceOf = (place: Place) => JsonPlace;

function placesOf(report: CheckReport): PlaceOf {
  const linesOf = lineIndexes(report);
  return ({ file, span }) => {
    const lines = linesOf(file);
    const { start, end } = span;
    return { file: relativePath(file, report.base), span: { start, end }, start: lines.positionAt(start), end: lines.positionAt(end) };
  };
}

function jsonFinding(finding: Finding, placeOf: PlaceOf): JsonFinding {
  const { rule, severity, evidence, message, help, clause, categories, trace, fixes, fingerprint, waiver } = finding;
  return {
    rule,
    severity,
    ...(evidence && { evidence }),
    message,
    ...placeOf(finding),
    help,
    ...(clause && { clause }),
    categories,
    trace: trace.map(step => ({ says: step.says, ...placeOf(step) })),
    fixes: fixes.map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map(edit => ({ ...placeOf(edit), newText: edit.newText })),
    })),
    fingerprint,
    ...(waiver && { waiver }),
  };
}

function jsonDiagnostic(diagnostic: Diagnostic, placeOf: PlaceOf): JsonDiagnostic {
  const { name, severity, message, help } = diagnostic;
  return { name, severity, message, ...placeOf(diagnostic), ...(help !== undefined && { help }) };
}

function jsonCoverage({ coverage, base }: CheckReport, placeOf: PlaceOf): JsonCoverage {
  const { files, owners } = coverageShare(coverage);
  const note = ({ kind, subject, message, count, place }: CoverageNote): JsonCoverage['notes'][number] => ({
    kind,
    subject: relativePath(subject, base),
    message,
    count,
    ...(place && { place: placeOf(place) }),
  });
  return {
    filesAnalyzed: coverage.filesAnalyzed,
    linesAnalyzed: coverage.linesAnalyzed,
    ownerReads: coverage.ownerReads,
    filesPercent: files,
    ownersPercent: owners,
    notes: coverage.notes.map(note),
  };
}
