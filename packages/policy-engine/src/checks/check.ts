import type { Diagnostic } from '../diagnostic.ts';
import type { ResolvedPolicy } from '../resolve/resolved-policy.ts';

export interface CheckContext {
  readonly policy: ResolvedPolicy;
  /** The file that is compiled; the others are what it extends. */
  readonly entry: string;
  /** For checks of dates; what is compiled never depends on it. */
  readonly now: Date;
  /** Something that the policy extends could not be read: what seems to be missing may stand there. */
  readonly incomplete: boolean;
}

/** A question about a whole policy whose names are known. One file each; its diagnostics bear its name. */
export interface Check {
  readonly name: string;
  readonly find: (context: CheckContext) => readonly Diagnostic[];
}
