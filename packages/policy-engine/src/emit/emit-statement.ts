import type { CompiledStatement } from '../compiled-policy.ts';
import type { ResolvedStatement } from '../resolve/resolved-policy.ts';
import { given } from './given.ts';

export function emitStatement(statement: ResolvedStatement): CompiledStatement {
  const { source, effect, actors, actions, categories, purposes, when, unless } = statement;
  const { basis, message, audit, severity } = source;
  return {
    id: source.id,
    effect,
    legal: source.refs,
    ...given({
      actors,
      actions,
      categories: categories?.ids,
      purposes,
      when: when?.conditions,
      unless: unless?.conditions,
      basis,
      message,
      audit,
      severity,
    }),
  };
}
