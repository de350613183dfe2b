import type { CompiledConsent, CompiledMinimize, CompiledStatement, CompiledTransform } from '../compiled-policy.ts';
import type { ConsentSource } from '../document/policy-document.ts';
import type { ResolvedStatement } from '../resolve/resolved-policy.ts';
import { emitConditions } from './emit-conditions.ts';
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
      when: emitConditions(when),
      unless: emitConditions(unless),
      consent: source.consent && emitConsent(source.consent),
      minimize: emitMinimize(statement),
      transform: emitTransform(statement),
      audit,
      basis,
      message,
      severity,
    }),
  };
}

const bounds = { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge', '==': 'eq' } as const;

function emitConsent({ noticeVersion, maxAge, separate }: ConsentSource): CompiledConsent {
  const match = /^([<>]=?|==)? ?(.+)$/.exec(noticeVersion?.text ?? '');
  const bound = Object.entries(bounds).find(([written]) => written === match?.[1])?.[1] ?? 'eq';
  const version = match?.[2];
  return given({ noticeVersion: version === undefined ? undefined : { operator: bound, version }, maxAge: maxAge?.text, separate });
}

function emitMinimize({ minimize }: ResolvedStatement): CompiledMinimize | undefined {
  return minimize && { mask: minimize.mask, ...given({ fields: minimize.fields?.ids, unless: emitConditions(minimize.unless) }) };
}

function emitTransform({ transform }: ResolvedStatement): CompiledTransform | undefined {
  if (transform === undefined) return undefined;
  const { pseudonymize, aggregate, unless } = transform;
  return { pseudonymize, ...given({ aggregate, unless: emitConditions(unless) }) };
}
