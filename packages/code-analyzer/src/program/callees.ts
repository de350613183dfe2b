import { ts } from '@ts-morph/common';
import type { CallLike } from './compiler.ts';
import { inOrder } from './in-order.ts';
import { readVirtualPath, stubGlobalsPath } from './virtual-paths.ts';

/** Declarations that a call may run. */
export function findCallees(checker: ts.TypeChecker, call: CallLike): readonly ts.Declaration[] {
  return [...new Set(declarations(checker, call).flatMap(declaration => withImplementation(checker, declaration)))];
}

function declarations(checker: ts.TypeChecker, call: CallLike): readonly ts.Declaration[] {
  if (ts.isDecorator(call))
    return ts.isCallExpression(call.expression) ? findCallees(checker, call.expression) : symbolDeclarations(checker, call.expression);
  if (ts.isJsxOpeningElement(call) || ts.isJsxSelfClosingElement(call)) return componentDeclarations(checker, call.tagName);
  const callee = ts.isTaggedTemplateExpression(call) ? call.tag : call.expression;
  return [...runDeclarations(checker, call, callee), ...symbolDeclarations(checker, callee).flatMap(functionOf)];
}

type ResolvableCall = ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression;

/**
 * Declarations of the signatures that fit. Only overloads are resolved against the arguments: that types every argument, and
 * costs more than everything else together.
 */
function runDeclarations(checker: ts.TypeChecker, call: ResolvableCall, callee: ts.Expression): readonly ts.Declaration[] {
  if (callee.kind === ts.SyntaxKind.SuperKeyword || callee.kind === ts.SyntaxKind.ImportKeyword) return resolvedDeclaration(checker, call);
  const type = checker.getApparentType(checker.getNonNullableType(checker.getTypeAtLocation(callee)));
  if (type.isUnion()) return inOrder(type.types.flatMap(member => signaturesOf(member, call).slice(0, 1).flatMap(declarationOf)));
  const signatures = signaturesOf(type, call);
  const [only] = signatures.length === 1 || isAllOfLib(signatures) ? signatures.flatMap(declarationOf) : [];
  if (only) return [only];
  return signatures.length === 1 ? classWithoutConstructor(checker, call) : resolvedDeclaration(checker, call);
}

/** Overloads of `Array.from` say the same of data, and choosing among them types every argument. */
const isAllOfLib = (signatures: readonly ts.Signature[]): boolean =>
  signatures.length > 0 && signatures.every(signature => declarationOf(signature).every(isOfLib) && declarationOf(signature).length > 0);

const isOfLib = (declaration: ts.Declaration): boolean => readVirtualPath(declaration.getSourceFile().fileName)?.kind === 'lib';

function componentDeclarations(checker: ts.TypeChecker, tag: ts.JsxTagNameExpression): readonly ts.Declaration[] {
  const found = symbolDeclarations(checker, tag);
  const bodies = found.flatMap(functionOf);
  return bodies.length > 0 ? bodies : found;
}

const signaturesOf = (type: ts.Type, call: ResolvableCall): readonly ts.Signature[] =>
  ts.isNewExpression(call) ? type.getConstructSignatures() : type.getCallSignatures();

function resolvedDeclaration(checker: ts.TypeChecker, call: ResolvableCall): readonly ts.Declaration[] {
  const signature = checker.getResolvedSignature(call);
  const declaration = signature && declarationOf(signature)[0];
  return declaration ? [declaration] : classWithoutConstructor(checker, call);
}

/** The class itself says what it is. */
const classWithoutConstructor = (checker: ts.TypeChecker, call: ResolvableCall): readonly ts.Declaration[] =>
  ts.isNewExpression(call) ? symbolDeclarations(checker, call.expression).filter(ts.isClassLike).slice(0, 1) : [];

/** A signature of `any`, or one made up by the checker, has no declaration, whatever its type says; that of a stub says nothing. */
function declarationOf(signature: ts.Signature): ts.Declaration[] {
  const declaration = signature.declaration as ts.Declaration | undefined;
  const means = declaration && !ts.isJSDocSignature(declaration) && declaration.getSourceFile().fileName !== stubGlobalsPath;
  return means ? [declaration] : [];
}

/** What a symbol is declared by, aliases and shorthand followed. */
export function symbolDeclarations(checker: ts.TypeChecker, node: ts.Node): readonly ts.Declaration[] {
  const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target?.declarations ?? [];
}

/**
 * The function that a constant holds. `const handler: Handler = request => …` resolves to the signature of `Handler`, while
 * what runs is the initializer.
 */
function functionOf(declaration: ts.Declaration): readonly ts.Declaration[] {
  const holds = ts.isPropertyAssignment(declaration) || ts.isPropertyDeclaration(declaration) || isConstant(declaration);
  const initializer = holds ? declaration.initializer : undefined;
  const value = initializer && withoutAssertions(initializer);
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? [value] : [];
}

function withoutAssertions(expression: ts.Expression): ts.Expression {
  const wraps =
    ts.isParenthesizedExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isNonNullExpression(expression);
  return wraps ? withoutAssertions(expression.expression) : expression;
}

const isConstant = (declaration: ts.Declaration): declaration is ts.VariableDeclaration =>
  ts.isVariableDeclaration(declaration) && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;

/** An overload stands for the implementation that follows it. */
function withImplementation(checker: ts.TypeChecker, declaration: ts.Declaration): readonly ts.Declaration[] {
  if (!isOverloadable(declaration) || declaration.body) return [declaration];
  const siblings = overloadSymbol(checker, declaration)?.declarations ?? [];
  return [declaration, ...siblings.filter(sibling => sibling !== declaration && isOverloadable(sibling) && sibling.body !== undefined)];
}

function overloadSymbol(
  checker: ts.TypeChecker,
  declaration: ts.FunctionDeclaration | ts.MethodDeclaration | ts.ConstructorDeclaration,
): ts.Symbol | undefined {
  if (declaration.name) return checker.getSymbolAtLocation(declaration.name);
  return (declaration as ts.Declaration & { readonly symbol?: ts.Symbol }).symbol;
}

type Overloadable = ts.FunctionDeclaration | ts.MethodDeclaration | ts.ConstructorDeclaration;
const isOverloadable = (declaration: ts.Declaration): declaration is Overloadable =>
  ts.isFunctionDeclaration(declaration) || ts.isMethodDeclaration(declaration) || ts.isConstructorDeclaration(declaration);
