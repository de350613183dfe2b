import { evidenceLevels, type Evidence } from '@proviso/code-analyzer/plain';
import type { Severity } from './finding.ts';

/** The strongest evidence of a list. */
export function strongestEvidence(evidence: readonly Evidence[]): Evidence | undefined {
  return evidenceLevels.find(level => evidence.includes(level));
}

/**
 * A name alone is never an error: `email` may be anything. What depends on something that the code does not say is a warning.
 * Where no personal data is needed (transport), the code itself is the proof.
 */
export function severityOf(evidence: readonly Evidence[], open: boolean): Severity {
  if (strongestEvidence(evidence) === 'name') return 'suggestion';
  return open ? 'warning' : 'error';
}
