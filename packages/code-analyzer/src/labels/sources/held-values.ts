import { syntax, type Declaration, type Expression } from '../../program/compiler.ts';
import type { LabelSource } from '../labelling.ts';
import { unwrapped } from '../unwrapped.ts';

/** `{ email }` and `{ mail: user.email }` hold what they are set to. */
export const heldValues: LabelSource = {
  name: 'values of properties',
  judge: (_context, declaration, ask) => {
    const value = valueOf(declaration);
    if (value === undefined) return undefined;
    // A name alone is not carried on to another name; the flow that carries it is followed elsewhere.
    const isShorthand = syntax.isShorthandPropertyAssignment(declaration);
    const labels = ask.ofReference(value).filter(label => label.evidence !== 'name' || isShorthand);
    return labels.length > 0 ? { labels, settled: true } : undefined;
  },
};

function valueOf(declaration: Declaration): Expression | undefined {
  if (syntax.isShorthandPropertyAssignment(declaration)) return declaration.name;
  if (!syntax.isPropertyAssignment(declaration)) return undefined;
  const value = unwrapped(declaration.initializer);
  return syntax.isIdentifier(value) || syntax.isPropertyAccessExpression(value) ? value : undefined;
}
