import { syntax, type Declaration } from '../../program/compiler.ts';
import { classifyName } from '../classify-name.ts';
import { labelsOfMember } from '../label-declaration.ts';
import { labelOfMatch, type Askable, type Judgment, type LabellingContext, type LabelSource } from '../labelling.ts';
import { ownerOfExpression, type OwnerName } from '../owner-name.ts';
import { isRequestDeclaration } from '../request-data.ts';
import { strengthenedByRequest } from '../strengthened-by-request.ts';
import { shapeOf } from '../value-shape.ts';
import { judgeByName } from './names.ts';

const nothing: Judgment = { labels: [], settled: false };

/** Names that take an object apart. */
export const bindings: LabelSource = {
  name: 'bindings',
  judge: (context, declaration, ask) => (syntax.isBindingElement(declaration) ? judgeBinding(context, declaration, ask) : undefined),
};

/** `const { email } = source`: the property that it reads decides; its own name only where that is not known. */
function judgeBinding(context: LabellingContext, element: Declaration, ask: Askable): Judgment {
  if (!syntax.isBindingElement(element) || element.dotDotDotToken !== undefined) return nothing;
  if (syntax.isArrayBindingPattern(element.parent)) return judgeByName(context, element, ask) ?? nothing;
  const key = element.propertyName ?? element.name;
  if (!syntax.isIdentifier(key) && !syntax.isStringLiteralLike(key)) return nothing;
  const source = context.compiler.typeOf(element.parent);
  const property = context.compiler.propertyOf(source, key.text);
  const declarations = property === undefined ? [] : context.compiler.declarationsOf(property.symbol);
  const known = declarations.filter(declaration => declaration !== element && context.compiler.originOf(declaration).kind !== 'stub');
  if (known.length > 0) {
    const labels = labelsOfMember(
      context,
      { name: key.text, declarations: known, ownerNames: context.compiler.describe(source).names },
      ask,
    );
    const fromRequest = labels.length > 0 && isRequestDeclaration(context, element);
    return { labels: fromRequest ? strengthenedByRequest(context, labels, key.text) : labels, settled: true };
  }
  if (context.compiler.describe(source).known === 'yes' && declarations.length === 0 && property !== undefined) return nothing;
  return judgeLooseBinding(context, element, key.text);
}

function judgeLooseBinding(context: LabellingContext, element: Declaration, key: string): Judgment {
  const fromRequest = isRequestDeclaration(context, element);
  const owner = fromRequest ? undefined : ownerOfPattern(element);
  const shape = shapeOf(context.compiler, context.compiler.typeOf(element));
  const matches = classifyName(context.index, key, { place: 'member', shape, ...(owner === undefined ? {} : { owner: owner.name }) });
  const declaredAt = context.compiler.placeOf(element);
  const labels = matches.map(match => {
    if (fromRequest && !match.ambiguous)
      return labelOfMatch(match, { evidence: 'type', because: `\`${key}\` is taken from request data`, declaredAt });
    return labelOfMatch(match, { evidence: 'name', because: `the name \`${key}\` says "${match.phrase}"`, declaredAt });
  });
  return { labels, settled: false };
}

/** What a pattern takes apart: the variable, the property or the parameter's type. */
function ownerOfPattern(element: Declaration): OwnerName | undefined {
  const holder = element.parent.parent;
  if (syntax.isBindingElement(holder)) {
    const key = holder.propertyName ?? holder.name;
    return syntax.isIdentifier(key) ? { name: key.text, by: 'variable' } : undefined;
  }
  if (syntax.isVariableDeclaration(holder) && holder.initializer !== undefined) return ownerOfExpression(holder.initializer);
  return undefined;
}
