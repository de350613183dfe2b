import type { CompiledStore } from '../compiled-policy.ts';
import { sortedUnique } from '../resolve/names.ts';
import type { ResolvedStore } from '../resolve/resolved-policy.ts';
import { given } from './given.ts';

export function emitStore({ source, channel, holds }: ResolvedStore): CompiledStore {
  const { id, kind, regions, transfer, encryption, erase, derivedFrom, maxLag, backups } = source;
  return {
    id,
    kind: kind?.text ?? '',
    channel,
    regions: sortedUnique(regions.map(({ text }) => text)),
    ...given({ transfer: transfer?.text }),
    encryption: sortedUnique(encryption),
    holds: holds.ids,
    ...given({
      erase: erase && { by: erase.by, within: erase.within?.text ?? '' },
      derivedFrom: derivedFrom?.text,
      maxLag: maxLag?.text,
      backups: backups && { window: backups.window?.text ?? '', then: backups.then },
    }),
  };
}
