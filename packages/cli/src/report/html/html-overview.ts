import type { Finding } from '@proviso/linter';
import { hasInvalidPolicy, type CheckReport } from '../../check/check-report.ts';
import { coverageShare } from '../../check/coverage-share.ts';
import { countBySeverity, joinWords, plural } from '../describe-finding.ts';
import { groupByFile } from '../group-by-file.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportView } from './report-view.ts';

/** The answer in one sentence, then the figures behind it. */
export function htmlOverview({ report, nameOf }: ReportView): Markup {
  const { coverage, policies, policySources, suppressed, waived } = report;
  const { files, owners } = coverageShare(coverage);
  const sources = joinWords(policySources.map(nameOf));
  return markup`
<header class="top">
  <p class="product">Proviso · privacy report</p>
  <h1>${report.base.split('/').filter(Boolean).at(-1) ?? '/'}</h1>
  <p class="verdict ${verdictKind(report)}">${verdictOf(report)}</p>
  <dl class="figures">
    <div><dt>Policy</dt><dd>${sources}${policies.map(policy => markup`<small>${policy.id} ${policy.version} · <code>${policy.digest.slice(0, 'sha256:'.length + 12)}</code></small>`)}</dd></div>
    <div><dt>Analysed</dt><dd>${plural(coverage.filesAnalyzed, 'file')}<small>${plural(coverage.linesAnalyzed, 'line')}</small></dd></div>
    <div><dt>Covered</dt><dd>${files.toFixed(1)} % of files<small>${owners.toFixed(1)} % of owner types known</small></dd></div>
    ${suppressed.length > 0 && markup`<div><dt>Suppressed</dt><dd>${plural(suppressed.length, 'finding')}<small>by comments in the code</small></dd></div>`}
    ${waived.length > 0 && markup`<div><dt>Waived</dt><dd>${plural(waived.length, 'finding')}<small>by the policy, for a time</small></dd></div>`}
  </dl>
</header>`;
}

function verdictKind(report: CheckReport): string {
  if (hasInvalidPolicy(report)) return 'bad';
  return report.findings.length === 0 ? 'good' : report.findings.some(finding => finding.severity === 'error') ? 'bad' : 'fair';
}

function verdictOf(report: CheckReport): string {
  const mistakes = report.diagnostics.filter(diagnostic => diagnostic.severity === 'error').length;
  if (mistakes > 0) return `No answer: ${plural(mistakes, 'mistake')} in the policy or the configuration`;
  if (report.findings.length === 0) return 'No findings';
  return `${countBySeverity(report.findings)} in ${plural(groupByFile(report.findings).length, 'file')}`;
}

/** Where to look, and a filter that appears when scripts run. */
export function htmlNavigation(view: ReportView): Markup {
  const { findings } = view.report;
  if (findings.length === 0) return markup``;
  return markup`
<nav class="side" aria-label="Findings">
  <form class="filter" hidden aria-label="Filter the findings">
    ${filterGroup(
      'severity',
      'Severity',
      countOf(findings, finding => finding.severity),
    )}
    ${filterGroup(
      'rule',
      'Rule',
      countOf(findings, finding => finding.rule),
    )}
    <p class="shown" role="status"></p>
  </form>
  <details class="file-list" open>
    <summary>Files</summary>
    <ul class="files">${groupByFile(findings).map(([file, inFile]) => markup`<li><a href="#${view.anchorOf(file)}">${breakable(view.nameOf(file))}</a> <span class="count">${inFile.length}</span></li>`)}</ul>
  </details>
</nav>`;
}

/** A long path breaks after a slash rather than inside a name. */
function breakable(path: string): Markup {
  return markup`${path.split(/(?<=\/)/).map((part, index) => markup`${index > 0 && markup`<wbr>`}${part}`)}`;
}

function filterGroup(name: string, title: string, counts: ReadonlyMap<string, number>): Markup {
  return markup`<fieldset><legend>${title}</legend>${[...counts].map(
    ([value, count]) =>
      markup`<label><input type="checkbox" name="${name}" value="${value}" checked> ${value} <span class="count">${count}</span></label>`,
  )}</fieldset>`;
}

function countOf(findings: readonly Finding[], of: (finding: Finding) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(of(finding), (counts.get(of(finding)) ?? 0) + 1);
  return counts;
}
