import { posix } from 'node:path';
import { Option, type Command } from 'commander';
import { configurationName } from '@proviso/linter/judging';
import { formatDocument, type Diagnostic } from '@proviso/policy-engine';
import { toAbsolute } from '../check/find-targets.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Host } from '../host.ts';
import { refuse } from '../policy/refuse.ts';
import { writeDiagnostics } from '../policy/write-diagnostics.ts';
import { writeOutput } from '../policy/write-output.ts';
import { relativePath } from '../report/relative-path.ts';

interface FormatOptions {
  readonly check?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

export function addFmt(program: Command, host: Host, answer: (code: ExitCode) => void): void {
  program
    .command('fmt')
    .description('format policies, their tests and configurations; comments and meaning stay as they are')
    .argument(
      '[paths...]',
      `files, and folders in which to look for *.policy.yaml, *.policy-test.yaml and ${configurationName} (default: this folder)`,
    )
    .option('--check', 'change nothing, and list the files that would change')
    .addOption(new Option('--stdin', 'format the text on standard input and print it').conflicts('check'))
    .option('--stdin-filename <file>', 'the file that the text on standard input stands for')
    .addHelpText('after', fmtHelp)
    .action((paths: readonly string[], options: FormatOptions) => {
      answer(options.stdin === true ? formatStdin(paths, options, host) : formatFiles(paths, options, host));
    });
}

const fmtHelp = `
Exit codes:
  0  everything is formatted
  1  with --check: at least one file is not
  2  no answer: wrong arguments, or a file that is not understood, which is left alone
`;

function formatStdin(paths: readonly string[], { stdinFilename }: FormatOptions, host: Host): ExitCode {
  if (paths.length > 0) return refuse('`--stdin` formats one text; leave out the paths, or run them on their own', host);
  const file = stdinFilename ?? 'stdin.policy.yaml';
  const text = host.readStdin();
  const formatted = formatDocument(file, text);
  writeDiagnostics(formatted.diagnostics, new Map([[file, text]]), host);
  if (formatted.text === undefined) return exitCodes.noAnswer;
  host.stdout.write(formatted.text);
  return exitCodes.clean;
}

function formatFiles(paths: readonly string[], { check = false }: FormatOptions, host: Host): ExitCode {
  const found = findDocuments(paths, host);
  if ('problem' in found) return refuse(found.problem, host);
  const results = found.files.map(file => formatFile(file, check, host));
  const changed = results.filter(result => result === 'changed').length;
  const leftAlone = results.filter(result => result === 'left alone').length;
  const others = results.length - changed - leftAlone;
  const verb = check ? 'not formatted' : 'formatted';
  const counts = [`${changed} ${verb}`, `${others} unchanged`, ...(leftAlone > 0 ? [`${leftAlone} left alone`] : [])];
  host.stderr.write(`${counts.join(', ')}
`);
  if (leftAlone > 0) return exitCodes.noAnswer;
  return check && changed > 0 ? exitCodes.findings : exitCodes.clean;
}

function formatFile(file: string, check: boolean, host: Host): 'changed' | 'unchanged' | 'left alone' {
  const bytes = host.files.read(file);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const formatted = bytes === undefined ? { diagnostics: [unreadable(file)] } : formatDocument(file, text);
  writeDiagnostics(formatted.diagnostics, new Map([[file, text]]), host);
  if (formatted.text === undefined) return 'left alone';
  if (formatted.text === text) return 'unchanged';
  const problem = check ? undefined : writeOutput(file, formatted.text, host);
  if (problem !== undefined) {
    refuse(problem, host);
    return 'left alone';
  }
  host.stdout.write(`${relativePath(file, toAbsolute('.', host.cwd))}\n`);
  return 'changed';
}

function unreadable(file: string): Diagnostic {
  const span = { start: 0, end: 0 };
  return {
    name: 'unreadable-file',
    severity: 'error',
    file,
    span,
    message: `cannot read ${file}`,
    help: 'check that the file may be read',
  };
}

function findDocuments(paths: readonly string[], host: Host): { readonly files: readonly string[] } | { readonly problem: string } {
  const files = new Set<string>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const absolute = toAbsolute(path, host.cwd);
    const kind = host.files.stat(absolute)?.kind;
    if (kind === undefined) return { problem: `there is no file or folder \`${path}\` (looked for ${absolute})` };
    for (const file of kind === 'file' ? [absolute] : documentsBelow(absolute, host)) files.add(file);
  }
  if (files.size === 0) return { problem: `there is nothing to format: no *.policy.yaml, *.policy-test.yaml or ${configurationName}` };
  return { files: [...files] };
}

function documentsBelow(folder: string, host: Host): readonly string[] {
  return host.files
    .list(folder)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, kind }) => {
      const path = posix.join(folder, name);
      if (kind === 'file') return isDocument(name) ? [path] : [];
      return kind === 'folder' && name !== 'node_modules' && !name.startsWith('.') ? documentsBelow(path, host) : [];
    });
}

function isDocument(name: string): boolean {
  return /\.policy(?:-test)?\.ya?ml$/.test(name) || name === configurationName;
}
