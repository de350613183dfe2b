/** Names: a variable holds what was last written to it, a parameter what callers pass, an import what its module exports. */
import { syntax, type Declaration, type Expression, type FunctionLike, type Node, type nodes } from '../../program/compiler.ts';
import { anyElement, callResult, elementAt, elementIndex, isElement, type Path } from '../access-path.ts';
import { fieldValue } from '../class-fields.ts';
import { callbackParameter } from '../callback-parameters.ts';
import { flowStep, type Evaluation } from '../evaluation.ts';
import { entryValueAt } from '../keyed-values.ts';
import { shortText } from '../place-of.ts';
import { propertyNameText } from '../property-name.ts';
import { gap, harmless, join, seenAt, travelled, without, type Value } from '../value.ts';
import { withWrites } from '../written-values.ts';

/** Declarations of one name that are looked at: merged declarations and unions have a few. */
const mostDeclarations = 8;

export const identifiers = flowStep({
  name: 'variable',
  accepts: syntax.isIdentifier,
  value: (node, path, evaluation) => {
    if (constantNames.has(node.text)) return harmless;
    const { compiler } = evaluation.context;
    const symbol = compiler.symbolOf(node);
    const declarations = symbol ? compiler.declarationsOf(symbol).slice(0, mostDeclarations) : [];
    if (declarations.some(declaration => isDeclaredHarmless(declaration, evaluation))) return harmless;
    const value =
      declarations.length === 0
        ? [gap(node)]
        : join(declarations.map(declaration => declarationValue(declaration, node, path, evaluation)));
    return evaluation.named(seenAt(value, node), node, path);
  },
});

const constantNames: ReadonlySet<string> = new Set(['undefined', 'NaN', 'Infinity']);

/** `@notPersonal` at a variable ends what flows into it: a person has looked. */
function isDeclaredHarmless(declaration: Declaration, { context }: Evaluation): boolean {
  return syntax.isVariableDeclaration(declaration) && context.compiler.tagsOf(declaration).some(tag => tag.name === 'notPersonal');
}

function declarationValue(declaration: Declaration, use: nodes.Identifier, path: Path, evaluation: Evaluation): Value {
  if (syntax.isVariableDeclaration(declaration)) return variableValue(declaration, use, path, evaluation);
  if (syntax.isBindingElement(declaration))
    return withWrites({
      use,
      declaration,
      path,
      evaluation,
      first: asked =>
        (asked.length === 0 ? entryValueAt(use, declaration, evaluation) : undefined) ?? bindingValue(declaration, asked, evaluation),
    });
  if (syntax.isParameter(declaration))
    return withWrites({ use, declaration, path, evaluation, first: asked => parameterValue(declaration, asked, evaluation) });
  if (syntax.isFunctionDeclaration(declaration)) return path[0] === callResult ? evaluation.returnOf(declaration, path.slice(1)) : harmless;
  if (syntax.isExportAssignment(declaration)) return evaluation.valueOf(declaration.expression, path);
  if (syntax.isClassDeclaration(declaration) && path[0] !== undefined) return sharedValue(declaration, path, evaluation);
  if (syntax.isClassDeclaration(declaration) || syntax.isEnumDeclaration(declaration) || syntax.isEnumMember(declaration)) return harmless;
  return [gap(use)];
}

/** `Session.last`: a field that all instances share. */
function sharedValue(owner: nodes.ClassDeclaration, path: Path, evaluation: Evaluation): Value {
  return path[0] === callResult ? harmless : (fieldValue(owner, path, evaluation) ?? harmless);
}

function variableValue(declaration: nodes.VariableDeclaration, use: nodes.Identifier, path: Path, evaluation: Evaluation): Value {
  const first = (asked: Path): Value => {
    const value = initialValue(declaration, asked, evaluation);
    return travelled(value, declaration.name, `assigned to \`${use.text}\``);
  };
  return withWrites({ use, declaration, path, evaluation, first });
}

function initialValue(declaration: nodes.VariableDeclaration, path: Path, evaluation: Evaluation): Value {
  if (declaration.initializer) return evaluation.valueOf(declaration.initializer, path);
  const loop = declaration.parent.parent;
  if (syntax.isForOfStatement(loop)) return evaluation.valueOf(loop.expression, [anyElement, ...path]);
  if (syntax.isForInStatement(loop)) return harmless;
  // `let x;` is nothing until it is written; a caught error or an ambient variable is something unknown.
  return isPlainLet(declaration) ? harmless : [gap(declaration)];
}

