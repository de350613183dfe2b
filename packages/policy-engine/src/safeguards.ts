import type { AuditSafeguard, CompiledPolicy, ProtectSafeguard, TransportSafeguard } from './compiled-policy.ts';

/** Personal data about to move through a channel. */
export interface Movement {
  readonly channel: string;
  readonly category: string;
  readonly protections: readonly string[];
}

export interface SafeguardVerdict {
  readonly holds: boolean;
  /** Every matching safeguard that does not hold, sorted by id. */
  readonly failing: readonly ProtectSafeguard[];
  /** Protections that would satisfy all failing ones; empty when nothing would. */
  readonly accept: readonly string[];
}

export type SafeguardQuestions = {
  readonly safeguardVerdict: (policy: CompiledPolicy, movement: Movement) => SafeguardVerdict;
  readonly auditSafeguards: (policy: CompiledPolicy, action: string, category: string) => readonly AuditSafeguard[];
  readonly transportSafeguards: (policy: CompiledPolicy) => readonly TransportSafeguard[];
};
