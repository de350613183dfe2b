import { evidenceLevels, type Label } from '../facts.ts';
import { syntax, type Declaration, type Expression, type Node } from '../program/compiler.ts';
import { classifyName } from './classify-name.ts';
import { labelsOfMember } from './label-declaration.ts';
import { type Askable, labelOfMatch, placeOfNode, strongest, type LabellingContext } from './labelling.ts';
import { ownerOfExpression } from './owner-name.ts';
import { isRequestData } from './request-data.ts';
import { labelsOfAskedPart, labelsOfPart } from './request-parts.ts';
import { strengthenedByRequest } from './strengthened-by-request.ts';
import { annotationOf } from './tagged-labels.ts';
import { calleeName, shapeOf } from './value-shape.ts';

/** Labels of what a name, a member access or a look-up by a constant key stands for. */
export function labelsOfReference(context: LabellingContext, node: Node, ask: Askable): readonly Label[] {
  if (syntax.isPropertyAccessExpression(node)) return labelsOfAccess(context, { node, object: node.expression, key: node.name.text }, ask);
  if (syntax.isElementAccessExpression(node)) {
    const key = node.argumentExpression;
    return syntax.isStringLiteralLike(key) ? labelsOfAccess(context, { node, object: node.expression, key: key.text }, ask) : [];
  }
  if (syntax.isCallExpression(node)) return labelsOfCall(context, node);
  if (!syntax.isIdentifier(node)) return [];
  if (syntax.isPropertyAccessExpression(node.parent) && node.parent.name === node) return labelsOfReference(context, node.parent, ask);
  if (isCalled(node)) return [];
  // A function that is tagged gives what its tag says when it is called; it is no value of a person itself.
  const declarations = declarationsAt(context, node).filter(declaration => !syntax.isFunctionLike(declaration));
  const labels = declarations.flatMap(declaration => ask.judge(declaration).labels);
  return strongest(labels, evidenceLevels);
}

interface Access {
  readonly node: Node;
  readonly object: Expression;
  readonly key: string;
}

function labelsOfAccess(context: LabellingContext, access: Access, ask: Askable): readonly Label[] {
  if (isCalled(access.node)) return [];
  const ofRequest = labelsOfPart(context, access);
  if (ofRequest.length > 0) return ofRequest;
  const declarations = declarationsAt(context, access.node).filter(declaration => context.compiler.originOf(declaration).kind !== 'stub');
  if (declarations.length === 0) return labelsOfUnresolved(context, access);
  // `req.query.phone`: any key is declared, so the declaration says nothing; what a client sent is known by its word.
  if (declarations.every(syntax.isIndexSignatureDeclaration))
    return isRequestData(context, access.object) ? labelsOfUnresolved(context, access) : [];
  // The receiver's type is asked only for a word of the vocabulary: most accesses are `x.length`.
  const owner = context.isWord(access.key) ? context.compiler.typeOf(access.object) : undefined;
  const ownerNames = owner ? context.compiler.describe(owner).names : [];
  const read = (): readonly Label[] => labelsOfMember(context, { name: access.key, declarations, ownerNames }, ask);
  const symbol = context.compiler.symbolOf(access.node);
  const labels = symbol ? ask.ofMember(symbol, owner, read) : read();
  return labels.length > 0 && isRequestData(context, access.object) ? strengthenedByRequest(context, labels, access.key) : labels;
}

/** The owner is `any` or comes from an unknown module: the words are all there is, and whether a client sent it. */
function labelsOfUnresolved(context: LabellingContext, { node, object, key }: Access): readonly Label[] {
  if (!context.isWord(key)) return [];
  // What a client sent belongs to whoever sent it: `req.query.phone` is no query's phone.
  const fromRequest = isRequestData(context, object);
  const owner = fromRequest ? undefined : ownerOfExpression(object);
  const shape = shapeOf(context.compiler, context.compiler.typeOf(node));
  const matches = classifyName(context.index, key, { place: 'member', shape, ...(owner === undefined ? {} : { owner: owner.name }) });
  const declaredAt = placeOfNode(node);
  return matches.map(match => {
    if (fromRequest && !match.ambiguous)
      return labelOfMatch(match, { evidence: 'type', because: `\`${key}\` is read from request data`, declaredAt });
    return labelOfMatch(match, {
      evidence: 'name',
      because: `the name \`${key}\` says "${match.phrase}", and the type of its owner is not known`,
      declaredAt,
    });
  });
}

/** `formData.get('email')` of a request; a function that is tagged `@personal` gives what its tag says. */
function labelsOfCall(context: LabellingContext, call: Node): readonly Label[] {
  if (!syntax.isCallExpression(call)) return [];
  const ofRequest = labelsOfAskedPart(context, call);
  if (ofRequest.length > 0) return ofRequest;
  const [key] = call.arguments;
  const callee = call.expression;
  if (syntax.isPropertyAccessExpression(callee) && calleeName(callee) === 'get' && key !== undefined && syntax.isStringLiteralLike(key)) {
    if (context.isWord(key.text) && isRequestData(context, callee.expression))
      return labelsOfUnresolved(context, { node: call, object: callee.expression, key: key.text });
  }
  const tagged = context.compiler.calleesOf(call).map(declaration => annotationOf(context, declaration));
  return strongest(
    tagged.flatMap(annotation => (annotation?.kind === 'personal' ? annotation.labels : [])),
    evidenceLevels,
  );
}

/** `z.string().email()`: a function is no value of a person. */
function isCalled(node: Node): boolean {
  return (syntax.isCallExpression(node.parent) || syntax.isNewExpression(node.parent)) && node.parent.expression === node;
}

function declarationsAt(context: LabellingContext, node: Node): readonly Declaration[] {
  const symbol = context.compiler.symbolOf(node);
  return symbol === undefined ? [] : context.compiler.declarationsOf(symbol);
}
