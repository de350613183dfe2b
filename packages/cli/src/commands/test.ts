import { Option, type Command } from 'commander';
import type { OpenProject } from '@proviso/linter/judging';
import { runPolicyTests } from '@proviso/policy-engine';
import { toAbsolute } from '../check/find-targets.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Host } from '../host.ts';
import { refuse } from '../policy/refuse.ts';
import { writeTestReport } from '../report/test/write-test-report.ts';
import { codeChecker } from '../test/check-code.ts';
import { findTestDocuments } from '../test/find-test-documents.ts';
import { testFormats, type TestOptions } from '../test/test-options.ts';
import { countsOf, type TestReport } from '../test/test-report.ts';

export function addTest(program: Command, host: Host, answer: (code: ExitCode) => void): void {
  program
    .command('test')
    .description('run the tests of policies')
    .argument('[paths...]', 'test documents, and folders in which to look for *.policy-test.yaml (default: this folder)')
    .option('--filter <text>', 'only tests whose name holds this text; coverage is not judged then')
    .option('--mutate', 'delete one clause of the policy at a time, and demand that a test fails')
    .addOption(new Option('--format <format>', 'how to report').choices(testFormats).default('pretty'))
    .option('--output <file>', 'write the report to a file and print the summary')
    .option('--no-color', 'no colours (also: the environment variable NO_COLOR)')
    .addHelpText('after', testHelp)
    .action(async (paths: readonly string[], options: Omit<TestOptions, 'paths'>) => {
      answer(await runTests({ ...options, paths }, host));
    });
}

const testHelp = `
Exit codes:
  0  every test passes
  1  at least one fails; with --mutate: or a deletion that no test notices
  2  no answer: wrong arguments, no test found or chosen, a mistake in a test document or its policy, or a crash

Examples:
  proviso test                                   every *.policy-test.yaml below this folder
  proviso test policies --filter consent
  proviso test --mutate                          are the tests good enough?
  proviso test --format junit --output report.xml
`;

async function runTests(options: TestOptions, host: Host): Promise<ExitCode> {
  const found = findTestDocuments(options.paths, host.cwd, host.files);
  if ('problem' in found) return refuse(found.problem, host);
  const { openProject } = await host.loadLinter();
  const report = testDocuments(found.documents, options, { host, openProject });
  const { passed, failed, skipped, survivors, invalid } = countsOf(report);
  if (passed + failed + skipped + invalid === 0) {
    return refuse(
      options.filter === undefined ? 'nothing to test: the documents hold no test' : `no test has \`${options.filter}\` in its name`,
      host,
    );
  }
  const problem = writeTestReport(report, options, host);
  if (problem !== undefined) return refuse(problem, host);
  if (invalid > 0) return exitCodes.noAnswer;
  return failed + survivors > 0 ? exitCodes.findings : exitCodes.clean;
}

function testDocuments(
  documents: readonly string[],
  { filter, mutate }: TestOptions,
  { host, openProject }: { readonly host: Host; readonly openProject: OpenProject },
): TestReport {
  const readFile = (path: string): string | undefined => {
    const bytes = host.files.read(path);
    return bytes && new TextDecoder().decode(bytes);
  };
  const settings = {
    readFile,
    pack: host.pack,
    checkCode: codeChecker(host, openProject),
    baseText: host.readRevision,
    hasRevision: host.hasRevision,
    ...(filter === undefined ? {} : { filter }),
    ...(mutate === undefined ? {} : { mutate }),
  };
  return {
    base: toAbsolute('.', host.cwd),
    results: documents.map(document => runPolicyTests(document, settings)),
    textOf: file => (file.startsWith('proviso:') ? host.pack(file.slice('proviso:'.length))?.text : readFile(file)),
  };
}
