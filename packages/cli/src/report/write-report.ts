import type { CheckOptions, ReportFormat } from '../check/check-options.ts';
import type { CheckReport } from '../check/check-report.ts';
import { toAbsolute } from '../check/find-targets.ts';
import type { Host } from '../host.ts';
import { renderHtml } from './html/render-html.ts';
import { renderJson } from './json/render-json.ts';
import { renderPretty } from './pretty/render-pretty.ts';
import { renderSummary } from './pretty/render-summary.ts';
import { terminalStyle } from './pretty/terminal-style.ts';
import { renderSarif } from './sarif/render-sarif.ts';

export interface WriteOptions extends CheckOptions {
  /** Since the start of the command. Asked last, and for people only: machine formats are the same on every run. */
  readonly milliseconds: () => number;
}

/** Writes the report where it was asked for; answers with what went wrong. */
export function writeReport(report: CheckReport, options: WriteOptions, host: Host): string | undefined {
  const { output } = options;
  const onTerminal = terminalStyle(host.stdout, host.env, options.color);
  if (output === undefined) {
    host.stdout.write(renderers[options.format](report, { ...options, style: onTerminal }));
    return undefined;
  }
  const text = renderers[options.format](report, { ...options, style: terminalStyle({ isTerminal: false }, {}, false) });
  try {
    host.writeFile(toAbsolute(output, host.cwd), text);
  } catch (error) {
    return `the report could not be written to \`${output}\`: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (!options.quiet) host.stdout.write(`${renderSummary(report, { ...options, style: onTerminal })}Report written to ${output}\n`);
  return undefined;
}

const renderers: Readonly<Record<ReportFormat, (report: CheckReport, options: Parameters<typeof renderPretty>[1]) => string>> = {
  pretty: renderPretty,
  json: renderJson,
  sarif: renderSarif,
  html: renderHtml,
};
