import type { ResolvedConditions } from '../resolve/resolved-policy.ts';
import type { PolicyUnderTest } from './policy-under-test.ts';
import type { Place } from './test-result.ts';

export type StatementPart = 'when' | 'unless' | 'minimize.unless' | 'transform.unless';

/** Where a statement, safeguard or rule is declared: of several with the same id the nth, the entry's own first. */
export function placeOfId({ sources }: PolicyUnderTest, id: string, nth = 0): Place | undefined {
  const declared = [
    ...sources.statements,
    ...sources.safeguards,
    ...sources.residency,
    ...sources.retention,
    ...sources.rights,
    ...sources.breach,
  ];
  const found = declared.filter(({ source }) => source.id === id)[nth]?.source;
  return found && { file: found.file, span: found.span };
}

/** Where a clause of a statement is written: the nth of its part. */
export function placeOfClause(under: PolicyUnderTest, statement: string, part: StatementPart, nth: number): Place | undefined {
  const found = under.sources.statements.find(({ source }) => source.id === statement);
  const conditions: Readonly<Record<StatementPart, ResolvedConditions | undefined>> = {
    when: found?.when,
    unless: found?.unless,
    'minimize.unless': found?.minimize?.unless,
    'transform.unless': found?.transform?.unless,
  };
  const clause = conditions[part]?.clauses[nth]?.source;
  return clause === undefined ? placeOfId(under, statement) : { file: clause.file, span: clause.span };
}
