/** One folder governed by one configuration: its policy, its analysis, its findings. */
import { posix } from 'node:path';
import { openAnalysis, type Analysis, type Coverage, type FileFacts } from '@proviso/code-analyzer';
import type { Finding } from './finding.ts';
import { isTestFile } from './is-test-file.ts';
import { judgeFile } from './judge-file.ts';
import { isUnchanged, loadGovernance, type Governance } from './load-policy.ts';
import { viewPolicy } from './policy-view.ts';
import type { ProjectSettings } from './project.ts';
import { rules } from './rule-registry.ts';
import { readSuppressions } from './suppressions.ts';
import { vocabularyOfPolicy } from './vocabulary-of-policy.ts';

export interface ScopeRequest {
  readonly folder: string;
  readonly configuration: string | undefined;
  /** Folders below that are scopes of their own. */
  readonly nested: readonly string[];
}

export interface Scope {
  readonly request: ScopeRequest;
  readonly governance: Governance;
  /** Absent when the policy does not compile. */
  readonly analysis?: Analysis;
  readonly files: readonly string[];
  readonly findingsOf: (file: string) => readonly Finding[];
  readonly coverage: () => Coverage;
  readonly isGovernedAsBefore: (settings: ProjectSettings) => boolean;
  readonly withText: (file: string, text: string | undefined) => Scope;
  readonly refreshed: () => Scope;
}

export function openScope(request: ScopeRequest, settings: ProjectSettings): Scope {
  const governance = loadGovernance(request.folder, request.configuration, settings);
  const { policy, folder } = governance;
  const analysis =
    policy &&
    openAnalysis(
      {
        root: folder,
        files: settings.files,
        include: governance.include,
        exclude: [...governance.exclude, ...request.nested.map(nested => `${posix.relative(folder, nested)}/**`)],
      },
      { vocabulary: vocabularyOfPolicy(policy), bindings: governance.bindings, bindingsBase: folder },
    );
  return scopeOf({ request, governance, judged: new WeakMap(), ...(analysis && { analysis }) });
}

interface ScopeParts {
  readonly request: ScopeRequest;
  readonly governance: Governance;
  readonly analysis?: Analysis;
  /** Facts of an unchanged file are the same object after an edit elsewhere, so their findings are too. */
  readonly judged: WeakMap<FileFacts, readonly Finding[]>;
}

function scopeOf(parts: ScopeParts): Scope {
  const { governance, analysis, judged } = parts;
  return {
    ...parts,
    files: analysis?.files ?? [],
    findingsOf(file) {
      if (!analysis || !governance.policy || isTestFile(posix.relative(governance.folder, file))) return [];
      const facts = analysis.factsOf(file);
      const known = judged.get(facts) ?? judge(facts, analysis, governance);
      judged.set(facts, known);
      return known;
    },
    coverage: () => coverageOf(parts),
    isGovernedAsBefore: settings => isUnchanged(governance, settings),
    withText: (file, text) => (analysis ? scopeOf({ ...parts, analysis: analysis.withText(file, text) }) : scopeOf(parts)),
    refreshed: () => (analysis ? scopeOf({ ...parts, analysis: analysis.refreshed() }) : scopeOf(parts)),
  };
}

function judge(facts: FileFacts, analysis: Analysis, { policy, bindings, folder }: Governance): readonly Finding[] {
  if (!policy) return [];
  const text = analysis.textOf(facts.file);
  return judgeFile({
    facts,
    policy: viewPolicy(policy),
    surroundings: { bindings, bindingsBase: folder, text, categories: policy.categories.map(category => category.id) },
    rules,
    root: folder,
    suppressions: readSuppressions(text ?? '', analysis.commentsOf(facts.file)),
  });
}

/** The analyzer's coverage, and what the linter itself left unjudged. */
function coverageOf({ analysis, governance }: ScopeParts): Coverage {
  if (!analysis) return { filesAnalyzed: 0, linesAnalyzed: 0, ownerReads: { total: 0, unresolved: 0 }, notes: [] };
  const coverage = analysis.coverage();
  const tests = analysis.files.filter(file => isTestFile(posix.relative(governance.folder, file)));
  if (tests.length === 0) return coverage;
  const note = {
    kind: 'skipped-file',
    subject: 'test files',
    message: 'analysed for what they declare, but their own code is not judged',
    count: tests.length,
  } as const;
  return { ...coverage, notes: [...coverage.notes, note] };
}
