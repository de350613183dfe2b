import type { CompiledRights } from '../compiled-policy.ts';
import { sortedUnique } from '../resolve/names.ts';
import type { ResolvedRights } from '../resolve/resolved-policy.ts';
import { byContent } from './by-content.ts';
import { given } from './given.ts';

/** A law may stand there several times, once for each document that speaks of it: the earliest date holds. */
export function emitRights(rights: readonly ResolvedRights[]): readonly CompiledRights[] {
  return byContent(rights.map(emitRight), ({ law }) => law);
}

function emitRight({ source }: ResolvedRights): CompiledRights {
  const { id, due, extend, from, include } = source;
  return {
    law: id,
    due: due?.text ?? '',
    ...given({ extend: extend?.text }),
    from: from?.text ?? '',
    include: sortedUnique(include.map(({ text }) => text)),
  };
}
