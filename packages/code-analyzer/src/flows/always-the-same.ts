/**
 * Bytes that are the same each time the program runs: written down, read from the environment, zeros that nobody fills, or made of such by
 * what adds nothing to them. An initialisation vector must not be any of these.
 */
import { isEnvironmentVariable } from '../constants/environment-variable.ts';
import { syntax as ts, type Compiler, type Declaration, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { lastName } from './callee-name.ts';
import { hasNode } from './walk-tree.ts';

/** `like` is the key: what is cut from it is as constant as the key is. */
export function isAlwaysTheSame(expression: Expression, compiler: Compiler, like?: Expression): boolean {
  const named = like && bareExpression(like);
  const key = named && (ts.isIdentifier(named) || ts.isPropertyAccessExpression(named)) ? compiler.symbolOf(named) : undefined;
  return isSame(expression, { compiler, isKey: node => key !== undefined && compiler.symbolOf(node) === key, hops: 0, seen: new Set() });
}

interface Search {
  readonly compiler: Compiler;
  readonly isKey: (node: Node) => boolean;
  readonly hops: number;
  readonly seen: ReadonlySet<Node>;
}

/** Far more than anybody writes; generated code nests deeper than the stack. */
const mostHops = 24;

function isSame(expression: Node, { hops, ...around }: Search): boolean {
  const node = bareExpression(expression);
  const search: Search = { ...around, hops: hops + 1 };
  if (hops > mostHops) return false;
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return true;
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(element => isSame(element, search));
  if (ts.isTemplateExpression(node)) return node.templateSpans.every(span => isSame(span.expression, search));
  if (ts.isBinaryExpression(node)) return isSame(node.left, search) && isSame(node.right, search);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return isMadeOfSame(node, search);
  if (ts.isIdentifier(node)) return search.isKey(node) || isHeldByName(node, search);
  if (ts.isElementAccessExpression(node)) return isEnvironmentVariable(node);
  return ts.isPropertyAccessExpression(node) && (isEnvironmentVariable(node) || search.isKey(node) || isHeldByName(node, search));
}

/** What gives the same for the same: views, copies, encodings, hashes. */
const adding =
  /^(from|alloc|Uint8Array|Buffer|parse|repeat|slice|subarray|substring|substr|toString|createHash|update|digest|hash|padStart|padEnd|concat|encode|trim|MD5|SHA1|SHA256)$/;

function isMadeOfSame(call: nodes.CallExpression | nodes.NewExpression, search: Search): boolean {
  const name = lastName(call.expression);
  if (name === undefined || !adding.test(name)) return false;
  const receiver = ts.isPropertyAccessExpression(call.expression) ? bareExpression(call.expression.expression) : undefined;
  const isNamespace = receiver === undefined || isLibrary(receiver, search.compiler);
  return (isNamespace || isSame(receiver, search)) && (call.arguments ?? []).every(argument => isSame(argument, search));
}

/** `Buffer` of `Buffer.from`, `CryptoJS.enc.Hex` of `CryptoJS.enc.Hex.parse`, `new TextEncoder()`. */
function isLibrary(node: Node, compiler: Compiler): boolean {
  if (ts.isNewExpression(node)) return (node.arguments ?? []).length === 0;
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return false;
  const symbol = compiler.symbolOf(node);
  const declarations = symbol ? compiler.declarationsOf(symbol) : [];
  return declarations.length > 0 && declarations.every(declaration => compiler.originOf(declaration).kind !== 'own');
}

/** A constant, a field that only its declaration sets, a property of a constant object. */
function isHeldByName(name: nodes.Identifier | nodes.PropertyAccessExpression, search: Search): boolean {
  const { compiler, seen } = search;
  const symbol = compiler.symbolOf(name);
  const [declaration, ...others] = symbol ? compiler.declarationsOf(symbol) : [];
  if (!declaration || others.length > 0 || seen.has(declaration)) return false;
  const initializer = initializerOf(declaration);
  return (
    initializer !== undefined &&
    !isFilled(declaration, lastName(name)) &&
    isSame(initializer, { ...search, seen: new Set([...seen, declaration]) })
  );
}

function initializerOf(declaration: Declaration): Expression | undefined {
  if (ts.isVariableDeclaration(declaration))
    return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0 ? undefined : declaration.initializer;
  return ts.isPropertyDeclaration(declaration) || ts.isPropertyAssignment(declaration) ? declaration.initializer : undefined;
}

const filling = /^(getRandomValues|randomFill|randomFillSync|fill|set|copy|write\w*)$/;

/** `crypto.getRandomValues(iv)`, `randomFillSync(iv)`, `iv.set(…)`, `this.iv = …`: what was zeros is so no longer. */
function isFilled(declaration: Declaration, name: string | undefined): boolean {
  const isMeant = (node: Node): boolean => name !== undefined && lastName(node) === name;
  return hasNode(declaration.getSourceFile(), node => {
    if (ts.isBinaryExpression(node)) return node.operatorToken.kind === ts.SyntaxKind.EqualsToken && isMeant(node.left);
    if (!ts.isCallExpression(node) || !filling.test(lastName(node.expression) ?? '')) return false;
    const { expression } = node;
    return node.arguments.some(isMeant) || (ts.isPropertyAccessExpression(expression) && isMeant(expression.expression));
  });
}