function isPlainLet(declaration: nodes.VariableDeclaration): boolean {
  return (
    syntax.isVariableStatement(declaration.parent.parent) &&
    !isAmbient(declaration.parent.parent) &&
    !declaration.getSourceFile().isDeclarationFile
  );
}

const isAmbient = (statement: nodes.VariableStatement): boolean =>
  statement.modifiers?.some(modifier => modifier.kind === syntax.SyntaxKind.DeclareKeyword) === true;

/** `const { a: { b }, ...rest } = value` */
function bindingValue(element: nodes.BindingElement, path: Path, evaluation: Evaluation): Value {
  const taken = takenFrom(element, path, evaluation);
  const value = element.initializer ? join([taken, evaluation.valueOf(element.initializer, path)]) : taken;
  return travelled(value, element, `taken out as \`${shortText(element.name, 24)}\``);
}

function takenFrom(element: nodes.BindingElement, path: Path, evaluation: Evaluation): Value {
  const pattern = element.parent;
  if (element.dotDotDotToken) return restValue(element, pattern, path, evaluation);
  const segment = segmentOf(element, pattern);
  return segment === undefined ? [gap(element)] : patternValue(pattern, [segment, ...path], evaluation);
}

function segmentOf(element: nodes.BindingElement, pattern: nodes.BindingPattern): string | undefined {
  if (syntax.isArrayBindingPattern(pattern)) return elementAt(pattern.elements.indexOf(element));
  const name = element.propertyName ?? element.name;
  return propertyNameText(name);
}

function restValue(element: nodes.BindingElement, pattern: nodes.BindingPattern, path: Path, evaluation: Evaluation): Value {
  if (syntax.isArrayBindingPattern(pattern))
    return patternValue(pattern, path.length > 0 && isElement(path[0]) ? [anyElement, ...path.slice(1)] : path, evaluation);
  const taken = pattern.elements.flatMap(other => (other === element ? [] : (segmentOf(other, pattern) ?? [])));
  if (path[0] !== undefined && taken.includes(path[0])) return harmless;
  const value = patternValue(pattern, path, evaluation);
  return path.length > 0 ? value : taken.reduce((left, name) => without(left, [name]), value);
}

/** What a whole pattern is matched against. */
function patternValue(pattern: nodes.BindingPattern, path: Path, evaluation: Evaluation): Value {
  const holder = pattern.parent;
  if (syntax.isBindingElement(holder)) return bindingValue(holder, path, evaluation);
  const value = syntax.isParameter(holder) ? parameterValue(holder, path, evaluation) : initialValue(holder, path, evaluation);
  return evaluation.named(value, syntax.isParameter(holder) || !holder.initializer ? holder : pattern, path);
}

export function parameterValue(parameter: nodes.ParameterDeclaration, path: Path, evaluation: Evaluation): Value {
  const fn = parameter.parent as FunctionLike;
  const index = fn.parameters.filter(other => !isThisParameter(other)).indexOf(parameter);
  const passed = callbackParameter(fn, index, path, evaluation) ?? [fromCaller(parameter, fn, index, path)];
  const fallback: readonly Expression[] = parameter.initializer ? [parameter.initializer] : [];
  return join([passed, ...fallback.map(initializer => evaluation.valueOf(initializer, path))]);
}

function fromCaller(parameter: nodes.ParameterDeclaration, fn: FunctionLike, index: number, path: Path): Value[number] {
  const rest = parameter.dotDotDotToken !== undefined;
  const position = rest && isElement(path[0]) ? (elementIndex(path[0] ?? '') ?? 0) : 0;
  const exact = rest && isElement(path[0]) && path[0] !== anyElement;
  const from = rest && isElement(path[0]) ? path.slice(1) : path;
  return gap(parameter, { parameter: { function: fn, index: index + position, rest: rest && !exact, path: from } });
}

export const isThisParameter = (parameter: Node): boolean =>
  syntax.isParameter(parameter) && syntax.isIdentifier(parameter.name) && parameter.name.text === 'this';
