/** Facts of one file against one policy: the rules, then what every finding has in common. */
import { posix } from 'node:path';
import { libraryOf, type FlowStep, type Place } from '@proviso/code-analyzer/plain';
import type { Report, Rule, RuleContext } from './define-rule.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { severityOf, strongestEvidence } from './severity.ts';
import type { Suppressions } from './suppressions.ts';
import type { Waivers } from './waivers.ts';

export interface Judgment extends Omit<RuleContext, 'report'> {
  readonly rules: readonly Rule[];
  readonly root: string;
  readonly suppressions: Suppressions;
  readonly waivers: Waivers;
}

export function judgeFile(judgment: Judgment): readonly Finding[] {
  const reports = judgment.rules.flatMap(rule => reportsOf(rule, judgment));
  const alike = new Map<string, number>();
  return reports.sort(inReadingOrder).map(({ rule, report }) => {
    const text = judgment.surroundings.text?.slice(report.at.span.start, report.at.span.end) ?? '';
    const key = `${rule}\0${text}`;
    const nth = alike.get(key) ?? 0;
    alike.set(key, nth + 1);
    return toFinding({ rule, report, text, nth }, judgment);
  });
}

interface RuleReport {
  readonly rule: string;
  readonly report: Report;
}

function reportsOf(rule: Rule, judgment: Judgment): RuleReport[] {
  const reports = new Map<string, RuleReport>();
  rule.check({
    ...judgment,
    report: report => {
      // Two flows that say the same about the same place (through two branches) are one finding.
      const key = `${String(report.at.span.start)}:${String(report.at.span.end)}:${report.message}`;
      if (!reports.has(key)) reports.set(key, { rule: rule.name, report });
    },
  });
  return [...reports.values()];
}

function inReadingOrder(a: RuleReport, b: RuleReport): number {
  const [first, second] = [a.report.at.span, b.report.at.span];
  return (
    first.start - second.start || first.end - second.end || compareText(a.rule, b.rule) || compareText(a.report.message, b.report.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A model has no file that anybody could open: what it says is said of the place that it is about. */
function inProject(step: FlowStep, { file, span }: Place): FlowStep {
  const library = libraryOf(step.file);
  return library === undefined ? step : { file, span, says: `${step.says} (${library})` };
}

function toFinding({ rule, report, text, nth }: RuleReport & { text: string; nth: number }, judgment: Judgment): Finding {
  const { root, suppressions, waivers } = judgment;
  const { at, evidence, clause, categories, message, help, trace, fixes } = report;
  const strongest = strongestEvidence(evidence);
  const suppression = suppressions.of(rule, at.span.start);
  const waiver = waivers.of({ rule, file: at.file, categories });
  const severity = severityOf(evidence, report.open ?? false);
  return {
    rule,
    file: at.file,
    span: at.span,
    severity,
    ...(strongest && { evidence: strongest }),
    message: waiver?.state === 'expired' ? `${message} (the waiver \`${waiver.id}\` ended on ${waiver.expires})` : message,
    help,
    ...(clause && { clause: { id: clause.id, legal: clause.legal } }),
    categories,
    trace: trace.map(step => inProject(step, at)),
    // What may be no mistake is not mended unasked.
    fixes: severity === 'error' ? fixes : fixes.map(fix => ({ ...fix, kind: 'suggestion' })),
    fingerprint: fingerprintOf({ rule, file: posix.relative(root, at.file), text, nth }),
    ...(suppression && { suppression }),
    ...(waiver && { waiver }),
  };
}
