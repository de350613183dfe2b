import { syntax, type CallLike, type Expression } from '../program/compiler.ts';

/** Arguments as they stand in the call; of a tagged template its substitutions. */
export function writtenArguments(call: CallLike): readonly Expression[] {
  if (syntax.isCallExpression(call) || syntax.isNewExpression(call)) return call.arguments ?? [];
  if (syntax.isTaggedTemplateExpression(call) && syntax.isTemplateExpression(call.template))
    return call.template.templateSpans.map(span => span.expression);
  return [];
}
