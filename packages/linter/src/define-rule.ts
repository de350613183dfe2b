/** The shape of every rule: metadata first, then one function from facts and policy to findings. */
import type { Evidence, FileFacts, FlowStep, Place } from '@proviso/code-analyzer';
import type { Fix } from './finding.ts';
import type { FixSurroundings } from './fixes/protect-with-binding.ts';
import type { PolicyView } from './policy-view.ts';

export type RuleFamily = 'exposure' | 'storage' | 'transport' | 'audit';

export interface RuleDocumentation {
  /** File name, documentation page and ESLint name alike. */
  readonly name: string;
  readonly family: RuleFamily;
  /** One sentence: what must hold. */
  readonly summary: string;
  /** Path of the page in the repository. */
  readonly page: string;
  /** Common Weakness Enumeration ids, such as `CWE-532`. */
  readonly cwe: readonly string[];
  /** Measures of the W3C Data Privacy Vocabulary that it sees to, such as `dpv:EncryptionAtRest`. */
  readonly dpv: readonly string[];
  /** What in the law asks for it, such as `GDPR.32.1.a`. A clause of a policy has references of its own. */
  readonly laws: readonly string[];
  /** Which safeguards of a policy it enforces. */
  readonly safeguard: string;
  readonly hasFix: boolean;
  readonly hasSuggestions: boolean;
}

export interface Rule extends RuleDocumentation {
  readonly check: (context: RuleContext) => void;
}

/** What a rule sees: the facts about one file, the policy's answers, and a way to report. */
export interface RuleContext {
  readonly facts: FileFacts;
  readonly policy: PolicyView;
  /** What a fix needs beside the fact: the text of the file and the repository's bindings. */
  readonly surroundings: FixSurroundings;
  readonly report: (report: Report) => void;
}

/** What a rule says about one place. The linter adds the severity and the fingerprint. */
export interface Report {
  readonly at: Place;
  /** Evidence for each piece of personal data involved; empty when none is needed. */
  readonly evidence: readonly Evidence[];
  /** The code leaves open whether it is wrong (the host is not constant): a warning, not an error. */
  readonly open?: boolean;
  readonly categories: readonly string[];
  readonly clause?: { readonly id: string; readonly legal: readonly string[] };
  readonly message: string;
  readonly help: string;
  readonly trace: readonly FlowStep[];
  readonly fixes: readonly Fix[];
}

export function defineRule(rule: Omit<Rule, 'page'>): Rule {
  return { ...rule, page: `docs/rules/${rule.name}.md` };
}
