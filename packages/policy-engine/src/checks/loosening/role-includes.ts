import type { Diagnostic } from '../../diagnostic.ts';
import type { RoleDeclaration } from '../../document/policy-document.ts';
import type { Extends } from '../../resolve/overrides.ts';
import type { ResolvedPolicy } from '../../resolve/resolved-policy.ts';
import { loosened } from './loosened.ts';

/** A role that includes another more has its permits; one that includes another less escapes its forbids. */
export function loosenedRoles({ documents }: ResolvedPolicy, extend: Extends): readonly Diagnostic[] {
  const roles = new Map<string, RoleDeclaration[]>();
  for (const role of documents.flatMap(document => document.roles)) {
    const known = roles.get(role.id);
    if (known === undefined) roles.set(role.id, [role]);
    else known.push(role);
  }
  return [...roles.values()].flatMap(declarations =>
    declarations.flatMap(child => declarations.filter(parent => extend(child.file, parent.file)).flatMap(parent => changed(child, parent))),
  );
}

function changed(child: RoleDeclaration, parent: RoleDeclaration): readonly Diagnostic[] {
  const [own, theirs] = [child, parent].map(({ includes }) => new Set(includes.map(({ text }) => text)));
  const more = child.includes.filter(({ text }) => theirs?.has(text) !== true);
  const less = parent.includes.filter(({ text }) => own?.has(text) !== true);
  return [
    ...more.map(role =>
      loosened({
        at: role,
        message: `\`${child.id}\` gets the permits of \`${role.text}\`, which it does not have in ${parent.file}`,
        help: 'leave it out, or declare a role of its own that includes both',
        parent,
      }),
    ),
    ...less.map(role =>
      loosened({
        at: child,
        message: `\`${child.id}\` leaves \`${role.text}\` out, and escapes what is forbidden to it in ${parent.file}`,
        help: `leave the role out here, or include \`${role.text}\``,
        parent: role,
      }),
    ),
  ];
}
