import type { CompiledConsent, CompiledMinimize, CompiledStatement, CompiledTransform } from '../../compiled-policy.ts';
import { conditionDeletions, wholly, without, type Deletion } from './deletion.ts';

const scopeParts = { actors: 'actor', actions: 'action', categories: 'category', purposes: 'purpose' } as const;

export function statementDeletions(statement: CompiledStatement): readonly Deletion<CompiledStatement>[] {
  const { when, unless } = statement;
  return [
    ...wholly<CompiledStatement>(),
    ...(['actors', 'actions', 'categories', 'purposes'] as const)
      .filter(part => statement[part] !== undefined)
      .map(part => ({ what: `for any ${scopeParts[part]}`, part: without(statement, part) })),
    ...conditionDeletions(when).map(({ what, part }) => ({
      what,
      part: part === undefined ? without(statement, 'when') : { ...statement, when: part },
    })),
    ...conditionDeletions(unless).map(({ what, part }) => ({
      what: `${what} (unless)`,
      part: part === undefined ? without(statement, 'unless') : { ...statement, unless: part },
    })),
    ...consentDeletions(statement, statement.consent),
    ...minimizeDeletions(statement, statement.minimize),
    ...transformDeletions(statement, statement.transform),
    ...(statement.audit === undefined || statement.audit === 'none' ? [] : [{ what: 'without audit', part: without(statement, 'audit') }]),
  ];
}

function consentDeletions(statement: CompiledStatement, consent: CompiledConsent | undefined): readonly Deletion<CompiledStatement>[] {
  if (consent === undefined) return [];
  const parts = (['noticeVersion', 'maxAge', 'separate'] as const).filter(part => consent[part] !== undefined);
  return [
    { what: 'without consent', part: without(statement, 'consent') },
    ...parts.map(part => ({ what: `without consent.${part}`, part: { ...statement, consent: without(consent, part) } })),
  ];
}

function minimizeDeletions(statement: CompiledStatement, minimize: CompiledMinimize | undefined): readonly Deletion<CompiledStatement>[] {
  if (minimize === undefined) return [];
  const changed = (what: string, part: CompiledMinimize): Deletion<CompiledStatement> => ({ what, part: { ...statement, minimize: part } });
  return [
    { what: 'without minimize', part: without(statement, 'minimize') },
    ...(minimize.fields === undefined ? [] : [changed('without minimize.fields', without(minimize, 'fields'))]),
    ...Object.keys(minimize.mask).map(category =>
      changed(`without the mask of ${category}`, { ...minimize, mask: without(minimize.mask, category) }),
    ),
    ...conditionDeletions(minimize.unless).map(({ what, part }) =>
      changed(`${what} (minimize.unless)`, part === undefined ? without(minimize, 'unless') : { ...minimize, unless: part }),
    ),
  ];
}

function transformDeletions(
  statement: CompiledStatement,
  transform: CompiledTransform | undefined,
): readonly Deletion<CompiledStatement>[] {
  if (transform === undefined) return [];
  const changed = (what: string, part: CompiledTransform): Deletion<CompiledStatement> => ({
    what,
    part: { ...statement, transform: part },
  });
  return [
    { what: 'without transform', part: without(statement, 'transform') },
    ...(transform.pseudonymize.length === 0 ? [] : [changed('without transform.pseudonymize', { ...transform, pseudonymize: [] })]),
    ...(transform.aggregate === undefined ? [] : [changed('without transform.aggregate', without(transform, 'aggregate'))]),
    ...conditionDeletions(transform.unless).map(({ what, part }) =>
      changed(`${what} (transform.unless)`, part === undefined ? without(transform, 'unless') : { ...transform, unless: part }),
    ),
  ];
}
