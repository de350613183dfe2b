import { posix } from 'node:path';
import { Option, type Command } from 'commander';
import { handbookFiles, positionOf, type Diagnostic, type HandbookFormat, type OpenPoint } from '@proviso/policy-engine';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Host } from '../host.ts';
import { compileNamedPolicy, type NamedPolicy } from '../policy/named-policy.ts';
import { refuse } from '../policy/refuse.ts';
import { countDiagnostics, writeDiagnostics } from '../policy/write-diagnostics.ts';
import { writeOutput } from '../policy/write-output.ts';
import { relativePath } from '../report/relative-path.ts';

const formats = ['md', 'html'] as const satisfies readonly HandbookFormat[];

interface DocsOptions {
  readonly format: HandbookFormat;
  readonly output: string;
}

export function addDocs(program: Command, host: Host, answer: (code: ExitCode) => void): void {
  program
    .command('docs')
    .description('write a policy for people: a handbook, and the record of processing activities (GDPR art. 30)')
    .argument('[policy]', 'a policy file, or a pack such as proviso:baseline (default: what proviso.config.yaml names)')
    .addOption(new Option('--format <format>', 'Markdown, or HTML without scripts').choices(formats).default('md'))
    .requiredOption('--output <folder>', 'where to write `handbook` and `record-of-processing`')
    .addHelpText('after', docsHelp)
    .action((policy: string | undefined, options: DocsOptions) => {
      answer(runDocs(policy, options, host));
    });
}

const docsHelp = `
What the compiler warns of is listed in both under "Open points".

Exit codes:
  0  written
  2  no answer: a mistake in the policy, wrong arguments, or a file cannot be written
`;

function runDocs(name: string | undefined, { format, output }: DocsOptions, host: Host): ExitCode {
  const compiled = compileNamedPolicy(name, host);
  if ('problem' in compiled) return refuse(compiled.problem, host);
  const { policy, diagnostics, texts } = compiled;
  if (policy === undefined) {
    writeDiagnostics(diagnostics, texts, host);
    return refuse(`nothing is written: ${countDiagnostics(diagnostics)}`, host);
  }
  for (const file of handbookFiles(policy, openPointsOf(compiled), format)) {
    const path = posix.join(output.replaceAll('\\', '/'), file.name);
    const problem = writeOutput(path, file.text, host);
    if (problem !== undefined) return refuse(problem, host);
    host.stdout.write(`${path}\n`);
  }
  return exitCodes.clean;
}

/** Places are relative to the policy, so that the pages are the same wherever it lies. */
function openPointsOf({ source, diagnostics, texts }: NamedPolicy): readonly OpenPoint[] {
  return diagnostics.map(diagnostic => ({ name: diagnostic.name, message: diagnostic.message, place: placeOf(diagnostic, source, texts) }));
}

function placeOf({ file, span }: Diagnostic, source: string, texts: ReadonlyMap<string, string>): string {
  const { line, column } = positionOf(texts.get(file) ?? '', span.start);
  const folder = source.startsWith('proviso:') ? '' : posix.dirname(source);
  return `${folder === '' ? file : relativePath(file, folder)}:${line}:${column}`;
}
