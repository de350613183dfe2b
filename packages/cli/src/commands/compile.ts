import { Option, type Command } from 'commander';
import { canonicalPolicy, generateTypeScript, type CompiledPolicy } from '@proviso/policy-engine';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Host } from '../host.ts';
import { compileNamedPolicy } from '../policy/named-policy.ts';
import { refuse } from '../policy/refuse.ts';
import { countDiagnostics, writeDiagnostics } from '../policy/write-diagnostics.ts';
import { writeOutput } from '../policy/write-output.ts';

const targets = ['json', 'ts'] as const;

interface CompileOptions {
  readonly target: (typeof targets)[number];
  readonly output?: string;
}

const generators: Readonly<Record<CompileOptions['target'], (policy: CompiledPolicy) => string>> = {
  json: canonicalPolicy,
  ts: generateTypeScript,
};

export function addCompile(program: Command, host: Host, answer: (code: ExitCode) => void): void {
  program
    .command('compile')
    .description('compile a policy: to JSON for `loadPolicy`, or to a TypeScript module with its words as types')
    .argument('[policy]', 'a policy file, or a pack such as proviso:baseline (default: what proviso.config.yaml names)')
    .addOption(new Option('--target <target>', 'what to make').choices(targets).default('json'))
    .option('--output <file>', 'write to a file instead of standard output')
    .addHelpText('after', compileHelp)
    .action((policy: string | undefined, options: CompileOptions) => {
      answer(runCompile(policy, options, host));
    });
}

const compileHelp = `
Exit codes:
  0  compiled; warnings are printed
  2  no answer: a mistake in the policy, wrong arguments, or the file cannot be written

Examples:
  proviso compile acme.policy.yaml --output dist/policy.json
  proviso compile acme.policy.yaml --target ts --output src/policy.ts
`;

function runCompile(name: string | undefined, { target, output }: CompileOptions, host: Host): ExitCode {
  const compiled = compileNamedPolicy(name, host);
  if ('problem' in compiled) return refuse(compiled.problem, host);
  const { policy, diagnostics, texts } = compiled;
  writeDiagnostics(diagnostics, texts, host);
  if (policy === undefined) return refuse(`nothing is compiled: ${countDiagnostics(diagnostics)}`, host);
  const text = generators[target](policy);
  if (output === undefined) {
    host.stdout.write(text);
    return exitCodes.clean;
  }
  const problem = writeOutput(output, text, host);
  return problem === undefined ? exitCodes.clean : refuse(problem, host);
}
