import { Option, type Command } from 'commander';
import {
  allObligations,
  canonicalPolicy,
  exportCedar,
  generateTypeScript,
  type CompiledPolicy,
  type ObligationKind,
} from '@proviso/policy-engine';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Host } from '../host.ts';
import { compileNamedPolicy } from '../policy/named-policy.ts';
import { refuse } from '../policy/refuse.ts';
import { countDiagnostics, writeDiagnostics } from '../policy/write-diagnostics.ts';
import { writeOutput } from '../policy/write-output.ts';

const targets = ['json', 'ts', 'cedar'] as const;

interface CompileOptions {
  readonly target: (typeof targets)[number];
  readonly output?: string;
  readonly supports?: readonly ObligationKind[];
}

/** What is written, and what has to be said about it. */
interface Made {
  readonly text: string;
  readonly remarks: readonly string[];
}

function make(policy: CompiledPolicy, { target, supports = [] }: CompileOptions): Made {
  switch (target) {
    case 'json':
      return { text: canonicalPolicy(policy), remarks: [] };
    case 'ts':
      return { text: generateTypeScript(policy), remarks: [] };
    case 'cedar': {
      const { policies, omitted } = exportCedar(policy, { supports });
      return { text: policies, remarks: omitted.map(({ what, id, how, why }) => `${what} ${id} is ${how.replace('-', ' ')}: ${why}`) };
    }
  }
}

export function addCompile(program: Command, host: Host, answer: (code: ExitCode) => void): void {
  program
    .command('compile')
    .description('compile a policy: to JSON for `loadPolicy`, to a TypeScript module with its words as types, or for Cedar')
    .argument('[policy]', 'a policy file, or a pack such as proviso:baseline (default: what proviso.config.yaml names)')
    .addOption(new Option('--target <target>', 'what to make').choices(targets).default('json'))
    .addOption(
      new Option(
        '--supports <obligations...>',
        'with --target cedar: what whoever asks fulfils; what owes another obligation is forbidden',
      ).choices(allObligations),
    )
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
  proviso compile acme.policy.yaml --target cedar --supports audit --output acme.cedar
`;

function runCompile(name: string | undefined, options: CompileOptions, host: Host): ExitCode {
  if (options.supports !== undefined && options.target !== 'cedar') return refuse('`--supports` is for `--target cedar`', host);
  const compiled = compileNamedPolicy(name, host);
  if ('problem' in compiled) return refuse(compiled.problem, host);
  const { policy, diagnostics, texts } = compiled;
  writeDiagnostics(diagnostics, texts, host);
  if (policy === undefined) return refuse(`nothing is compiled: ${countDiagnostics(diagnostics)}`, host);
  const { text, remarks } = make(policy, options);
  for (const remark of remarks) host.stderr.write(`not as the policy says: ${remark}\n`);
  if (options.output === undefined) {
    host.stdout.write(text);
    return exitCodes.clean;
  }
  const problem = writeOutput(options.output, text, host);
  return problem === undefined ? exitCodes.clean : refuse(problem, host);
}
