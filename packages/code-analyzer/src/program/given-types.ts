import { ts } from '@ts-morph/common';
import { indexCalls, namesCalled, type CallIndex } from './call-index.ts';
import { unionOf } from './describe-type.ts';
import { stubGlobalsPath } from './virtual-paths.ts';
import type { PerFile } from './per-file.ts';

interface Asking {
  readonly checker: ts.TypeChecker;
  /** Files whose calls count. */
  readonly files: () => readonly ts.SourceFile[];
  readonly calleesOf: (call: ts.CallExpression | ts.NewExpression) => readonly ts.Declaration[];
  readonly perFile: PerFile;
}

/** Calls of one function that are asked; those behind them would say the same. */
const mostCallers = 30;
/** From a parameter to what a caller gives, and on: callers of callers say ever less of what a parameter is. */
const farthest = 4;

interface Given {
  readonly checker: ts.TypeChecker;
  readonly calleesOf: Asking['calleesOf'];
  readonly indexes: () => readonly CallIndex[];
  /** What was found before, by how far it could ask. */
  readonly known: Map<number, Map<ts.Node, ts.Type | undefined>>;
}

/**
 * Types in scripts, where people write none: a parameter is what callers in the project give it, and where a function is handed over, what
 * is expected there. Answers nothing where that says nothing, and where the checker knows a type by itself.
 *
 * INVARIANT: an answer depends on the node and on how far it may still ask, never on what was asked before.
 */
export function createGivenTypes({ checker, files, calleesOf, perFile }: Asking): (node: ts.Node) => ts.Type | undefined {
  const given: Given = { checker, calleesOf, indexes: once(() => files().map(perFile(indexCalls))), known: new Map() };
  return node => (isScript(node) && isAny(checker.getTypeAtLocation(node)) ? typeOf(given, node, farthest) : undefined);
}

function typeOf(given: Given, node: ts.Node, far: number): ts.Type | undefined {
  const own = given.checker.getTypeAtLocation(node);
  if (!isAny(own)) return own;
  if (ts.isIdentifier(node)) return typeOfName(given, node, far);
  if (ts.isPropertyAccessExpression(node)) return memberOf(given, typeOf(given, node.expression, far), node.name.text);
  if (ts.isElementAccessExpression(node)) {
    const { argumentExpression: key, expression } = node;
    return ts.isStringLiteralLike(key)
      ? memberOf(given, typeOf(given, expression, far), key.text)
      : elementOf(given, typeOf(given, expression, far));
  }
  if (ts.isCallExpression(node)) return resultOf(given, node, far);
  if (ts.isAwaitExpression(node)) return awaitedOf(given, typeOf(given, node.expression, far));
  if (ts.isParenthesizedExpression(node)) return typeOf(given, node.expression, far);
  if (ts.isObjectBindingPattern(node)) return typeOfHolder(given, node.parent, far);
  return ts.isBinaryExpression(node) && fallbacks.has(node.operatorToken.kind) ? typeOf(given, node.left, far) : undefined;
}

function typeOfName(given: Given, name: ts.Identifier, far: number): ts.Type | undefined {
  const declaration = given.checker.getSymbolAtLocation(name)?.valueDeclaration;
  return declaration && typeOfHolder(given, declaration, far);
}

/** Of what declares a name or takes a value apart. */
function typeOfHolder(given: Given, holder: ts.Node, far: number): ts.Type | undefined {
  if (far === 0) return undefined;
  const answers = given.known.get(far) ?? new Map<ts.Node, ts.Type | undefined>();
  given.known.set(far, answers);
  if (!answers.has(holder)) answers.set(holder, findHeld(given, holder, far - 1));
  return answers.get(holder);
}

function findHeld(given: Given, holder: ts.Node, far: number): ts.Type | undefined {
  if (ts.isParameter(holder)) return holder.type || !isScript(holder) ? undefined : givenTo(given, holder, far);
  if (ts.isBindingElement(holder)) {
    const key = holder.propertyName ?? holder.name;
    if (!ts.isObjectBindingPattern(holder.parent) || !ts.isIdentifier(key) || holder.dotDotDotToken) return undefined;
    return memberOf(given, typeOfHolder(given, holder.parent.parent, far + 1), key.text);
  }
  if (!ts.isVariableDeclaration(holder) || holder.type) return undefined;
  if (holder.initializer) return typeOf(given, holder.initializer, far);
  const loop = holder.parent.parent;
  return ts.isForOfStatement(loop) ? elementOf(given, typeOf(given, loop.expression, far)) : undefined;
}

function givenTo(given: Given, parameter: ts.ParameterDeclaration, far: number): ts.Type | undefined {
  const fn = parameter.parent;
  const index = fn.parameters.indexOf(parameter);
  if (parameter.dotDotDotToken) return undefined;
  const types = [...expectedOf(given, fn, index, far), ...argumentsFor(given, fn, index).map(argument => typeOf(given, argument, far))];
  return unionOf(
    given.checker,
    types.flatMap(type =>
      type && tellsSomething(given, type) ? [given.checker.getNonNullableType(given.checker.getBaseTypeOfLiteralType(type))] : [],
    ),
  );
}

function argumentsFor(given: Given, fn: ts.SignatureDeclaration, index: number): readonly ts.Expression[] {
  const calls = named(given, fn, 'calls').filter(call => (call.arguments?.length ?? 0) > index);
  return calls
    .slice(0, mostCallers)
    .filter(call => given.calleesOf(call).includes(fn))
    .flatMap(call => call.arguments?.[index] ?? []);
}

