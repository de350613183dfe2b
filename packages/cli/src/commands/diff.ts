import { Option, type Command } from 'commander';
import { diffPolicies, type DifferenceKind } from '@proviso/policy-engine';
import { compareCode } from '../diff/compare-code.ts';
import { diffFormats, readFailOn, type DiffOptions } from '../diff/diff-options.ts';
import type { DiffReport } from '../diff/diff-report.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Host } from '../host.ts';
import type { NamedPolicy } from '../policy/named-policy.ts';
import { compileVersion, revisionOf } from '../policy/policy-version.ts';
import { refuse } from '../policy/refuse.ts';
import { countDiagnostics, writeDiagnostics } from '../policy/write-diagnostics.ts';
import { renderDiffJson } from '../report/diff/render-diff-json.ts';
import { renderDiffMarkdown } from '../report/diff/render-diff-markdown.ts';
import { renderDiffPretty } from '../report/diff/render-diff-pretty.ts';
import { terminalStyle } from '../report/pretty/terminal-style.ts';

export function addDiff(program: Command, host: Host, answer: (code: ExitCode) => void): void {
  program
    .command('diff')
    .description('say what changes between two policies: every request that is answered differently, and what protects less')
    .argument('<before>', 'a policy file, a pack, or git:<revision>:<path>')
    .argument('[after]', 'the same; after a git revision it may be left out: the file as it is now')
    .addOption(new Option('--format <format>', 'how to report').choices(diffFormats).default('pretty'))
    .option(
      '--fail-on <kinds>',
      'exit with 1 when there is a change of one of these kinds, or one that goes this way: looser, tighter, any',
    )
    .option('--code [paths...]', 'also check the code by both policies, and list the findings that come and go')
    .option('--no-color', 'no colours (also: the environment variable NO_COLOR)')
    .addHelpText('after', diffHelp)
    .action(async (before: string, after: string | undefined, options: DiffOptions) => {
      answer(await runDiff({ before, after }, options, host));
    });
}

const diffHelp = `
Exit codes:
  0  compared
  1  there is a change that --fail-on names
  2  no answer: a mistake in one of the policies, wrong arguments, or a crash

Examples:
  proviso diff git:main:acme.policy.yaml                 what this branch changes
  proviso diff old.policy.yaml new.policy.yaml --format markdown
  proviso diff git:main:acme.policy.yaml --fail-on newly-allowed,weaker-safeguard,longer-retention
  proviso diff git:main:acme.policy.yaml --code src
`;

interface Named {
  readonly before: string;
  readonly after: string | undefined;
}

async function runDiff({ before, after }: Named, options: DiffOptions, host: Host): Promise<ExitCode> {
  const failing = readFailOn(options.failOn);
  if ('problem' in failing) return refuse(failing.problem, host);
  const second = after ?? revisionOf(before)?.path;
  if (second === undefined) return refuse('name two policies, or one as git:<revision>:<path>', host);
  const versions = [compileVersion(before, host), compileVersion(second, host)] as const;
  for (const version of versions) if ('problem' in version) return refuse(version.problem, host);
  const [first, last] = versions;
  if ('problem' in first || 'problem' in last) return exitCodes.noAnswer;
  const report = await reportOf([first, last], options, host);
  if ('problem' in report) return refuse(report.problem, host);
  host.stdout.write(rendered(report, options, host));
  return judge(report, failing);
}

async function reportOf(
  versions: readonly [NamedPolicy, NamedPolicy],
  { code }: DiffOptions,
  host: Host,
): Promise<DiffReport | { readonly problem: string }> {
  const [before, after] = versions;
  if (before.policy === undefined || after.policy === undefined) {
    const broken = versions.filter(({ policy }) => policy === undefined);
    for (const { diagnostics, texts } of broken) writeDiagnostics(diagnostics, texts, host);
    return {
      problem: `nothing is compared: ${broken.map(({ source, diagnostics }) => `${countDiagnostics(diagnostics)} in ${source}`).join(', ')}`,
    };
  }
  const difference = diffPolicies(before.policy, after.policy);
  if (code === undefined) return { difference };
  const { openProject } = await host.loadLinter();
  const compared = compareCode(code === true ? [] : code, versions, host, openProject);
  return 'problem' in compared ? compared : { difference, code: compared };
}

function rendered(report: DiffReport, { format, color }: DiffOptions, host: Host): string {
  switch (format) {
    case 'json':
      return renderDiffJson(report);
    case 'markdown':
      return renderDiffMarkdown(report);
    case 'pretty':
      return renderDiffPretty(report, terminalStyle(host.stdout, host.env, color));
  }
}

function judge({ difference }: DiffReport, failing: ReadonlySet<DifferenceKind>): ExitCode {
  return difference.changes.some(({ kind }) => failing.has(kind)) ? exitCodes.findings : exitCodes.clean;
}
