/** `composeResolvers(resolvers, { 'Query.*': [audit] })`: wrappers that are put around the resolvers of GraphQL by their paths. */
import { syntax as ts, type Expression, type Node, type nodes } from '../../program/compiler.ts';
import { bareExpression } from '../../flows/bare-expression.ts';
import { functionsOf, handedTo } from '../callbacks.ts';
import { isFunctionWithBody, lastName, valueAround } from '../function-around.ts';
import type { AroundKnowledge } from './around-knowledge.ts';
import { coversParameter, returnedFunctions } from './wrappers.ts';

/** The wrapper that covers the resolver that the property holds, if there is one. */
export function coverByComposition(resolver: nodes.ObjectLiteralElementLike, knowledge: AroundKnowledge): Node | undefined {
  const { names, root } = pathTo(resolver);
  const path = names.join('.');
  return compositionsOf(root, knowledge)
    .flatMap(composition => composition.properties.filter(ts.isPropertyAssignment))
    .find(({ name, initializer }) => ts.isStringLiteralLike(name) && covers(name.text, path) && composesCover(initializer, knowledge));
}

/** `Query.patient`, and the object that all resolvers are in. */
function pathTo(resolver: nodes.ObjectLiteralElementLike): { readonly names: readonly string[]; readonly root: Node } {
  const names: string[] = [];
  let root: Node = resolver;
  for (let at: Node = resolver; isNamedElement(at) && ts.isObjectLiteralExpression(at.parent); at = valueAround(root).parent) {
    names.unshift(at.name.getText().replace(/['"]/g, ''));
    root = at.parent;
  }
  return { names, root };
}

function isNamedElement(node: Node): node is nodes.PropertyAssignment | nodes.MethodDeclaration {
  return ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node);
}

function compositionsOf(resolvers: Node, { references }: AroundKnowledge): readonly nodes.ObjectLiteralExpression[] {
  const { parent } = valueAround(resolvers);
  const uses = ts.isVariableDeclaration(parent) ? references.mentionsOf(parent) : [resolvers];
  return uses.flatMap(use => {
    const handed = handedTo(use);
    const composition = handed && lastName(handed.call.expression) === 'composeResolvers' ? handed.call.arguments?.[1] : undefined;
    const literal = composition && bareExpression(composition);
    return handed?.index === 0 && literal && ts.isObjectLiteralExpression(literal) ? [literal] : [];
  });
}

/** `Query.*`, `*.*`, `Query.patient`; other patterns are left open, and cover nothing. */
function covers(pattern: string, path: string): boolean {
  if (!/^[\w.*]+$/.test(pattern)) return false;
  const expression = pattern.split('.').map(part => part.replace(/\*/g, '[^.]*'));
  return new RegExp(`^${expression.join('\\.')}$`).test(path);
}

function composesCover(value: Expression, knowledge: AroundKnowledge): boolean {
  const node = bareExpression(value);
  if (ts.isArrayLiteralExpression(node)) return node.elements.some(element => composesCover(element, knowledge));
  const { compiler } = knowledge.context;
  const wrappers = ts.isCallExpression(node)
    ? compiler
        .calleesOf(node)
        .filter(isFunctionWithBody)
        .flatMap(factory => returnedFunctions(factory, knowledge))
    : functionsOf(node, compiler);
  return wrappers.length > 0 && wrappers.every(wrapper => coversParameter(wrapper, 0, knowledge));
}
