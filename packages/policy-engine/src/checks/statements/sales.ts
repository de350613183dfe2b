import type { Diagnostic } from '../../diagnostic.ts';
import type { ResolvedPolicy, ResolvedStatement } from '../../resolve/resolved-policy.ts';
import { scopeOf } from './scope-cover.ts';

/** A permit of the entry that gives data away for a purpose that is a sale. */
export interface Sale {
  readonly permit: ResolvedStatement;
  readonly purpose: string;
  /** Where the permit names the purpose, or its effect. */
  readonly place: Pick<Diagnostic, 'file' | 'span'>;
}

/** Actions that make data available to a third party (CPRA 1798.140(ad), (ah)). */
const givingAway: readonly string[] = ['share', 'export', 'disclose'];

export function salesOf(policy: ResolvedPolicy, entry: string): readonly Sale[] {
  const sold = [...policy.purposes].filter(([, { sale }]) => sale).map(([id]) => id);
  return policy.statements
    .filter(({ source, effect, actions }) => effect === 'permit' && source.file === entry && givesAway(actions))
    .flatMap(permit =>
      sold
        .filter(purpose => permit.purposes?.includes(purpose) ?? true)
        .map(purpose => {
          const named = permit.source.purposes?.find(({ text }) => text === purpose);
          return { permit, purpose, place: named ?? { file: permit.source.file, span: permit.source.effectSpan } };
        }),
    );
}

function givesAway(actions: readonly string[] | undefined): boolean {
  return actions?.some(action => givingAway.includes(action)) ?? true;
}

/** The permit, or a forbid that stops the sale of all that it gives away: does one of them ask this first? */
export function asksBefore(policy: ResolvedPolicy, sale: Sale, paths: readonly string[]): boolean {
  if (asks(sale.permit, paths)) return true;
  return policy.statements.some(
    forbid => forbid.effect === 'forbid' && mayStop(policy, forbid, sale) && (isAlways(forbid) || asks(forbid, paths)),
  );
}

function mayStop(policy: ResolvedPolicy, forbid: ResolvedStatement, { permit, purpose }: Sale): boolean {
  const speaksOfIt = (forbid.purposes?.includes(purpose) ?? true) && givesAway(forbid.actions);
  const given = (permit.categories?.ids ?? [...policy.categories.keys()]).filter(id => !id.startsWith('credential.'));
  const [by, to] = [scopeOf(policy, forbid).roles, scopeOf(policy, permit).roles];
  const sameActors = by === undefined || (to !== undefined && [...to].every(role => by.has(role)));
  return speaksOfIt && sameActors && (forbid.categories === undefined || given.every(id => forbid.categories?.ids.includes(id)));
}

function isAlways({ when, unless }: ResolvedStatement): boolean {
  return when === undefined && unless === undefined;
}

function asks({ when, unless }: ResolvedStatement, paths: readonly string[]): boolean {
  return [when, unless].some(conditions => conditions?.clauses.some(({ source }) => paths.includes(source.path)) ?? false);
}
