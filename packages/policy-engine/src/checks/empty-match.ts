import type { ResolvedPolicy, Selection } from '../resolve/resolved-policy.ts';
import type { Check } from './check.ts';
import { everySelection } from './written/every-selection.ts';

/**
 * A selector that selects nothing: `**`, or a sensitivity, where only credentials would fit, which neither means; and a
 * permit, store or processor of a sensitivity that no category has. A safeguard or a forbid of it is for data to come.
 */
export const emptyMatch: Check = {
  name: 'empty-match',
  find: ({ policy, entry, incomplete }) => {
    const granting = new Set(grantingSelections(policy).flatMap(({ parts }) => parts));
    return (incomplete ? [] : everySelection(policy))
      .flatMap(({ parts }) => parts)
      .filter(part => part.reference.file === entry && part.ids.length === 0)
      .flatMap(part => {
        const { text, file, span } = part.reference;
        const credentials = credentialsOf(policy, text);
        if (credentials === undefined || (credentials.length === 0 && !granting.has(part))) return [];
        const named = 'credentials are never meant by it: name them, as `credential.**`';
        return {
          name: 'empty-match',
          severity: 'warning',
          file,
          span,
          message: `\`${text}\` selects no category`,
          help: credentials.length > 0 ? named : 'declare the categories that it should mean, or leave it out',
        };
      });
  },
};

/** Credentials that a selector would mean, if it meant credentials. Ids and subtrees that select nothing are unknown, which has been reported. */
function credentialsOf(policy: ResolvedPolicy, text: string): readonly string[] | undefined {
  if (text !== '**' && /[.*]/.test(text)) return undefined;
  const sensitivities = text.split(', ');
  return [...policy.categories.values()]
    .filter(({ id, sensitivity }) => id.startsWith('credential.') && (text === '**' || sensitivities.includes(sensitivity)))
    .map(({ id }) => id);
}

function grantingSelections({ statements, stores, processors }: ResolvedPolicy): readonly Selection[] {
  return [
    ...statements.filter(({ effect }) => effect === 'permit').flatMap(({ categories, minimize }) => [categories, minimize?.fields]),
    ...[...stores.values()].map(({ holds }) => holds),
    ...[...processors.values()].map(({ categories }) => categories),
  ].filter(selection => selection !== undefined);
}
