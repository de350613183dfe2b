import type { Diagnostic } from '../../diagnostic.ts';
import type { SafeguardSource, StatementSource } from '../../document/policy-document.ts';
import { severities } from '../../schema/terms.ts';
import { loosened } from './loosened.ts';

/** How a finding counts and what it says is the parent's to write, unless it says `overridable`. A stricter severity is always welcome. */
export function loosenedWording(
  child: StatementSource | SafeguardSource,
  parent: StatementSource | SafeguardSource,
): readonly Diagnostic[] {
  const told: { readonly what: 'severity' | 'message'; readonly message: string }[] = [];
  const [own, theirs] = [child.severity, parent.severity ?? 'error'];
  if (own !== undefined && severities.indexOf(own) > severities.indexOf(theirs))
    told.push({ what: 'severity', message: `\`${child.id}\` counts as ${own}, and as ${theirs} in ${parent.file}` });
  if (child.message !== undefined && parent.message !== undefined && child.message !== parent.message)
    told.push({ what: 'message', message: `\`${child.id}\` says something else in ${parent.file}` });
  return told
    .filter(({ what }) => !parent.overridable.includes(what))
    .map(({ what, message }) =>
      loosened({ at: child, message, help: `leave \`${what}\` out; or the parent says \`overridable: [${what}]\``, parent }),
    );
}
