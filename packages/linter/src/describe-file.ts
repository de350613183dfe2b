/** What the analyzer knows of one file, with the policy and configuration that govern it: for people who ask why. */
import { openAnalysis, type AskedOfFile, type DescribedFile } from '@proviso/code-analyzer';
import type { Diagnostic } from '@proviso/policy-engine';
import { loadGovernance } from './load-policy.ts';
import type { ProjectSettings } from './project.ts';
import { analysisOf, findScopes } from './scope-request.ts';

export interface DescribeFileResult {
  /** Where the policy came from: a path or `proviso:baseline`. */
  readonly policySource: string;
  /** What is wrong with policy and configuration; with an error among them nothing is described. */
  readonly diagnostics: readonly Diagnostic[];
  readonly described?: DescribedFile;
  /** Text of a file as the analyzer read it. */
  readonly textOf: (file: string) => string | undefined;
}

export type DescribeFile = (settings: ProjectSettings, file: string, asked: AskedOfFile) => DescribeFileResult;

export const describeFile: DescribeFile = (settings, file, asked) => {
  const [request] = findScopes(settings)
    .filter(({ folder }) => file.startsWith(`${folder === '/' ? '' : folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length);
  if (!request) throw new Error(`${file} lies outside of ${settings.root}`);
  const governance = loadGovernance(request.folder, request.configuration, settings);
  const { policySource, diagnostics } = governance;
  const analysed = diagnostics.some(({ severity }) => severity === 'error') ? undefined : analysisOf(request, governance, settings);
  if (!analysed) return { policySource, diagnostics, textOf: () => undefined };
  const analysis = openAnalysis(analysed.workspace, analysed.analysis);
  return { policySource, diagnostics, described: analysis.describe(file, asked), textOf: analysis.textOf };
};
