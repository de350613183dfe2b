import { syntax, type Expression, type Node } from '../program/compiler.ts';
import { splitWords } from './split-words.ts';
import { ownerForms, verbs } from './word-classes.ts';
import { unwrapped } from './unwrapped.ts';

/** What a member belongs to, by the name that people gave it. */
export interface OwnerName {
  readonly name: string;
  /** `type`: an interface, class or alias says it. `variable`: only a variable, property or function around an anonymous type or object. */
  readonly by: 'type' | 'variable';
}

/** Owner of a member by its declaration: the interface, class or alias, else whatever holds the anonymous type or object literal. */
export function ownerNameOf(declaration: Node, calls: Calls = 'own'): OwnerName | undefined {
  if (syntax.isParameter(declaration))
    return syntax.isParameterPropertyDeclaration(declaration, declaration.parent)
      ? holderName(declaration.parent.parent, calls)
      : undefined;
  if (syntax.isPropertyAccessExpression(declaration)) return ownerOfExpression(declaration.expression);
  if (isMember(declaration)) return holderName(declaration.parent, calls);
  return undefined;
}

/** Members as opposed to variables of their own. */
export function isMember(node: Node): boolean {
  return (
    syntax.isPropertySignature(node) ||
    syntax.isPropertyDeclaration(node) ||
    syntax.isPropertyAssignment(node) ||
    syntax.isShorthandPropertyAssignment(node) ||
    syntax.isGetAccessor(node) ||
    syntax.isSetAccessor(node) ||
    syntax.isPropertyAccessExpression(node)
  );
}

/**
 * What to make of a call that an object literal is an argument of. `own`: the object is what the call is about (`createUser({ name })`).
 * `through`: the call only wraps it (`z.object({ name })`), so the variable outside says what it is.
 */
type Calls = 'own' | 'through';

/** Climbs from an anonymous type or object literal to the nearest name around it. */
function holderName(start: Node, calls: Calls): OwnerName | undefined {
  let node = start;
  while (!syntax.isSourceFile(node)) {
    const name = generatedName(node) ?? typeAround(node) ?? valueAround(node);
    if (name !== undefined) return name;
    if (syntax.isCallExpression(node) && calls === 'own') return ownerOfCall(node.expression);
    if (syntax.isClassLike(node) || (syntax.isBlock(node) && !syntax.isFunctionLike(node.parent))) return undefined;
    node = node.parent;
  }
  return undefined;
}

/** Members by which generated types say what they are of: `__typename?: 'User'` of GraphQL, `$typeName: 'acme.v1.User'` and `$type` of protobuf. */
const namingMembers = new Set(['__typename', '$typeName', '$type']);

function generatedName(node: Node): OwnerName | undefined {
  if (!syntax.isTypeLiteralNode(node)) return undefined;
  for (const member of node.members) {
    if (!syntax.isPropertySignature(member) || !namingMembers.has(nodeText(member.name) ?? '')) continue;
    const text =
      member.type !== undefined && syntax.isLiteralTypeNode(member.type) && syntax.isStringLiteral(member.type.literal)
        ? member.type.literal.text
        : '';
    const name = text.slice(text.lastIndexOf('.') + 1);
    if (name !== '') return { name, by: 'type' };
  }
  return undefined;
}

/** An interface, alias or class; a cast says the type of what it wraps. */
function typeAround(node: Node): OwnerName | undefined {
  if (syntax.isInterfaceDeclaration(node) || syntax.isTypeAliasDeclaration(node)) return { name: node.name.text, by: 'type' };
  if (syntax.isClassLike(node)) return node.name === undefined ? undefined : { name: node.name.text, by: 'type' };
  if (syntax.isAsExpression(node) || syntax.isSatisfiesExpression(node))
    return syntax.isConstTypeReference(node.type) ? undefined : typeName(node.type);
  return undefined;
}

