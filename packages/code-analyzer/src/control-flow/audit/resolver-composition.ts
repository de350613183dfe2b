/** `composeResolvers(resolvers, { 'Query.*': [audit] })`: wrappers that are put around the resolvers of GraphQL by their paths. */
import { syntax as ts, type Expression, type Node, type nodes } from '../../program/compiler.ts';
import { bareExpression } from '../../flows/bare-expression.ts';
import { functionsOf, handedTo } from '../callbacks.ts';
import { isFunctionWithBody, lastName, valueAround } from '../function-around.ts';
import type { AuditKnowledge } from './audit-knowledge.ts';
import { auditsAroundParameter, returnedFunctions } from './audit-wrappers.ts';

/** The wrapper that leaves a record around the resolver that the property holds, if there is one. */
export function auditByComposition(resolver: nodes.ObjectLiteralElementLike, knowledge: AuditKnowledge): Node | undefined {
  const { names, root } = pathTo(resolver);
  const path = names.join('.');
  return compositionsOf(root, knowledge)
    .flatMap(composition => composition.properties.filter(ts.isPropertyAssignment))
    .find(({ name, initializer }) => ts.isStringLiteralLike(name) && covers(name.text, path) && composesAudit(initializer, knowledge));
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

function compositionsOf(resolvers: Node, { references }: AuditKnowledge): readonly nodes.ObjectLiteralExpression[] {
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

function composesAudit(value: Expression, knowledge: AuditKnowledge): boolean {
  const node = bareExpression(value);
  if (ts.isArrayLiteralExpression(node)) return node.elements.some(element => composesAudit(element, knowledge));
  const { compiler } = knowledge.context;
  const wrappers = ts.isCallExpression(node)
    ? compiler
        .calleesOf(node)
        .filter(isFunctionWithBody)
        .flatMap(factory => returnedFunctions(factory, knowledge))
    : functionsOf(node, compiler);
  return wrappers.length > 0 && wrappers.every(wrapper => auditsAroundParameter(wrapper, 0, knowledge));
}
