import { syntax, type Expression } from '../program/compiler.ts';
import { isSetter, type Outlet } from './setters.ts';

/** Arguments as they stand in the call; of a tagged template its substitutions, of an assignment what is assigned. */
export function writtenArguments(call: Outlet): readonly Expression[] {
  if (syntax.isCallExpression(call) || syntax.isNewExpression(call)) return call.arguments ?? [];
  if (isSetter(call)) return [call.right];
  if (syntax.isTaggedTemplateExpression(call) && syntax.isTemplateExpression(call.template))
    return call.template.templateSpans.map(span => span.expression);
  return [];
}
