import type { CompiledBreach, CompiledResidency, CompiledRetention, CompiledRights, ProtectSafeguard } from '../../compiled-policy.ts';
import { conditionDeletions, eachWithout, wholly, without, type Deletion } from './deletion.ts';

export function protectDeletions(safeguard: ProtectSafeguard): readonly Deletion<ProtectSafeguard>[] {
  const { accept, channels } = safeguard;
  return [
    ...wholly<ProtectSafeguard>(),
    ...eachWithout(accept).map(({ word, left }) => ({ what: `without accepting ${word}`, part: { ...safeguard, accept: left } })),
    ...(channels.length < 2 ? [] : eachWithout(channels)).map(({ word, left }) => ({
      what: `without the channel ${word}`,
      part: { ...safeguard, channels: left },
    })),
  ];
}

export function residencyDeletions(rule: CompiledResidency): readonly Deletion<CompiledResidency>[] {
  const { transfer, deny, store } = rule;
  return [
    ...wholly<CompiledResidency>(),
    ...eachWithout(store).map(({ word, left }) => ({ what: `without the place ${word}`, part: { ...rule, store: left } })),
    ...eachWithout(deny).map(({ word, left }) => ({ what: `without denying ${word}`, part: { ...rule, deny: left } })),
    ...eachWithout(transfer.allow).map(({ word, left }) => ({
      what: `without the transfer mechanism ${word}`,
      part: { ...rule, transfer: { ...transfer, allow: left } },
    })),
    ...(transfer.separateConsent
      ? [{ what: 'without separateConsent', part: { ...rule, transfer: { ...transfer, separateConsent: false } } }]
      : []),
  ];
}

export function retentionDeletions(rule: CompiledRetention): readonly Deletion<CompiledRetention>[] {
  return [
    ...wholly<CompiledRetention>(),
    ...eachWithout(rule.hold).map(({ word, left }) => ({ what: `without the hold ${word}`, part: { ...rule, hold: left } })),
  ];
}

export function rightsDeletions(rights: CompiledRights): readonly Deletion<CompiledRights>[] {
  return [
    ...wholly<CompiledRights>(),
    ...(rights.extend === undefined ? [] : [{ what: 'without extend', part: without(rights, 'extend') }]),
    ...eachWithout(rights.include).map(({ word, left }) => ({ what: `without the right ${word}`, part: { ...rights, include: left } })),
  ];
}

export function breachDeletions(breach: CompiledBreach): readonly Deletion<CompiledBreach>[] {
  const { when, unless } = breach;
  return [
    ...wholly<CompiledBreach>(),
    ...conditionDeletions(when).map(({ what, part }) => ({
      what,
      part: part === undefined ? without(breach, 'when') : { ...breach, when: part },
    })),
    ...conditionDeletions(unless).map(({ what, part }) => ({
      what: `${what} (unless)`,
      part: part === undefined ? without(breach, 'unless') : { ...breach, unless: part },
    })),
  ];
}
