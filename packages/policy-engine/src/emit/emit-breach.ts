import type { CompiledBreach } from '../compiled-policy.ts';
import type { ResolvedBreach } from '../resolve/resolved-policy.ts';
import { byContent } from './by-content.ts';
import { emitConditions } from './emit-conditions.ts';
import { given } from './given.ts';

export function emitBreach(breach: readonly ResolvedBreach[]): readonly CompiledBreach[] {
  return byContent(breach.map(emitNotice), ({ law, notify }) => `${law}.${notify}`);
}

function emitNotice({ source, categories, when, unless }: ResolvedBreach): CompiledBreach {
  const { law, notify, within, from, legal } = source;
  return {
    law: law?.text ?? '',
    notify: notify?.text ?? '',
    within: within?.text ?? '',
    from: from?.text ?? '',
    ...given({ categories: categories?.ids, when: emitConditions(when), unless: emitConditions(unless) }),
    legal,
  };
}
