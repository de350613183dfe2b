/** The questions that rules ask the compiled policy, in the terms of the analyzer's facts. No policy logic of its own. */
import { channels, type Channel, type Label, type Recipient } from '@proviso/code-analyzer/plain';
import {
  auditSafeguards,
  isCredential,
  safeguardVerdict,
  transportSafeguards,
  type AuditSafeguard,
  type CompiledPolicy,
  type ProtectSafeguard,
  type TransportSafeguard,
} from '@proviso/policy-engine';
import { judgeHost, judgeRecipient, type RecipientVerdict } from './judge-recipient.ts';

/** The labels of a value that a channel must not carry as they are, and why. */
export interface ChannelVerdict {
  readonly holds: boolean;
  readonly labels: readonly Label[];
  /** The first safeguard that fails, by id. */
  readonly clause?: ProtectSafeguard;
  /** Protections that would satisfy every failing safeguard of every label; empty when nothing would. */
  readonly accept: readonly string[];
}

export interface AuditedAccess {
  readonly action: string;
  readonly labels: readonly Label[];
}

export interface PolicyView {
  readonly intoChannel: (channel: Channel, labels: readonly Label[]) => ChannelVerdict;
  /** The safeguard that wants this access audited, with the labels that it speaks about. */
  readonly auditOf: (
    action: string,
    labels: readonly Label[],
  ) => { readonly clause: AuditSafeguard; readonly labels: readonly Label[] } | undefined;
  /** Fields that a record of these accesses must have; of a record that is about none of them, what every audit safeguard wants. */
  readonly auditFieldsOf: (
    accesses: readonly AuditedAccess[],
  ) => { readonly clause: AuditSafeguard; readonly fields: readonly string[] } | undefined;
  /** Whether the policy declares who gets this, and for which of it; a share that nobody is named for is declared for nothing. */
  readonly toRecipient: (recipient: Recipient | undefined, labels: readonly Label[]) => RecipientVerdict;
  /** Whether the policy declares a company at this host for other data than this. */
  readonly toHost: (host: string, labels: readonly Label[]) => RecipientVerdict;
  readonly transport: TransportSafeguard | undefined;
  /** Of the transport safeguards that ask for this, the first by id. */
  readonly transportWith: (asks: (safeguard: TransportSafeguard) => boolean) => TransportSafeguard | undefined;
  /** The first safeguard that wants something encrypted where it is kept: what keeps data must then be able to. */
  readonly encryptedAtRest: ProtectSafeguard | undefined;
  /** The first safeguard that keeps anything out of telemetry: what a library adds to it by itself must then be harmless. */
  readonly guardedTelemetry: ProtectSafeguard | undefined;
  /** The first safeguard that wants this protected anywhere. */
  readonly protecting: (label: Label) => ProtectSafeguard | undefined;
  /** The same for what opens a door, and for nothing else. */
  readonly protectingCredential: (label: Label) => ProtectSafeguard | undefined;
}

/** Channels that end where data stays. */
const storageChannels: readonly Channel[] = ['database', 'file', 'object', 'cache', 'queue', 'search', 'warehouse'];

export function viewPolicy(policy: CompiledPolicy): PolicyView {
  return {
    intoChannel: (channel, labels) => judgeLabels(policy, channel, labels),
    auditOf: (action, labels) => findAuditSafeguard(policy, action, labels),
    auditFieldsOf: accesses => findAuditFields(policy, accesses),
    toRecipient: (recipient, labels) => judgeRecipient(policy, recipient, labels),
    toHost: (host, labels) => judgeHost(policy, host, labels),
    transport: transportSafeguards(policy)[0],
    transportWith: asks => transportSafeguards(policy).find(asks),
    protecting: label => protectingSafeguard(policy, label),
    protectingCredential: label => (isCredential(label.category) ? protectingSafeguard(policy, label) : undefined),
    guardedTelemetry: policy.safeguards.protect.find(({ channels }) => channels.includes('telemetry')),
    encryptedAtRest: policy.safeguards.protect.find(
      ({ channels, accept }) => accept.includes('encrypted') && storageChannels.some(channel => channels.includes(channel)),
    ),
  };
}

const protectingSafeguard = (policy: CompiledPolicy, { category }: Label): ProtectSafeguard | undefined =>
  channels.flatMap(channel => safeguardVerdict(policy, { channel, category, protections: [] }).failing)[0];

function judgeLabels(policy: CompiledPolicy, channel: Channel, labels: readonly Label[]): ChannelVerdict {
  const verdicts = labels
    .map(label => ({ label, verdict: safeguardVerdict(policy, { channel, category: label.category, protections: label.protections }) }))
    .filter(({ verdict }) => !verdict.holds);
  const [first] = verdicts.flatMap(({ verdict }) => verdict.failing).sort((a, b) => compareText(a.id, b.id));
  const accepted = verdicts.map(({ verdict }) => verdict.accept);
  return {
    holds: verdicts.length === 0,
    labels: verdicts.map(({ label }) => label),
    ...(first && { clause: first }),
    accept: (accepted[0] ?? []).filter(protection => accepted.every(list => list.includes(protection))),
  };
}

function findAuditSafeguard(policy: CompiledPolicy, action: string, labels: readonly Label[]): ReturnType<PolicyView['auditOf']> {
  const matches = labels.flatMap(label => auditSafeguards(policy, action, label.category).map(clause => ({ label, clause })));
  const [first] = [...matches].sort((a, b) => compareText(a.clause.id, b.clause.id));
  return first && { clause: first.clause, labels: matches.filter(match => match.clause.id === first.clause.id).map(match => match.label) };
}

function findAuditFields(policy: CompiledPolicy, accesses: readonly AuditedAccess[]): ReturnType<PolicyView['auditFieldsOf']> {
  const about = accesses.flatMap(({ action, labels }) => labels.flatMap(label => auditSafeguards(policy, action, label.category)));
  const clauses = about.length > 0 ? about : policy.safeguards.audit;
  const [first, ...others] = [...new Set(clauses)].filter(({ fields }) => fields.length > 0).sort((a, b) => compareText(a.id, b.id));
  if (!first) return undefined;
  const isCommon = (field: string): boolean => others.every(({ fields }) => fields.includes(field));
  const fields = about.length > 0 ? [...new Set([first, ...others].flatMap(clause => clause.fields))] : first.fields.filter(isCommon);
  return { clause: first, fields };
}

/** By code unit, so that results do not depend on a locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
