import type { Diagnostic } from '../../diagnostic.ts';
import type { CategoryDeclaration } from '../../document/policy-document.ts';
import type { Extends } from '../../resolve/overrides.ts';
import type { ResolvedPolicy } from '../../resolve/resolved-policy.ts';
import { sensitivities } from '../../schema/shapes.ts';
import { loosened } from './loosened.ts';

/** The strictest sensitivity holds whatever a child says: one that says less misleads its readers. */
export function loosenedSensitivity({ documents }: ResolvedPolicy, extend: Extends): readonly Diagnostic[] {
  const strictest = new Map<string, CategoryDeclaration[]>();
  for (const declared of documents.flatMap(({ categories }) => categories)) {
    const known = strictest.get(declared.id);
    if (known === undefined) strictest.set(declared.id, [declared]);
    else known.push(declared);
  }
  return [...strictest.values()].flatMap(declarations =>
    declarations.flatMap(child => {
      const parent = declarations.find(other => extend(child.file, other.file) && rankOf(other) > rankOf(child));
      if (parent === undefined) return [];
      const message = `\`${child.id}\` is called ${child.sensitivity}, and is ${parent.sensitivity} in ${parent.file}`;
      return [
        loosened({
          at: { file: child.file, span: child.sensitivitySpan },
          message,
          help: `write \`sensitivity: ${parent.sensitivity}\`: the stricter holds`,
          parent: { file: parent.file, span: parent.sensitivitySpan },
        }),
      ];
    }),
  );
}

function rankOf({ sensitivity }: CategoryDeclaration): number {
  return sensitivities.indexOf(sensitivity);
}
