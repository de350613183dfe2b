import type { Diagnostic } from '../../diagnostic.ts';
import type { Reference } from '../../document/policy-document.ts';
import type { Override, ResolvedPolicy, ResolvedStatement } from '../../resolve/resolved-policy.ts';
import { scopeOf, type StatementScope } from '../statements/scope-cover.ts';
import { loosened } from './loosened.ts';

const parts = { roles: 'actor', actions: 'action', categories: 'category', purposes: 'purpose' } as const;

/** A permit may be for less than its parent's, a forbid for more. */
export function loosenedScope(policy: ResolvedPolicy, { child, parent }: Override<ResolvedStatement>): readonly Diagnostic[] {
  const [own, theirs] = [scopeOf(policy, child), scopeOf(policy, parent)];
  const isPermit = child.effect === 'permit';
  return (['roles', 'actions', 'categories', 'purposes'] as const).flatMap(part => {
    const witness = isPermit ? missing(own[part], theirs[part]) : missing(theirs[part], own[part]);
    if (witness === undefined) return [];
    const what = witness === anything ? `any ${parts[part]}` : `the ${parts[part]} \`${witness}\``;
    return [
      loosened({
        at: isPermit ? placeOf(child, part, witness) : { file: child.source.file, span: child.source.effectSpan },
        message: isPermit
          ? `\`${child.source.id}\` permits ${what}, which it does not in ${parent.source.file}`
          : `\`${child.source.id}\` leaves out ${what}, which it forbids in ${parent.source.file}`,
        help: isPermit
          ? 'an override permits less, never more: leave it out, or write a permit of its own'
          : 'an override forbids more, never less: add it',
        parent: parent.source,
      }),
    ];
  });
}

const anything = '*';

/** A word of the first that the second does not have. */
function missing(words: StatementScope['roles'], within: StatementScope['roles']): string | undefined {
  if (within === undefined) return undefined;
  if (words === undefined) return anything;
  return [...words].sort().find(word => !within.has(word));
}

/** The word of the child that means it, where it is one. */
function placeOf({ source, categories }: ResolvedStatement, part: keyof typeof parts, witness: string): Pick<Reference, 'file' | 'span'> {
  const effect = { file: source.file, span: source.effectSpan };
  switch (part) {
    case 'roles':
      return (source.actors?.length === 1 ? source.actors[0] : source.actors?.find(({ text }) => text === witness)) ?? effect;
    case 'categories':
      return categories?.parts.find(({ ids }) => ids.includes(witness))?.reference ?? effect;
    case 'purposes':
      return source.purposes?.find(({ text }) => text === witness) ?? effect;
    case 'actions':
      return effect;
  }
}
