import { evidenceLevels, type Evidence } from '@proviso/code-analyzer';
import type { Severity } from './finding.ts';

/** The strongest evidence of a list. */
export function strongestEvidence(evidence: readonly Evidence[]): Evidence | undefined {
  return evidenceLevels.find(level => evidence.includes(level));
}

/** A name alone is never an error: `email` may be anything. Where no personal data is needed (transport), the code itself is the proof. */
export function severityOf(evidence: readonly Evidence[]): Severity {
  return strongestEvidence(evidence) === 'name' ? 'suggestion' : 'error';
}
