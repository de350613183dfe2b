import type { CheckOptions } from '../check/check-options.ts';
import { hasErrors, hasInvalidPolicy, type CheckReport } from '../check/check-report.ts';
import { checkAndFix } from '../check/check-and-fix.ts';
import { checkOrReuse } from '../check/check-or-reuse.ts';
import type { CheckRequest } from '../check/check-targets.ts';
import { coverageShare } from '../check/coverage-share.ts';
import { fileTarget, findTargets, toAbsolute, type Target } from '../check/find-targets.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Host } from '../host.ts';
import { writeReport } from '../report/write-report.ts';

/** `proviso check`: what to check, the check, the report, the exit code. */
export async function runCheck(options: CheckOptions, host: Host): Promise<ExitCode> {
  const started = host.clock();
  const request = readRequest(options, host);
  if ('problem' in request) return refuse(request.problem, host);
  const isFixing = options.fix === true || options.fixDryRun === true;
  if (isFixing && request.overlay) return refuse('`--fix` and `--fix-dry-run` are for files; leave out `--stdin`', host);
  const report = isFixing
    ? await checkAndFix(request, { isDry: options.fixDryRun === true }, host)
    : await checkOrReuse(request, options, host);
  if (report && 'problem' in report) return refuse(report.problem, host);
  if (!report) return refuse('nothing was analysed', host);
  if (report.filesReported === 0 && !hasInvalidPolicy(report)) return refuse(describeNothing(report), host);
  const problem = writeReport(report, { ...options, milliseconds: () => host.clock() - started }, host);
  if (problem !== undefined) return refuse(problem, host);
  const unread = request.targets.filter(target => isUnread(target, report)).map(({ path }) => path);
  if (unread.length > 0 && !hasInvalidPolicy(report)) return refuse(`${unread.join(', ')} cannot be read; check the permissions`, host);
  return judge(report, options, host);
}

/** Who names a file wants an answer about it; in a folder it is one of the gaps that the report tells. */
function isUnread({ path, kind }: Target, { coverage }: CheckReport): boolean {
  return kind === 'file' && coverage.notes.some(note => note.kind === 'unreadable-file' && note.place?.file === path);
}

function readRequest(options: CheckOptions, host: Host): CheckRequest | { readonly problem: string } {
  const policy =
    options.policy === undefined
      ? {}
      : { policy: options.policy.startsWith('proviso:') ? options.policy : toAbsolute(options.policy, host.cwd) };
  if (options.stdin || options.stdinFilename !== undefined) return { ...readStdinRequest(options, host), ...policy };
  const found = findTargets(options.paths, host.cwd, host.files);
  return 'problem' in found ? found : { targets: found.targets, ...policy };
}

function readStdinRequest(options: CheckOptions, host: Host): CheckRequest | { readonly problem: string } {
  if (!options.stdin) return { problem: '`--stdin-filename` needs `--stdin`' };
  if (options.stdinFilename === undefined)
    return { problem: '`--stdin` needs `--stdin-filename <file>`: the file that the text stands for' };
  if (options.paths.length > 0) return { problem: '`--stdin` checks one file; leave out the paths, or run them on their own' };
  const file = toAbsolute(options.stdinFilename, host.cwd);
  return {
    targets: [fileTarget(file, host.files)],
    overlay: { file, text: host.readStdin() },
  };
}

function refuse(problem: string, host: Host): ExitCode {
  host.stderr.write(`proviso: ${problem}\n`);
  return exitCodes.noAnswer;
}

function describeNothing({ notAnalysed, coverage, base }: CheckReport): string {
  const where = notAnalysed.length > 0 ? notAnalysed.join(', ') : base;
  const reasons = coverage.notes
    .filter(note => note.kind.endsWith('-file') || note.kind === 'wrong-encoding' || note.kind === 'link-loop')
    .slice(0, 5)
    .map(note => `\n  ${note.subject}: ${note.message}`);
  const advice = 'name a folder that holds some, or look at `include` and `exclude` in proviso.config.yaml and at .gitignore';
  return `nothing to analyse: no TypeScript, JavaScript or Prisma schema file in ${where}; ${advice}${reasons.join('')}`;
}

function judge(report: CheckReport, options: CheckOptions, host: Host): ExitCode {
  if (hasInvalidPolicy(report)) return exitCodes.noAnswer;
  if (options.requireCoverage !== undefined) {
    const { files, owners } = coverageShare(report.coverage);
    if (Math.min(files, owners) < options.requireCoverage) {
      return refuse(
        `too little is covered: ${files.toFixed(1)} % of the files, ${owners.toFixed(1)} % of the owner types, ${String(options.requireCoverage)} % required; \`--coverage\` shows what is missing`,
        host,
      );
    }
  }
  return hasErrors(report) ? exitCodes.findings : exitCodes.clean;
}