function valueAround(node: Node): OwnerName | undefined {
  // In `user.create({ data: { name } })` the key `data` says nothing.
  if (syntax.isPropertyAssignment(node) && ownerForms.has(nodeText(node.name) ?? '')) return undefined;
  if (syntax.isVariableDeclaration(node) && node.type !== undefined) return typeName(node.type) ?? named(nameOfHolder(node));
  return named(nameOfHolder(node));
}

const named = (name: string | undefined): OwnerName | undefined =>
  name === undefined ? undefined : { name: withoutVerb(name), by: 'variable' };

function nameOfHolder(node: Node): string | undefined {
  if (
    syntax.isVariableDeclaration(node) ||
    syntax.isParameter(node) ||
    syntax.isPropertySignature(node) ||
    syntax.isPropertyDeclaration(node) ||
    syntax.isPropertyAssignment(node)
  ) {
    return nodeText(node.name);
  }
  if (syntax.isFunctionLike(node)) return node.name === undefined ? undefined : nodeText(node.name);
  if (syntax.isBinaryExpression(node) && node.operatorToken.kind === syntax.SyntaxKind.EqualsToken)
    return ownerOfExpression(node.left)?.name;
  return undefined;
}

/** What an expression is called whose member is read: `user` in `req.user.email`, `users` in `(await users.findOne()).email`. */
export function ownerOfExpression(expression: Expression): OwnerName | undefined {
  const inner = unwrapped(expression);
  if (syntax.isAsExpression(expression) || syntax.isTypeAssertionExpression(expression))
    return typeName(expression.type) ?? ownerOfExpression(inner);
  if (syntax.isIdentifier(inner)) return { name: inner.text, by: 'variable' };
  if (syntax.isPropertyAccessExpression(inner)) return { name: inner.name.text, by: 'variable' };
  if (syntax.isElementAccessExpression(inner)) {
    return syntax.isStringLiteralLike(inner.argumentExpression)
      ? { name: inner.argumentExpression.text, by: 'variable' }
      : ownerOfExpression(inner.expression);
  }
  if (syntax.isAwaitExpression(inner)) return ownerOfExpression(inner.expression);
  if (syntax.isCallExpression(inner)) return ownerOfCall(inner.expression);
  if (inner.kind === syntax.SyntaxKind.ThisKeyword) return ownerOfThis(inner);
  return undefined;
}

/** `users.findOne()` gives a user, and so does `getUser()`. */
function ownerOfCall(callee: Expression): OwnerName | undefined {
  const owner = ownerOfExpression(callee);
  if (owner === undefined) return undefined;
  const words = splitWords(owner.name);
  const noun = withoutVerb(owner.name);
  if (verbs.has(words[0] ?? '') && (words.length === 1 || ['one', 'many', 'first', 'unique', 'all', 'by'].includes(words[1] ?? ''))) {
    return syntax.isPropertyAccessExpression(callee) ? ownerOfExpression(callee.expression) : undefined;
  }
  return { name: noun, by: 'variable' };
}

function ownerOfThis(node: Node): OwnerName | undefined {
  const holder = syntax.findAncestor(node, syntax.isClassLike);
  return holder?.name === undefined ? undefined : { name: holder.name.text, by: 'type' };
}

function typeName(type: Node): OwnerName | undefined {
  if (syntax.isArrayTypeNode(type)) return typeName(type.elementType);
  if (!syntax.isTypeReferenceNode(type)) return undefined;
  const { typeName: name } = type;
  return { name: syntax.isIdentifier(name) ? name.text : name.right.text, by: 'type' };
}

function withoutVerb(name: string): string {
  const words = splitWords(name);
  return words.length > 1 && verbs.has(words[0] ?? '') ? words.slice(1).join('_') : name;
}

function nodeText(name: Node): string | undefined {
  if (syntax.isIdentifier(name) || syntax.isStringLiteralLike(name) || syntax.isPrivateIdentifier(name)) return name.text;
  return undefined;
}
