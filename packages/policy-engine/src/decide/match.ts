import type { CompiledPolicy, CompiledStatement } from '../compiled-policy.ts';

/** Kleene's three values. */
export type Truth = 'yes' | 'no' | 'unknown';

/** One request about one category; what is not a known word of the policy is `undefined`, unknown. */
export interface Question {
  readonly role: string | undefined;
  readonly action: string | undefined;
  readonly category: string | undefined;
  readonly purpose: string | undefined;
}

/** Does a statement match? A forbid counts unless `no`, a permit only if `yes`. */
export function matches(policy: CompiledPolicy, statement: CompiledStatement, question: Question): Truth {
  return every([
    matchesActor(policy, statement.actors, question.role),
    isAmong(statement.actions, question.action),
    isAmong(statement.categories, question.category),
    isAmong(statement.purposes, question.purpose),
    hasConditions(statement) ? 'unknown' : 'yes',
  ]);
}

/** A role counts for every role that it includes. */
function matchesActor(policy: CompiledPolicy, actors: readonly string[] | undefined, role: string | undefined): Truth {
  if (actors === undefined) return 'yes';
  if (role === undefined) return 'unknown';
  const included = Object.hasOwn(policy.roles, role) ? (policy.roles[role] ?? []) : [];
  return included.some(one => actors.includes(one)) ? 'yes' : 'no';
}

function isAmong(words: readonly string[] | undefined, word: string | undefined): Truth {
  if (words === undefined) return 'yes';
  if (word === undefined) return 'unknown';
  return words.includes(word) ? 'yes' : 'no';
}

function every(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

/** Until conditions are evaluated they are unknown. */
function hasConditions({ when, unless, consent, minimize, transform }: CompiledStatement): boolean {
  return [when, unless, consent, minimize, transform].some(block => block !== undefined);
}
