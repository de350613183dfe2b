import type { Diagnostic } from '@proviso/policy-engine';
import type { Finding } from '@proviso/linter';
import { describeWaiver, safeMessage } from '../describe-finding.ts';
import { htmlFrame } from './html-frame.ts';
import { inlineCode } from './html-finding.ts';
import { markup, type Markup } from './markup.ts';
import type { ReportView } from './report-view.ts';

/** Mistakes in policies and configurations; nothing when there are none. */
export function htmlDiagnostics(view: ReportView): Markup {
  const { diagnostics } = view.report;
  if (diagnostics.length === 0) return markup``;
  return markup`
<section aria-labelledby="policy-mistakes">
  <h2 id="policy-mistakes">Policy and configuration</h2>
  ${diagnostics.map((diagnostic, index) => htmlDiagnostic(diagnostic, index + 1, view))}
</section>`;
}

function htmlDiagnostic(diagnostic: Diagnostic, number: number, view: ReportView): Markup {
  const { severity, name, message, help } = diagnostic;
  return markup`
<details class="finding ${severity}" open>
  <summary><span class="badge">${severity}</span> <h3 class="message">${inlineCode(message)}</h3> <span class="where">${view.placeOf(diagnostic)} · ${name}</span></summary>
  <div class="body">
    ${view.report.textOf(diagnostic.file) !== undefined && htmlFrame(diagnostic, `Text of mistake ${String(number)}, ${view.placeOf(diagnostic)}`, view)}
    ${help !== undefined && markup`<p class="help"><strong>What to do</strong> ${inlineCode(help)}</p>`}
  </div>
</details>`;
}

/** Findings that comments suppress, with the reasons given. */
export function htmlSuppressed(view: ReportView): Markup {
  const { suppressed } = view.report;
  if (suppressed.length === 0) return markup``;
  return markup`
<section aria-labelledby="suppressed">
  <h2 id="suppressed">Suppressed in the code</h2>
  <ul class="notes">${suppressed.map(finding => htmlSuppression(finding, view))}</ul>
</section>`;
}

function htmlSuppression(finding: Finding, view: ReportView): Markup {
  const reason = finding.suppression?.reason;
  return htmlAccepted(finding, reason === undefined ? 'no reason given' : `reason: ${reason}`, view);
}

/** Findings that the policy waives: by which waiver, until when, who approved it and why. */
export function htmlWaived(view: ReportView): Markup {
  const { waived } = view.report;
  if (waived.length === 0) return markup``;
  return markup`
<section aria-labelledby="waived">
  <h2 id="waived">Waived by the policy</h2>
  <ul class="notes">${waived.map(finding => htmlAccepted(finding, finding.waiver ? `waiver ${describeWaiver(finding.waiver)}` : '', view))}</ul>
</section>`;
}

function htmlAccepted(finding: Finding, why: string, view: ReportView): Markup {
  return markup`<li><code>${finding.rule}</code><span class="message">${inlineCode(safeMessage(finding))}</span><span class="message">${why}</span><span class="where">${view.placeOf(finding)}</span></li>`;
}
