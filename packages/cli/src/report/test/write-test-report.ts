import type { Host } from '../../host.ts';
import { writeOutput } from '../../policy/write-output.ts';
import type { TestFormat, TestOptions } from '../../test/test-options.ts';
import type { TestReport } from '../../test/test-report.ts';
import { terminalStyle, type TerminalStyle } from '../pretty/terminal-style.ts';
import { renderJUnit } from './render-junit.ts';
import { renderTap } from './render-tap.ts';
import { renderTestJson } from './render-test-json.ts';
import { renderTestPretty, renderTestSummary } from './render-test-pretty.ts';

const renderers: Readonly<Record<TestFormat, (report: TestReport, style: TerminalStyle) => string>> = {
  pretty: renderTestPretty,
  json: renderTestJson,
  junit: renderJUnit,
  tap: renderTap,
};

/** Writes the report where it was asked for; answers with what went wrong. */
export function writeTestReport(report: TestReport, { format, output, color }: TestOptions, host: Host): string | undefined {
  const onTerminal = terminalStyle(host.stdout, host.env, color);
  if (output === undefined) {
    host.stdout.write(renderers[format](report, onTerminal));
    return undefined;
  }
  const problem = writeOutput(output, renderers[format](report, terminalStyle({ isTerminal: false }, {}, false)), host);
  if (problem === undefined) host.stdout.write(`${renderTestSummary(report, onTerminal)}Report written to ${output}\n`);
  return problem;
}
