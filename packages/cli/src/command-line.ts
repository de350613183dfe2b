import { Command, InvalidArgumentError, Option } from 'commander';
import { runCheck } from './commands/check.ts';
import { addCompile } from './commands/compile.ts';
import { addDiff } from './commands/diff.ts';
import { addDocs } from './commands/docs.ts';
import { addFacts } from './commands/facts.ts';
import { addExplain } from './commands/explain.ts';
import { addFmt } from './commands/fmt.ts';
import { runLanguageServer } from './commands/lsp.ts';
import { addTest } from './commands/test.ts';
import { reportFormats, type CheckOptions } from './check/check-options.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Host } from './host.ts';
import { packageVersion } from './package-version.ts';

/** Every command with its options. A command answers with its exit code. */
export function commandLine(host: Host, answer: (code: ExitCode) => void): Command {
  const program = new Command('proviso')
    .description('The privacy compiler for TypeScript: checks code against a privacy policy.')
    .version(packageVersion(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .configureOutput({ writeOut: host.stdout.write, writeErr: host.stderr.write })
    .exitOverride();
  addCheck(program, host, answer);
  addTest(program, host, answer);
  addFmt(program, host, answer);
  addCompile(program, host, answer);
  addDocs(program, host, answer);
  addDiff(program, host, answer);
  addExplain(program, host, answer);
  addFacts(program, host, answer);
  program
    .command('lsp')
    .description('start the language server, for editors')
    .addOption(new Option('--stdio', 'speak over standard input and output').makeOptionMandatory())
    .action(async () => {
      answer(await runLanguageServer());
    });
  return program;
}

function addCheck(program: Command, host: Host, answer: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('check a folder against its policy')
    .argument('[paths...]', 'folders and files to report on; the whole project around them is analysed (default: this folder)')
    .option('--policy <policy>', 'a policy file, or a built-in pack such as proviso:baseline; beats proviso.config.yaml')
    .addOption(new Option('--format <format>', 'how to report').choices(reportFormats).default('pretty'))
    .option('--output <file>', 'write the report to a file and print the summary')
    .option('--coverage', 'say what was not analysed and what was not understood')
    .option('--require-coverage <percent>', 'fail when less than this is covered, of files and of owner types', parsePercent)
    .option('--fix', 'make every fix that changes nothing but the protection, and report what is left')
    .option('--fix-dry-run', 'report what --fix would leave; nothing is written')
    .option('--quiet', 'print errors only, and nothing when there are none')
    .option('--no-color', 'no colours (also: the environment variable NO_COLOR)')
    .option('--cache', 'reuse the facts of an earlier run when nothing changed (the default)')
    .option('--no-cache', 'analyse everything anew, and keep nothing')
    .option('--cache-location <folder>', "where facts are kept (default: proviso in the user's cache folder)")
    .option('--stdin', 'check the text on standard input in place of a file; needs --stdin-filename')
    .option('--stdin-filename <file>', 'the file that the text on standard input stands for')
    .addHelpText('after', checkHelp)
    .action(async (paths: readonly string[], options: Omit<CheckOptions, 'paths'>) => {
      answer(await runCheck({ ...options, paths }, host));
    });
}

const checkHelp = `
Exit codes:
  0  no finding at the level of an error
  1  at least one
  2  no answer: wrong arguments, nothing to analyse, a named file that cannot be read, an invalid policy or configuration,
     coverage below --require-coverage, or a crash

Examples:
  proviso check                                  this folder, with its own policy or proviso:baseline
  proviso check src/billing --quiet              report on one folder; the project is analysed as a whole
  proviso check --format html --output report.html
  proviso check --coverage --require-coverage 90
  proviso check --fix                            fixes that need no look; editors offer the others
`;

function parsePercent(text: string): number {
  const percent = Number(text);
  if (text.trim() === '' || !(percent >= 0 && percent <= 100)) throw new InvalidArgumentError('It must be a number from 0 to 100.');
  return percent;
}
