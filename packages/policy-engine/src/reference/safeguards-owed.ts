import type { SafeguardSource } from '../document/policy-document.ts';
import { channels } from '../schema/terms.ts';
import { channelOfStoreKind } from '../schema/store-kinds.ts';
import { actionOf, channelOf, protectionsOf, storeOf, type Question } from './question.ts';
import { demandsOf } from './whole-policy.ts';

export type ProtectSource = SafeguardSource & { readonly kind: 'protect' };
export type AuditSource = SafeguardSource & { readonly kind: 'audit' };

/** [channel-of-action] */
const channelsOfSharing = ['recipient', 'prompt', 'mail'];
const channelsOfDisclosing = ['response'];
const channelsOfStoring = ['database', 'file', 'object', 'cache', 'queue', 'search', 'warehouse', 'client-storage', 'cookie', 'token'];

/** [safeguards-all] All that speak of the channel and the category, and do not hold. */
export function unmetSafeguards(question: Question): readonly ProtectSource[] {
  const possible = possibleChannels(question);
  const protections = protectionsOf(question);
  return question.policy.safeguards
    .filter(safeguard => safeguard.kind === 'protect')
    .filter(safeguard => safeguard.channels.some(channel => possible.includes(channel)))
    .filter(safeguard => mayTouch(question, safeguard))
    .filter(safeguard => !safeguard.accept.some(accepted => protections.includes(accepted))); // [safeguard-accept]
}

/** [audit] An audit safeguard that matches, or that may. */
export function auditSafeguards(question: Question): readonly AuditSource[] {
  const action = actionOf(question);
  return question.policy.safeguards
    .filter(safeguard => safeguard.kind === 'audit')
    .filter(safeguard => action === undefined || safeguard.actions.includes(action))
    .filter(safeguard => mayTouch(question, safeguard));
}

/** [unknown-category] */
function mayTouch({ policy, category }: Question, { categories }: ProtectSource | AuditSource): boolean {
  return categories === undefined || category === undefined || demandsOf(policy, categories, category);
}

function possibleChannels(question: Question): readonly string[] {
  const channel = channelOf(question);
  if (channel === 'unknown') return channels; // [channel-unknown]
  const action = actionOf(question);
  // [channel-named]
  const mayStore = action === 'store' || action === undefined;
  if (channel !== 'missing') return [channel.named, ...(mayStore ? channelOfStore(question) : [])];
  // [channel-missing]
  switch (action) {
    case undefined:
      return [...channelsOfSharing, ...channelsOfDisclosing, ...storingChannels(question)];
    case 'share':
      return channelsOfSharing;
    case 'disclose':
      return channelsOfDisclosing;
    case 'store':
      return storingChannels(question);
    case 'read':
    case 'derive':
    case 'export':
    case 'update':
    case 'delete':
      return [];
  }
}

/** [channel-missing] A declared store says its own. */
function storingChannels(question: Question): readonly string[] {
  const own = channelOfStore(question);
  return own.length > 0 ? own : channelsOfStoring;
}

function channelOfStore(question: Question): readonly string[] {
  const kind = question.policy.stores.get(storeOf(question) ?? '')?.kind?.text ?? '';
  return Object.hasOwn(channelOfStoreKind, kind) ? [channelOfStoreKind[kind] ?? ''] : [];
}
