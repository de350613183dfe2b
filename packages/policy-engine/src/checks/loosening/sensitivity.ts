import type { Diagnostic } from '../../diagnostic.ts';
import type { CategoryDeclaration } from '../../document/policy-document.ts';
import type { Extends } from '../../resolve/overrides.ts';
import type { ResolvedPolicy } from '../../resolve/resolved-policy.ts';
import { sensitivities } from '../../schema/shapes.ts';
import { loosened } from './loosened.ts';

/**
 * The strictest sensitivity holds whatever a child says: one that says less misleads its readers. A category of its own below a
 * parent's is a part of that, and no less sensitive: else what the parent says of the sensitivity would not reach it.
 */
export function loosenedSensitivity({ documents }: ResolvedPolicy, extend: Extends): readonly Diagnostic[] {
  const declared = new Map<string, CategoryDeclaration[]>();
  for (const one of documents.flatMap(({ categories }) => categories)) {
    const known = declared.get(one.id);
    if (known === undefined) declared.set(one.id, [one]);
    else known.push(one);
  }
  return [...declared.values()].flat().flatMap(child => {
    const parent = upwards(child.id)
      .flatMap(id => declared.get(id) ?? [])
      .find(other => extend(child.file, other.file) && rankOf(other) > rankOf(child));
    if (parent === undefined) return [];
    const is = parent.id === child.id ? `is ${parent.sensitivity}` : `belongs to \`${parent.id}\`, which is ${parent.sensitivity}`;
    return [
      loosened({
        at: { file: child.file, span: child.sensitivitySpan },
        message: `\`${child.id}\` is called ${child.sensitivity}, and ${is} in ${parent.file}`,
        help: `write \`sensitivity: ${parent.sensitivity}\`: the stricter holds`,
        parent: { file: parent.file, span: parent.sensitivitySpan },
      }),
    ];
  });
}

/** `a.b`: itself and `a`. */
function upwards(id: string): readonly string[] {
  const steps = id.split('.');
  return steps.map((_, place) => steps.slice(0, steps.length - place).join('.'));
}

function rankOf({ sensitivity }: CategoryDeclaration): number {
  return sensitivities.indexOf(sensitivity);
}
