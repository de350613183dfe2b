import type { Diagnostic } from '../../diagnostic.ts';
import type { Override, ResolvedConditions, ResolvedStatement } from '../../resolve/resolved-policy.ts';
import { loosened } from './loosened.ts';

/** A condition more makes a permit narrower, and is joined with its parent's; it makes a forbid narrower as well, and that loosens. */
export function loosenedConditions({ child, parent }: Override<ResolvedStatement>): readonly Diagnostic[] {
  if (child.effect === 'permit') return [];
  return (['when', 'unless'] as const).flatMap(part => {
    if (!hasMore(child[part], parent[part])) return [];
    const source =
      child[part]?.clauses.find(clause => !isAmong(clause.source.path, parent[part]))?.source ?? child[part]?.clauses[0]?.source;
    return [
      loosened({
        at: source ?? { file: child.source.file, span: child.source.effectSpan },
        message: `\`${child.source.id}\` forbids only under a condition that it does not have in ${parent.source.file}`,
        help: 'an override forbids more, never less: take the condition out, or write a forbid of its own',
        parent: parent.source,
      }),
    ];
  });
}

function hasMore(child: ResolvedConditions | undefined, parent: ResolvedConditions | undefined): boolean {
  const known = new Set((parent?.conditions ?? []).map(condition => JSON.stringify(condition)));
  return (child?.conditions ?? []).some(condition => !known.has(JSON.stringify(condition)));
}

function isAmong(path: string, conditions: ResolvedConditions | undefined): boolean {
  return conditions?.clauses.some(({ source }) => source.path === path) ?? false;
}
