import type { StatementSource } from '../document/policy-document.ts';
import { isConsentInForce } from './consent-in-force.ts';
import { truthOfConditions } from './condition-truth.ts';
import { actionOf, purposeOf, roleOf, type Question } from './question.ts';
import { allOf, truthOf, type Truth } from './truth.ts';
import { demandsOf, grantsOf, type WholePolicy } from './whole-policy.ts';

/** [when-unless] Do scope and conditions hold? Consent is another question. */
export function truthOfStatement(question: Question, statement: StatementSource): Truth {
  return allOf([truthOfScope(question, statement), truthOfConditions(question, statement.when, statement.unless)]);
}

/** [unknown-in-forbid] */
export function forbids(question: Question, statement: StatementSource): boolean {
  return statement.effect === 'forbid' && truthOfStatement(question, statement) !== 'false';
}

/** [unknown-in-permit], [consent] */
export function permits(question: Question, statement: StatementSource): boolean {
  if (statement.effect === 'forbid' || truthOfStatement(question, statement) !== 'true') return false;
  const { consent } = statement;
  if (consent === undefined) return true;
  return isConsentInForce(question, {
    noticeVersion: consent.noticeVersion?.text,
    maxAge: consent.maxAge?.text,
    separate: consent.separate,
  });
}

/** [owed] Scope and conditions hold, or would hold if more were known. */
export function mayOblige(question: Question, statement: StatementSource): boolean {
  return statement.effect === 'permit' && truthOfStatement(question, statement) !== 'false';
}

function truthOfScope(question: Question, statement: StatementSource): Truth {
  const { policy } = question;
  const role = roleOf(question);
  const { actors, categories } = statement;
  return allOf([
    // [any-scope] What is not written means any.
    actors === undefined
      ? 'true'
      : role === undefined
        ? 'unknown'
        : truthOf(actors.some(({ text }) => rolesWithin(policy, role).has(text))),
    isAmong(statement.actions, actionOf(question)),
    // [unknown-category] It may be any.
    categories === undefined
      ? 'true'
      : question.category === undefined
        ? 'unknown'
        : truthOf((statement.effect === 'forbid' ? demandsOf : grantsOf)(policy, categories, question.category)),
    isAmong(
      statement.purposes?.map(({ text }) => text),
      purposeOf(question),
    ),
  ]);
}

function isAmong(words: readonly string[] | undefined, word: string | undefined): Truth {
  if (words === undefined) return 'true';
  return word === undefined ? 'unknown' : truthOf(words.includes(word));
}

/** [roles] A role and all that it includes, transitively. */
function rolesWithin(policy: WholePolicy, role: string): ReadonlySet<string> {
  const within = new Set([role]);
  for (const one of within) for (const included of policy.roles.get(one) ?? []) within.add(included);
  return within;
}
