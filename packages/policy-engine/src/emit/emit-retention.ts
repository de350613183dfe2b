import type { CompiledRetention } from '../compiled-policy.ts';
import { sortedUnique } from '../resolve/names.ts';
import type { ResolvedRetention } from '../resolve/resolved-policy.ts';
import { given } from './given.ts';

/** With anything missing the structure has an error, and nothing is emitted. */
export function emitRetention({ source, categories }: ResolvedRetention): CompiledRetention {
  const { id, keep, from, then, hold, basis, legal } = source;
  return {
    id,
    categories: categories.ids,
    keep: keep?.text ?? '',
    from: from?.text ?? '',
    then: then ?? 'erase',
    hold: sortedUnique(hold.map(({ text }) => text)),
    ...given({ basis }),
    legal,
  };
}
