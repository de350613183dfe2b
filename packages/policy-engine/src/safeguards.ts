import type { AuditSafeguard, CompiledPolicy, ProtectSafeguard, TransportSafeguard } from './compiled-policy.ts';
import { touches } from './decide/category-leaves.ts';

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

/** May this data move like this? All matching safeguards must hold; no permit overrides one. */
export const safeguardVerdict: SafeguardQuestions['safeguardVerdict'] = (policy, movement) => {
  const failing = policy.safeguards.protect.filter(
    safeguard =>
      safeguard.channels.includes(movement.channel) &&
      !safeguard.accept.some(protection => movement.protections.includes(protection)) &&
      touches(policy, safeguard.categories, movement.category),
  );
  const [first, ...others] = failing;
  const accept = (first?.accept ?? []).filter(protection => others.every(other => other.accept.includes(protection)));
  return { holds: failing.length === 0, failing, accept };
};

/** Safeguards that want an audit record of this, sorted by id. */
export const auditSafeguards: SafeguardQuestions['auditSafeguards'] = (policy, action, category) =>
  policy.safeguards.audit.filter(
    safeguard => safeguard.actions.some(known => known === action) && touches(policy, safeguard.categories, category),
  );

/** What every connection must keep to, sorted by id. */
export const transportSafeguards: SafeguardQuestions['transportSafeguards'] = policy => policy.safeguards.transport;

/** Who has it has the data: `**` and sensitivities never mean these, so whoever asks about them names them. */
export const isCredential = (category: string): boolean => category === 'credential' || category.startsWith('credential.');
