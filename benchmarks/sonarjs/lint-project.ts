import { join, relative } from 'node:path';
import { repositoryRoot } from '../../tools/import-graph/house.ts';
import { measureProcess, type ProcessMeasure } from '../measure-process.ts';
import type { RealProject } from '../real-project.ts';
import type { ConfiguredLinter } from './linters.ts';

export interface LintRun {
  readonly measure: ProcessMeasure;
  /** Relative to the project, in the order of ESLint. */
  readonly files: readonly string[];
  readonly findings: readonly LintFinding[];
  /** Of rules that are about something else, which the other linter was not asked for. */
  readonly besides: number;
}

export interface LintFinding {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
}

interface FileResult {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string | null;
    readonly line: number;
    readonly endLine?: number;
    readonly message: string;
  }[];
}

const eslint = join(repositoryRoot, 'node_modules/eslint/bin/eslint.js');

/** A process of ESLint as a user starts it. Comments that switch rules off are for the linters of the project's authors. */
export function lintProject({ name, folder }: RealProject, linter: ConfiguredLinter, files: string): LintRun {
  const args = [eslint, '--config', linter.configuration, '--no-inline-config', '--format', 'json', files];
  const measure = measureProcess(args, folder);
  if (measure.exitCode > 1) throw new Error(`ESLint with ${linter.name} fails on ${name}:\n${measure.stdout.slice(0, 2000)}`);
  const results = JSON.parse(measure.stdout) as readonly FileResult[];
  const all = results.flatMap(({ filePath, messages }) => {
    const file = relative(folder, filePath).replaceAll('\\', '/');
    return messages.map(({ ruleId, line, endLine = line, message }) => {
      if (ruleId === null) throw new Error(`${linter.name} does not read ${file}:${line}: ${message}`);
      return { rule: ruleId, file, line, endLine };
    });
  });
  const findings = all.filter(({ rule }) => linter.rules.has(rule));
  return {
    measure,
    files: results.map(({ filePath }) => relative(folder, filePath).replaceAll('\\', '/')),
    findings,
    besides: all.length - findings.length,
  };
}
