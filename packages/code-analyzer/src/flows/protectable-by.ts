/** Which of the bound functions may be written around an expression. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Protectable } from '../facts.ts';
import { isInsideAsync } from '../program/inside-async.ts';
import { syntax, type Node } from '../program/compiler.ts';

/** A function of a package that has neither source nor model may be as well: nobody knows its types. */
export function protectableBy(source: Node, { compiler, roles: { protectors } }: AnalysisContext): readonly Protectable[] {
  if (!syntax.isExpression(source)) return [];
  return protectors.flatMap(({ declaration, module, export: name, protection }) => {
    const wrapping = declaration ? compiler.wrappingOf(source, declaration) : { awaits: false, sure: false };
    if (!wrapping || (wrapping.awaits && !isInsideAsync(source))) return [];
    return [{ module, export: name, protection, ...wrapping }];
  });
}
