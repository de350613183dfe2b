import type { Diagnostic } from '../diagnostic.ts';
import type { ResolvedPolicy, ResolvedStatement } from '../resolve/resolved-policy.ts';
import type { Check } from './check.ts';
import { follow, followEach, nothingKnown, type Contradiction, type Known, type OneKnown } from './conditions/find-contradictions.ts';
import { scopeOf } from './statements/scope-cover.ts';

/** Conditions that never hold together, such as `age < 16` and `age >= 18`: a permit that never permits, or an exception that never is one. */
export const unreachableCondition: Check = {
  name: 'unreachable-condition',
  find: ({ policy, entry }) => {
    const statements = policy.statements.filter(({ source }) => source.file === entry).flatMap(one => inStatement(policy, one));
    const notices = policy.breach
      .filter(({ source }) => source.file === entry)
      .flatMap(({ when, unless }) => {
        const { known, contradictions } = follow(policy, when, nothingKnown);
        return [...contradictions, ...followEach(policy, unless, known), ...follow(policy, unless, known, true).contradictions];
      });
    return [...statements, ...notices].map(diagnosticOf);
  },
};

function inStatement(policy: ResolvedPolicy, statement: ResolvedStatement): readonly Contradiction[] {
  const { when, unless, minimize, transform } = statement;
  const { known, contradictions } = follow(policy, when, scopeKnown(policy, statement));
  const lifted = follow(policy, unless, known, true);
  const owed = [minimize?.unless, transform?.unless].flatMap(conditions => followEach(policy, conditions, lifted.known));
  return [...contradictions, ...followEach(policy, unless, known), ...lifted.contradictions, ...owed];
}

/** What the scope says of the attributes that conditions may ask as well. */
function scopeKnown(policy: ResolvedPolicy, statement: ResolvedStatement): Known {
  const { roles, actions, purposes } = scopeOf(policy, statement);
  const among = { 'actor.role': roles, action: actions, purpose: purposes };
  const known = Object.entries(among).flatMap(([path, values]): readonly (readonly [string, OneKnown])[] =>
    values === undefined || values.size === 0 ? [] : [[path, { domain: { kind: 'among', values }, said: [] }]],
  );
  return new Map(known);
}

function diagnosticOf({ source, negated, before }: Contradiction): Diagnostic {
  const others = before.map(({ text }) => `\`${text}\``);
  const beside = others.length === 0 ? 'in this scope' : `beside ${others.join(' and ')}`;
  return {
    name: 'unreachable-condition',
    severity: 'warning',
    file: source.file,
    span: source.span,
    message: negated ? `\`${source.text}\` always holds ${beside}, so that nothing matches` : `\`${source.text}\` never holds ${beside}`,
    help: 'correct one of them, or join them with `any`',
    related: before.map(({ file, span }) => ({ file, span, message: 'said here' })),
  };
}
