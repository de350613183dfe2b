import type { CompiledPolicy, Effect } from '../../compiled-policy.ts';
import { gap, heading, list, paragraph, type Block } from '../page.ts';
import { code, codes, listed, phrase, type Phrase } from '../phrase.ts';
import { rolesWith } from '../roles-with.ts';
import { safeguardSentences } from '../sentences/safeguards.ts';
import { statementSentences } from '../sentences/statements.ts';

/** Who may do what and why, and what must hold wherever data moves. */
export function statementSection(policy: CompiledPolicy): readonly Block[] {
  return [
    heading(2, 'Who may do what'),
    paragraph(['What nothing below permits is denied. What is forbidden is denied whatever is permitted.']),
    paragraph([
      'What is not known helps nobody: while a condition is not known, such as the age of a person, what it would permit is not permitted and what it would forbid is forbidden.',
    ]),
    ...includedRoles(policy),
    heading(3, 'Permitted'),
    ...statementsOf('permit', policy, ['Nothing is permitted.']),
    heading(3, 'Forbidden'),
    ...statementsOf('forbid', policy, ['Nothing is forbidden expressly.']),
    heading(2, 'What protects it'),
    ...safeguards(policy),
  ];
}

function statementsOf(effect: Effect, policy: CompiledPolicy, missing: Phrase): readonly Block[] {
  const items = policy.statements
    .filter(statement => statement.effect === effect)
    .map(
      statement =>
        phrase`${code(statement.id)}: ${statementSentences(statement, policy).flatMap((one, index) => (index === 0 ? one : [' ', ...one]))}`,
    );
  return items.length === 0 ? [gap(missing)] : list(items);
}

/** Statements name the role that is included, and mean those that include it too. */
function includedRoles(policy: CompiledPolicy): readonly Block[] {
  const items = Object.keys(policy.roles).flatMap(role => {
    const others = rolesWith(role, policy).filter(other => other !== role);
    return others.length === 0 ? [] : [phrase`Whatever is said of ${code(role)} is said of ${listed(codes(others))} too.`];
  });
  return items.length === 0 ? [] : [heading(3, 'Roles that include others'), ...list(items)];
}

function safeguards(policy: CompiledPolicy): readonly Block[] {
  const items = safeguardSentences(policy).map(({ id, text }) => phrase`${code(id)}: ${text}`);
  return items.length === 0 ? [gap(['The policy has no safeguards.'])] : list(items);
}