/** Where a function is handed over: what it will be given by what the place expects. */
function expectedOf(given: Given, fn: ts.SignatureDeclaration, index: number, far: number): readonly (ts.Type | undefined)[] {
  const places = ts.isFunctionExpression(fn) || ts.isArrowFunction(fn) ? [fn] : [];
  const others = named(given, fn, 'handed')
    .slice(0, mostCallers)
    .filter(place => isOf(given, place, fn));
  return [...places, ...others].map(place => {
    const signature = expectedAt(given, place, far)?.getCallSignatures()[0];
    const parameter = signature?.parameters[index];
    return parameter && given.checker.getTypeOfSymbolAtLocation(parameter, place);
  });
}

function expectedAt(given: Given, place: ts.Expression, far: number): ts.Type | undefined {
  const expected = given.checker.getContextualType(place);
  if (expected && !isAny(expected)) return functionIn(given, expected);
  const call = place.parent;
  if (!ts.isCallExpression(call)) return undefined;
  const index = call.arguments.indexOf(place);
  const signatures = typeOf(given, call.expression, far)?.getCallSignatures() ?? [];
  return signatures
    .map(signature => functionIn(given, parameterAt(given.checker, signature, index, place)))
    .find(type => type !== undefined);
}

function isOf(given: Given, place: ts.Expression, fn: ts.SignatureDeclaration): boolean {
  const symbol = given.checker.getSymbolAtLocation(ts.isPropertyAccessExpression(place) ? place.name : place);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? given.checker.getAliasedSymbol(symbol) : symbol;
  return target?.declarations?.some(declaration => declaration === fn || isAround(declaration, fn)) ?? false;
}

function named<K extends 'calls' | 'handed'>(given: Given, fn: ts.SignatureDeclaration, kind: K): readonly Indexed<K>[] {
  const names = [...namesCalled(fn)];
  return given.indexes().flatMap(index => names.flatMap(name => (index[kind].get(name) ?? []) as readonly Indexed<K>[]));
}

function resultOf(given: Given, call: ts.CallExpression, far: number): ts.Type | undefined {
  const [signature] = typeOf(given, call.expression, far)?.getCallSignatures() ?? [];
  const result = signature?.getReturnType();
  return result && !isAny(result) ? result : undefined;
}

function memberOf(given: Given, owner: ts.Type | undefined, name: string): ts.Type | undefined {
  const member = owner && given.checker.getPropertyOfType(given.checker.getNonNullableType(owner), name);
  const type = member && given.checker.getTypeOfSymbol(member);
  return type && !isAny(type) ? type : undefined;
}

function elementOf(given: Given, list: ts.Type | undefined): ts.Type | undefined {
  const element = list && given.checker.getIndexTypeOfType(given.checker.getNonNullableType(list), ts.IndexKind.Number);
  return element && !isAny(element) ? element : undefined;
}

function awaitedOf(given: Given, promise: ts.Type | undefined): ts.Type | undefined {
  return promise && given.checker.getAwaitedType(promise);
}

/** `undefined`, `{}` and `any` say nothing. */
function tellsSomething(given: Given, type: ts.Type): boolean {
  const nothing =
    ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never | ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void;
  if (type.flags & nothing) return false;
  return !(type.flags & ts.TypeFlags.Object) || given.checker.getPropertiesOfType(type).length > 0 || type.getCallSignatures().length > 0;
}

function functionIn(given: Given, type: ts.Type | undefined): ts.Type | undefined {
  if (!type) return undefined;
  const bare = given.checker.getNonNullableType(type);
  return (bare.isUnion() ? bare.types : [bare]).find(member => member.getCallSignatures().length > 0);
}
type Indexed<K extends 'calls' | 'handed'> = K extends 'calls' ? ts.CallExpression | ts.NewExpression : ts.Expression;

const fallbacks: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken]);

const isAny = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Any) !== 0;
const isScript = (node: ts.Node): boolean => (node.flags & ts.NodeFlags.JavaScriptFile) !== 0;

/** `exports.list = function () {…}`, `list: () => {…}`: what declares the name holds the function. */
function isAround(declaration: ts.Node, fn: ts.Node): boolean {
  const holder = ts.isPropertyAccessExpression(declaration) ? declaration.parent : declaration;
  if (ts.isBinaryExpression(holder)) return valueOf(holder) === fn;
  return (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder)) && holder.initializer === fn;
}

const valueOf = (assignment: ts.BinaryExpression): ts.Expression =>
  ts.isBinaryExpression(assignment.right) ? valueOf(assignment.right) : assignment.right;

/** Of a rest parameter, what each of its values is. */
function parameterAt(checker: ts.TypeChecker, signature: ts.Signature, index: number, at: ts.Node): ts.Type | undefined {
  const last = signature.parameters.at(-1);
  const parameter = signature.parameters[index] ?? last;
  const type = parameter && checker.getTypeOfSymbolAtLocation(parameter, at);
  const declaration = parameter?.valueDeclaration;
  const isRest = declaration && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
  if (isRest) return type && checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return signature.parameters[index] ? type : undefined;
}

function once<V>(read: () => V): () => V {
  let known: { readonly value: V } | undefined;
  return () => (known ??= { value: read() }).value;
}

/** Declarations that calling a value of this type may run. */
export function runBy(type: ts.Type | undefined): readonly ts.Declaration[] {
  const declared = type?.getCallSignatures().map(({ declaration }) => declaration as ts.SignatureDeclaration | undefined) ?? [];
  return declared.flatMap(declaration =>
    declaration && !ts.isJSDocSignature(declaration) && declaration.getSourceFile().fileName !== stubGlobalsPath ? [declaration] : [],
  );
}
