import type { Diagnostic } from '../../diagnostic.ts';
import type { Override, ResolvedSafeguard } from '../../resolve/resolved-policy.ts';
import { loosened } from './loosened.ts';

/** A safeguard may be for more channels, actions and categories than its parent's, never for fewer. */
export function loosenedSafeguardScope({ child, parent }: Override<ResolvedSafeguard>): readonly Diagnostic[] {
  const missing = [
    ...wordsMissing('channel', channelsOf(child), channelsOf(parent)),
    ...wordsMissing('action', actionsOf(child), actionsOf(parent)),
    ...wordsMissing('category', child.categories?.ids ?? [], parent.categories?.ids ?? []),
    ...wordsMissing('field', fieldsOf(child), fieldsOf(parent)),
  ];
  return missing.map(what =>
    loosened({
      at: child.source,
      message: `\`${child.source.id}\` leaves out ${what}, which it has in ${parent.source.file}`,
      help: 'an override demands more, never less: add it',
      parent: parent.source,
    }),
  );
}

/** One witness of a kind is enough. */
function wordsMissing(kind: string, own: readonly string[], theirs: readonly string[]): readonly string[] {
  const known = new Set(own);
  const [first] = theirs.filter(word => !known.has(word)).sort();
  return first === undefined ? [] : [`the ${kind} \`${first}\``];
}

function channelsOf({ source }: ResolvedSafeguard): readonly string[] {
  return source.kind === 'protect' ? source.channels : [];
}

function actionsOf({ source }: ResolvedSafeguard): readonly string[] {
  return source.kind === 'audit' ? source.actions : [];
}

function fieldsOf({ source }: ResolvedSafeguard): readonly string[] {
  return source.kind === 'audit' ? source.fields : [];
}
