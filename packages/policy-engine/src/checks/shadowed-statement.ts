import type { ResolvedStatement } from '../resolve/resolved-policy.ts';
import type { Check } from './check.ts';
import { findCovers, type Cover } from './statements/covering-statements.ts';

/** A permit that decides nothing: a forbid denies all of it, or another permit allows all of it and more. */
export const shadowedStatement: Check = {
  name: 'shadowed-statement',
  find: ({ policy, entry }) => {
    const order = new Map(policy.statements.map((statement, index) => [statement, index]));
    const wanted = (cover: Cover): boolean => (cover.by.effect === 'forbid' ? !cover.same : isRedundant(cover, order));
    return findCovers(policy, entry, wanted).map(({ statement: { source }, by }) => ({
      name: 'shadowed-statement',
      severity: 'warning',
      file: source.file,
      span: source.effectSpan,
      message:
        by.effect === 'forbid'
          ? `the permit \`${source.id}\` never allows anything: the forbid \`${by.source.id}\` denies all of it`
          : `the permit \`${source.id}\` decides nothing: \`${by.source.id}\` allows all of it`,
      help: by.effect === 'forbid' ? 'narrow the forbid, or remove the permit' : 'remove it, or say how it differs',
      related: [{ file: by.source.file, span: by.source.effectSpan, message: 'covered by this' }],
    }));
  },
};

/** Of two that say the same the later one is told of. */
function isRedundant(cover: Cover, order: ReadonlyMap<ResolvedStatement, number>): boolean {
  const isFirst = (order.get(cover.statement) ?? 0) < (order.get(cover.by) ?? 0);
  const isMutual = cover.same && owesNoMore(cover.by, cover.statement);
  return owesNoMore(cover.statement, cover.by) && !(isMutual && isFirst);
}

const levels = ['none', 'basic', 'full'];

/** What `statement` obliges to is owed by `by` anyway. */
function owesNoMore(statement: ResolvedStatement, by: ResolvedStatement): boolean {
  const level = (one: ResolvedStatement): number => levels.indexOf(one.source.audit ?? 'none');
  return statement.minimize === undefined && statement.transform === undefined && level(statement) <= level(by);
}
