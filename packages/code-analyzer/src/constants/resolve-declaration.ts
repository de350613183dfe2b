import { syntax as ts, type Declaration, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { constant, unknownAt, type Constant } from './constant.ts';
import type { ConstantResolver } from './constant-resolver.ts';
import { mostAlternatives } from './join-texts.ts';

/** The values that something declared can have. */
export function resolveDeclaration(declaration: Declaration, resolver: ConstantResolver): readonly Constant[] {
  if (ts.isVariableDeclaration(declaration)) return resolveVariable(declaration, resolver);
  if (ts.isPropertyAssignment(declaration)) return resolver.valuesOf(declaration.initializer);
  if (ts.isShorthandPropertyAssignment(declaration)) return resolver.valuesOf(declaration.name);
  if (ts.isBindingElement(declaration)) return resolveBinding(declaration, resolver);
  if (ts.isParameter(declaration)) return resolveParameter(declaration, resolver);
  if (ts.isEnumMember(declaration)) return declaration.initializer ? resolver.valuesOf(declaration.initializer) : [unknownAt(declaration)];
  if (ts.isPropertyDeclaration(declaration)) return resolveField(declaration, resolver);
  if (ts.isGetAccessor(declaration)) return returnedValues(declaration, resolver);
  return ts.isExportAssignment(declaration) ? resolver.valuesOf(declaration.expression) : [unknownAt(declaration)];
}

function resolveVariable(declaration: nodes.VariableDeclaration, resolver: ConstantResolver): readonly Constant[] {
  const loop = declaration.parent.parent;
  if (ts.isForInStatement(loop)) return [unknownAt(declaration)];
  if (ts.isForOfStatement(loop)) return known(resolver.elementsOf(loop.expression), declaration);
  const written = isConstant(declaration) ? [] : assignmentsTo(declaration, resolver);
  const first = declaration.initializer ? resolver.valuesOf(declaration.initializer) : [];
  const values = [...first, ...written.flatMap(value => resolver.valuesOf(value))];
  return known(values, declaration);
}

const isConstant = (declaration: nodes.VariableDeclaration): boolean => (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;

const known = (values: readonly Constant[], at: Node): readonly Constant[] => (values.length === 0 ? [unknownAt(at)] : values);

/** Right sides of `name = …` and `this.name = …` for what is declared here. */
function assignmentsTo(
  declaration: nodes.VariableDeclaration | nodes.PropertyDeclaration,
  resolver: ConstantResolver,
): readonly Expression[] {
  const { name } = declaration;
  if (!ts.isIdentifier(name) && !ts.isPrivateIdentifier(name)) return [];
  const scope = ts.isPropertyDeclaration(declaration) ? declaration.parent : declaration.getSourceFile();
  const symbol = resolver.compiler.symbolOf(declaration);
  const candidates = resolver.assignmentsIn(scope).get(name.text) ?? [];
  return candidates.filter(candidate => resolver.compiler.symbolOf(candidate.left) === symbol).map(candidate => candidate.right);
}

function resolveField(declaration: nodes.PropertyDeclaration, resolver: ConstantResolver): readonly Constant[] {
  const first = declaration.initializer ? resolver.valuesOf(declaration.initializer) : [];
  const values = [...first, ...assignmentsTo(declaration, resolver).flatMap(value => resolver.valuesOf(value))];
  return known(values, declaration);
}

/** `const { url = 'http://…' } = config` */
function resolveBinding(element: nodes.BindingElement, resolver: ConstantResolver): readonly Constant[] {
  const name = element.propertyName ?? element.name;
  const pattern = element.parent;
  const owner = pattern.parent;
  const source = ts.isVariableDeclaration(owner) || ts.isParameter(owner) ? owner.initializer : undefined;
  const isPlain = ts.isObjectBindingPattern(pattern) && ts.isIdentifier(name) && !element.dotDotDotToken;
  const handed = ts.isParameter(owner) ? resolver.argumentsFor(owner) : [];
  const sources = [...(source ? [source] : []), ...handed];
  const elements = isPlain && ts.isParameter(owner) ? resolver.membersOf(elementsFor(owner, resolver), name.text, element) : [];
  const values = isPlain ? [...sources.flatMap(from => resolver.memberOf(from, name.text)), ...elements] : [];
  return withDefault(values.length === 0 ? [unknownAt(element)] : values, element.initializer, resolver);
}

function resolveParameter(parameter: nodes.ParameterDeclaration, resolver: ConstantResolver): readonly Constant[] {
  const handed: Constant[] = [...elementsFor(parameter, resolver)];
  for (const argument of resolver.argumentsFor(parameter)) {
    // What more callers say would be cut off.
    if (handed.length > mostAlternatives) break;
    handed.push(...resolver.valuesOf(argument));
  }
  return withDefault(handed.length === 0 ? [unknownAt(parameter)] : handed, parameter.initializer, resolver);
}

/** `urls.map(url => …)`, `_.each(urls, url => …)` */
function elementsFor(parameter: nodes.ParameterDeclaration, resolver: ConstantResolver): readonly Constant[] {
  const callback = parameter.parent;
  const call = callback.parent;
  if (!ts.isCallExpression(call) || callback.parameters[0] !== parameter || !ts.isPropertyAccessExpression(call.expression)) return [];
  if (!perElement.has(call.expression.name.text)) return [];
  const [first] = call.arguments;
  const list = first === callback ? call.expression.expression : first;
  return list ? resolver.elementsOf(list) : [];
}

const perElement: ReadonlySet<string> = new Set(['map', 'flatMap', 'forEach', 'each', 'filter', 'find', 'some', 'every']);

function withDefault(values: readonly Constant[], initializer: Expression | undefined, resolver: ConstantResolver): readonly Constant[] {
  if (!initializer) return values;
  const given = values.filter(candidate => candidate.value.kind !== 'nothing');
  const mayBeMissing = given.length < values.length || given.some(candidate => candidate.value.kind === 'unknown');
  return mayBeMissing ? [...given, ...resolver.valuesOf(initializer).map(candidate => ({ ...candidate, fallback: true }))] : given;
}

/** What the `return` statements of a function give, nested functions left out. */
export function returnedValues(declaration: nodes.FunctionLikeDeclaration, resolver: ConstantResolver): readonly Constant[] {
  const { body } = declaration;
  if (!body) return [unknownAt(declaration)];
  if (!ts.isBlock(body)) return resolver.valuesOf(body);
  const values: Constant[] = [];
  const visit = (node: Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (ts.isReturnStatement(node))
      values.push(...(node.expression ? resolver.valuesOf(node.expression) : [constant({ kind: 'nothing' })]));
    else ts.forEachChild(node, visit);
  };
  visit(body);
  return known(values, declaration);
}
