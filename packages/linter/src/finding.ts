import type { Evidence, FlowStep, Place } from '@proviso/code-analyzer';
import type { CompiledWaiver, WaiverState } from '@proviso/policy-engine';

/** Errors fail a build. Suggestions rest on a name alone. */
export type Severity = 'error' | 'warning' | 'suggestion';

/** A judgment of the policy about one place of the code. The same in every host, byte for byte. */
export interface Finding extends Place {
  /** Rule name, such as `no-personal-data-in-logs`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Strongest evidence that personal data is involved; absent where none is needed (transport). */
  readonly evidence?: Evidence;
  /** One line: what is wrong. */
  readonly message: string;
  /** What to do. */
  readonly help: string;
  /** The clause of the policy that says so. */
  readonly clause?: { readonly id: string; readonly legal: readonly string[] };
  readonly categories: readonly string[];
  /** How the data got here, in the order of travel. */
  readonly trace: readonly FlowStep[];
  readonly fixes: readonly Fix[];
  /** Stable across edits elsewhere in the file: for SARIF's `partialFingerprints` and baselines. */
  readonly fingerprint: string;
  /**
   * Present when a comment in the code suppresses it. ESLint applies such comments by itself, so its plugin reports the finding all
   * the same; every other host leaves it out of the results and counts it.
   */
  readonly suppression?: Suppression;
  /** Present when a waiver of the policy covers it, of those that do the one that ends last. */
  readonly waiver?: FindingWaiver;
}

export interface Suppression extends Place {
  /** What follows `--` in the comment. */
  readonly reason?: string;
}

/** Who accepted a finding, why, and until when. */
export interface FindingWaiver extends Pick<CompiledWaiver, 'id' | 'reason' | 'approvedBy' | 'expires'> {
  /** `ending`: its last day is within two weeks. After it (`expired`) the finding is back. */
  readonly state: WaiverState;
}

/**
 * Whether somebody has accepted the finding, so that no host reports it as open: by a comment beside the code, or by a waiver that
 * is in force. One does not need the other, and neither takes anything from the other.
 */
export function isAccepted({ suppression, waiver }: Pick<Finding, 'suppression' | 'waiver'>): boolean {
  return suppression !== undefined || isWaived({ waiver });
}

/** By the policy alone, whatever a comment says. */
export function isWaived({ waiver }: { readonly waiver?: FindingWaiver | undefined }): boolean {
  return waiver !== undefined && waiver.state !== 'expired';
}

export interface Fix {
  readonly title: string;
  /** A `fix` changes nothing but the protection and is made by `--fix`; a `suggestion` asks a person. */
  readonly kind: 'fix' | 'suggestion';
  readonly edits: readonly (Place & { readonly newText: string })[];
}
