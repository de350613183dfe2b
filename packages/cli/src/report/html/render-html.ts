import { createHash } from 'node:crypto';
import { hasInvalidPolicy, type CheckReport } from '../../check/check-report.ts';
import { packageVersion } from '../../package-version.ts';
import { htmlCoverage } from './html-coverage.ts';
import { htmlFindings } from './html-finding.ts';
import { htmlNavigation, htmlOverview } from './html-overview.ts';
import { htmlDiagnostics, htmlSuppressed, htmlWaived } from './html-policy.ts';
import { markup, trusted, type Markup } from './markup.ts';
import { pageScript } from './page-script.ts';
import { pageStyle } from './page-style.ts';
import { viewReport, type ReportView } from './report-view.ts';

/** One page that stands alone: no file beside it, no network, readable without scripts. */
export function renderHtml(report: CheckReport): string {
  const view = viewReport(report);
  const policy = `default-src 'none'; style-src '${digestOf(pageStyle)}'; script-src '${digestOf(pageScript)}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Privacy report: ${report.base.split('/').at(-1) ?? ''}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<div class="page">
${htmlOverview(view)}
<div class="columns">
${htmlNavigation(view)}
<main>
${htmlDiagnostics(view)}
${htmlFindingsSection(view)}
${htmlWaived(view)}
${htmlSuppressed(view)}
${htmlCoverage(view)}
</main>
</div>
<footer>Made by Proviso ${packageVersion()}. Personal data and secrets written into the code are shown as •.</footer>
</div>
<script>${trusted(pageScript)}</script>
</body>
</html>
`.markup;
}

function htmlFindingsSection(view: ReportView): Markup {
  return markup`<section aria-labelledby="findings"><h2 id="findings" tabindex="-1">Findings</h2>${
    view.report.findings.length === 0
      ? markup`<p>${hasInvalidPolicy(view.report) ? 'Nothing was judged: the policy or the configuration has mistakes.' : 'None.'}</p>`
      : htmlFindings(view)
  }</section>`;
}

/** The page allows its own style sheet and script by their content, and nothing else. */
function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
