import type { AuditSafeguard, CompiledPolicy, CompiledStatement } from '../compiled-policy.ts';
import type { Question } from './match.ts';
import type { Obligation } from './request.ts';

/** A question, and the permits that may match it. */
interface PossiblePermits {
  readonly question: Question;
  readonly possible: readonly CompiledStatement[];
}

const basicFields: readonly string[] = ['action', 'actor', 'at'];

/** The audit record that an allowed request owes: the strictest that a permit or an audit safeguard asks for. */
export function auditOwed(policy: CompiledPolicy, answers: readonly PossiblePermits[]): readonly Obligation[] {
  const statements = answers.flatMap(({ possible }) => possible).filter(statement => statement.audit !== undefined);
  const safeguards = answers.flatMap(({ question }) => policy.safeguards.audit.filter(safeguard => mayWant(safeguard, question)));
  if (statements.length === 0 && safeguards.length === 0) return [];
  const isFull = safeguards.length > 0 || statements.some(statement => statement.audit === 'full');
  return [
    {
      kind: 'audit',
      level: isFull ? 'full' : 'basic',
      fields: [...new Set([...basicFields, ...safeguards.flatMap(safeguard => safeguard.fields)])].sort(),
      by: [...new Set([...statements, ...safeguards].map(({ id }) => id))].sort(),
    },
  ];
}

/** What is not known may be what the safeguard is about. */
function mayWant(safeguard: AuditSafeguard, question: Question): boolean {
  const action = question.action === undefined || safeguard.actions.some(one => one === question.action);
  const category = question.category === undefined ? safeguard.categories.length > 0 : safeguard.categories.includes(question.category);
  return action && category;
}
