import { Option, type Command } from 'commander';
import { stageNames, type ProjectSettings, type StageName } from '@proviso/linter/judging';
import { toAbsolute, fileTarget, type Target } from '../check/find-targets.ts';
import { onlyTargets } from '../check/check-targets.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Host } from '../host.ts';
import { refuse } from '../policy/refuse.ts';
import { countDiagnostics, writeDiagnostics } from '../policy/write-diagnostics.ts';
import { renderFactsJson } from '../report/facts/render-facts-json.ts';
import { renderFactsText } from '../report/facts/render-facts-text.ts';

const formats = ['text', 'json'] as const;

interface FactsOptions {
  readonly policy?: string;
  readonly stage?: readonly StageName[];
  readonly function?: string;
  readonly format: (typeof formats)[number];
}

export function addFacts(program: Command, host: Host, answer: (code: ExitCode) => void): void {
  program
    .command('facts')
    .description('say what the analyzer knows of a file, stage by stage: why a finding is there, or is not')
    .argument('<file>', 'a source file or a Prisma schema; the whole project around it is analysed')
    .option('--policy <policy>', 'a policy file, or a built-in pack such as proviso:baseline; beats proviso.config.yaml')
    .addOption(new Option('--stage <stages...>', 'only these stages').choices(stageNames))
    .option('--function <name>', 'only what lies in functions of this name, with their control flow')
    .addOption(new Option('--format <format>', 'for people or for programs').choices(formats).default('text'))
    .addHelpText('after', factsHelp)
    .action(async (file: string, options: FactsOptions) => {
      answer(await runFacts(file, options, host));
    });
}

const factsHelp = `
Exit codes:
  0  printed
  2  no answer: no such file, one that is not part of the project, or a mistake in the policy or configuration

Examples:
  proviso facts src/users.ts                           everything but control flow
  proviso facts src/users.ts --stage labels flows      what is personal data, and where it goes
  proviso facts src/users.ts --function exportUsers    one function, with its control flow
  proviso facts src/users.ts --format json
`;

async function runFacts(path: string, options: FactsOptions, host: Host): Promise<ExitCode> {
  const file = toAbsolute(path, host.cwd);
  const kind = host.files.stat(file)?.kind;
  if (kind === undefined)
    return refuse(`there is no file \`${path}\` (looked for ${file}); check the spelling, or the folder you are in`, host);
  if (kind === 'folder') return refuse(`\`${path}\` is a folder; name one file in it`, host);
  const target = fileTarget(file, host.files);
  const { describeFile } = await host.loadLinter();
  const result = describeFile(settingsFor(target, options, host), file, {
    stages: options.stage ?? [],
    ...(options.function !== undefined && { inFunction: options.function }),
  });
  const { described, diagnostics, policySource, textOf } = result;
  if (!described) {
    writeDiagnostics(diagnostics, new Map(diagnostics.map(diagnostic => [diagnostic.file, textOnDisk(diagnostic.file, host)])), host);
    return refuse(`nothing is analysed: ${countDiagnostics(diagnostics)}`, host);
  }
  if ('problem' in described) return refuse(`nothing is known of \`${path}\`: ${described.problem}`, host);
  const report = { file, base: target.root, policySource, stages: described.stages, textOf };
  host.stdout.write(options.format === 'json' ? renderFactsJson(report) : renderFactsText(report));
  return exitCodes.clean;
}

function settingsFor(target: Target, { policy }: FactsOptions, host: Host): ProjectSettings {
  return {
    root: target.root,
    files: target.isAlone ? onlyTargets([target], host.files) : host.files,
    ...(policy !== undefined && { policy: policy.startsWith('proviso:') ? policy : toAbsolute(policy, host.cwd) }),
    pack: host.pack,
    now: host.now(),
  };
}

function textOnDisk(file: string, host: Host): string {
  if (file.startsWith('proviso:')) return host.pack(file.slice('proviso:'.length))?.text ?? '';
  const bytes = host.files.read(file);
  return bytes ? new TextDecoder().decode(bytes) : '';
}
