/** What the policy of one folder says about the facts of its files. */
import { posix } from 'node:path';
import type { AnalyzedFacts, Coverage, FileFacts } from '@proviso/code-analyzer/plain';
import type { Finding } from './finding.ts';
import { isTestFile } from './is-test-file.ts';
import { judgeFile } from './judge-file.ts';
import type { Governance } from './load-policy.ts';
import { viewPolicy } from './policy-view.ts';
import { rules } from './rule-registry.ts';
import { readSuppressions } from './suppressions.ts';
import { readWaivers } from './waivers.ts';

export interface JudgedScope {
  readonly governance: Governance;
  readonly files: readonly string[];
  readonly findingsOf: (file: string) => readonly Finding[];
  readonly textOf: (file: string) => string | undefined;
  readonly coverage: () => Coverage;
}

export interface ScopeFacts {
  readonly governance: Governance;
  /** Absent when the policy does not compile. */
  readonly facts?: AnalyzedFacts;
  /** Facts of an unchanged file are the same object after an edit elsewhere, so their findings are too. */
  readonly judged: WeakMap<FileFacts, readonly Finding[]>;
}

export function judgeScope(scope: ScopeFacts): JudgedScope {
  const { governance, facts, judged } = scope;
  return {
    governance,
    files: facts?.files ?? [],
    findingsOf(file) {
      if (!facts || !governance.policy || isTestFile(posix.relative(governance.folder, file))) return [];
      const found = facts.factsOf(file);
      const known = judged.get(found) ?? judge(found, facts, governance);
      judged.set(found, known);
      return known;
    },
    textOf: file => facts?.textOf(file),
    coverage: () => coverageOf(scope),
  };
}

function judge(found: FileFacts, facts: AnalyzedFacts, governance: Governance): readonly Finding[] {
  const { policy, bindings, folder } = governance;
  if (!policy) return [];
  const text = facts.textOf(found.file);
  return judgeFile({
    facts: found,
    policy: viewPolicy(policy),
    surroundings: { bindings, bindingsBase: folder, text, categories: policy.categories.map(category => category.id) },
    rules,
    root: folder,
    suppressions: readSuppressions(text ?? '', facts.commentsOf(found.file)),
    waivers: readWaivers(policy, governance),
  });
}

/** The analyzer's coverage, and what the linter itself left unjudged. */
function coverageOf({ facts, governance }: ScopeFacts): Coverage {
  if (!facts) return { filesAnalyzed: 0, linesAnalyzed: 0, ownerReads: { total: 0, unresolved: 0 }, notes: [] };
  const coverage = facts.coverage();
  const tests = facts.files.filter(file => isTestFile(posix.relative(governance.folder, file)));
  if (tests.length === 0) return coverage;
  const note = {
    kind: 'skipped-file',
    subject: 'test files',
    message: 'analysed for what they declare, but their own code is not judged',
    count: tests.length,
  } as const;
  return { ...coverage, notes: [...coverage.notes, note] };
}
