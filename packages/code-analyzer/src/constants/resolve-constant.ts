/**
 * What an expression can be, by what the source says: through variables (of other files too), properties, spreads, ternaries,
 * templates, defaults of environment variables, enum members and functions that return a constant.
 *
 * Every way is followed to its end or to an `unknown`; nothing is guessed.
 */
import { bareExpression } from '../flows/bare-expression.ts';
import { outcomeInProduction } from '../control-flow/production-test.ts';
import { placeOf, shortText } from '../flows/place-of.ts';
import { syntax as ts, type Compiler, type Declaration, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { memoised, type Memo } from '../program/memoised.ts';
import { createBoundedResolution } from './bounded-resolution.ts';
import type { ConstantResolver } from './constant-resolver.ts';
import { readUrlText } from '../connections/url-text.ts';
import { constant, isText, unknownAt, type Constant, type TextPart } from './constant.ts';
import { asText, joinAll, joinAlternatives } from './join-texts.ts';
import { isEnvironmentVariable } from './environment-variable.ts';
import { memberSetLater, membersOfValues, withoutCircles } from './resolve-member.ts';
import { resolveDeclaration } from './resolve-declaration.ts';
import { resolveCall, resolveNew } from './resolve-call.ts';
import { resolvePower, resolveProduct } from './resolve-product.ts';
import { outcomeOnSecurePage } from './secure-page.ts';
import { resolveNegation, resolveTest } from './resolve-test.ts';

/** What the resolver is told about the project. */
export interface ResolverSettings {
  readonly compiler: Compiler;
  readonly argumentsFor: ConstantResolver['argumentsFor'];
  /** A question took too much work and is answered with "unknown". */
  readonly onCap: (at: Node) => void;
  readonly memo: Memo;
  /** Told of every place that is looked at. */
  readonly onLook: (at: Node) => void;
}

export function createConstantResolver({ compiler, argumentsFor, onCap, memo, onLook }: ResolverSettings): ConstantResolver {
  const { bounded } = createBoundedResolution({ onCap, memo });
  const looking = <N extends Node, Answer>(answer: (at: N) => Answer) => {
    return (at: N): Answer => {
      onLook(at);
      return answer(at);
    };
  };
  const memberOfObject = withoutCircles((literal, name) => memberSetLater(literal, name, resolver));
  const resolver: ConstantResolver = {
    compiler,
    argumentsFor: memo(looking(argumentsFor)),
    assignmentsIn: looking(indexAssignments),
    valuesOf: bounded(looking((expression: Node) => resolveExpression(expression, resolver))),
    memberOf: (object, name) => resolver.membersOf(resolver.valuesOf(object), name, object),
    membersOf: (values, name, at) => membersOfValues({ values, at }, literal => memberOfObject(literal, name)),
    elementsOf: bounded(looking((list: Node) => resolveElements(list, resolver))),
    valuesOfDeclaration: bounded(looking((declaration: Declaration) => resolveDeclaration(declaration, resolver))),
  };
  return resolver;
}

const indexAssignments = memoised((scope: Node): ReadonlyMap<string, readonly nodes.BinaryExpression[]> => {
  const found = new Map<string, nodes.BinaryExpression[]>();
  const visit = (node: Node): void => {
    const name = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken ? lastNameOf(node.left) : undefined;
    if (name !== undefined && ts.isBinaryExpression(node)) found.set(name, [...(found.get(name) ?? []), node]);
    ts.forEachChild(node, visit);
  };
  visit(scope);
  return found;
});

function lastNameOf(target: Expression): string | undefined {
  if (ts.isPropertyAccessExpression(target)) return target.name.text;
  return ts.isIdentifier(target) ? target.text : undefined;
}

function resolveExpression(expression: Node, resolver: ConstantResolver): readonly Constant[] {
  const node = bareExpression(expression);
  return resolveLiteral(node) ?? resolveOperator(node, resolver) ?? resolveReference(node, resolver) ?? [unknownAt(node)];
}

function resolveLiteral(node: Node): readonly Constant[] | undefined {
  if (ts.isStringLiteralLike(node)) return [constant({ kind: 'text', parts: [literalPart(node, node)] })];
  if (ts.isNumericLiteral(node)) return [constant({ kind: 'number', value: Number(node.text), at: node })];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [constant({ kind: 'flag', value: true, at: node })];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [constant({ kind: 'flag', value: false, at: node })];
  if (node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined'))
    return [constant({ kind: 'nothing' })];
  if (ts.isArrayLiteralExpression(node)) return [constant({ kind: 'list', node })];
  return ts.isObjectLiteralExpression(node) ? [constant({ kind: 'object', node })] : undefined;
}

/** Of every list that it can be, spreads included; methods that leave elements out or change their order change nothing here. */
function resolveElements(list: Node, resolver: ConstantResolver): readonly Constant[] {
  const node = bareExpression(list);
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && rearranging.has(node.expression.name.text))
    return resolver.elementsOf(node.expression.expression);
  return resolver
    .valuesOf(list)
    .flatMap(({ value }) =>
      value.kind === 'list'
        ? value.node.elements.flatMap(element =>
            ts.isSpreadElement(element) ? resolver.elementsOf(element.expression) : resolver.valuesOf(element),
          )
        : [],
    );
}

const rearranging: ReadonlySet<string> = new Set(['filter', 'slice', 'sort', 'toSorted', 'reverse', 'toReversed', 'concat', 'values']);

/** The characters of a literal start behind its quote or brace, unless escapes shift them. */
function literalPart(literal: nodes.LiteralLikeNode, node: Node): TextPart {
  const file = literal.getSourceFile();
  const start = literal.getStart(file) + 1;
  const isVerbatim = file.text.startsWith(literal.text, start);
  return { known: true, text: literal.text, node, ...(isVerbatim && { start }) };
}

function resolveOperator(node: Node, resolver: ConstantResolver): readonly Constant[] | undefined {
  if (ts.isTemplateExpression(node)) return resolveTemplate(node, resolver);
  if (ts.isConditionalExpression(node)) return resolveConditional(node, resolver);
  if (ts.isAwaitExpression(node)) return resolver.valuesOf(node.expression);
  if (ts.isCallExpression(node)) return resolveCall(node, resolver);
  if (ts.isNewExpression(node)) return resolveNew(node, resolver);
  if (ts.isPrefixUnaryExpression(node)) return resolveNegation(node, resolver);
  return ts.isBinaryExpression(node) ? resolveBinary(node, resolver) : undefined;
}

function resolveBinary(node: nodes.BinaryExpression, resolver: ConstantResolver): readonly Constant[] | undefined {
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.PlusToken:
      return joinAll(summands(node), resolver, node);
    case ts.SyntaxKind.AsteriskToken:
      return resolveProduct(node, resolver);
    case ts.SyntaxKind.AsteriskAsteriskToken:
      return resolvePower(node, resolver);
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken:
      return resolveDefault(node, resolver);
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.CommaToken:
    case ts.SyntaxKind.EqualsToken:
      return resolver.valuesOf(node.right);
    default:
      return resolveTest(node, resolver);
  }
}

/** The operands of `a + b + c`, which nests to the left without end. */
function summands(sum: nodes.BinaryExpression): readonly Expression[] {
  const found: Expression[] = [];
  let left: Expression = sum;
  while (ts.isBinaryExpression(left) && left.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    found.push(left.right);
    left = left.left;
  }
  return [left, ...found.reverse()];
}

/** `a ?? b`: what `a` is known to be, and `b` where `a` may be missing. */
function resolveDefault(node: nodes.BinaryExpression, resolver: ConstantResolver): readonly Constant[] {
  const first = resolver.valuesOf(node.left);
  const present = first.filter(candidate => candidate.value.kind !== 'nothing');
  const mayBeMissing = present.length < first.length || present.some(candidate => candidate.value.kind === 'unknown');
  if (!mayBeMissing) return present;
  return [...present, ...resolver.valuesOf(node.right).map(candidate => ({ ...candidate, fallback: true }))];
}

function resolveConditional(node: nodes.ConditionalExpression, resolver: ConstantResolver): readonly Constant[] {
  const inProduction = outcomeInProduction(node.condition, resolver.compiler) ?? outcomeOnSecurePage(node.condition);
  const leg = (value: Expression, outcome: boolean): readonly Constant[] =>
    inProduction === undefined || inProduction === outcome
      ? resolver.valuesOf(value)
      : resolver.valuesOf(value).map(candidate => ({ ...candidate, developmentOnly: true }));
  return [...leg(node.whenTrue, true), ...leg(node.whenFalse, false)];
}

function resolveTemplate(node: nodes.TemplateExpression, resolver: ConstantResolver): readonly Constant[] {
  const pieces = node.templateSpans.flatMap((span): readonly (readonly Constant[])[] => [
    resolver.valuesOf(span.expression).map(candidate => asText(candidate, span.expression)),
    [textOf(literalPart(span.literal, node))],
  ]);
  return joinAlternatives([[textOf(literalPart(node.head, node))], ...pieces], node);
}

const textOf = (part: TextPart): Constant => constant({ kind: 'text', parts: [part] });

/** Names, properties and elements. */
function resolveReference(node: Node, resolver: ConstantResolver): readonly Constant[] | undefined {
  if (isEnvironmentVariable(node)) return [unknownAt(node)];
  if (ts.isPropertyAccessExpression(node)) return withStep(node, resolveProperty(node, node.name.text, resolver));
  if (ts.isElementAccessExpression(node)) return resolveElement(node, resolver);
  if (!ts.isIdentifier(node)) return undefined;
  return withStep(node, resolveSymbol(node, resolver) ?? [unknownAt(node)]);
}

/** `map['name']`, `list[0]`; of an index that is not known, all elements and what may lie behind them. */
function resolveElement(
  { expression, argumentExpression: index }: nodes.ElementAccessExpression,
  resolver: ConstantResolver,
): readonly Constant[] | undefined {
  if (ts.isStringLiteralLike(index)) return resolver.memberOf(expression, index.text);
  const lists = resolver.valuesOf(expression).flatMap(({ value }) => (value.kind === 'list' ? [value.node] : []));
  if (!ts.isNumericLiteral(index)) return lists.length > 0 ? [...resolver.elementsOf(expression), unknownAt(expression)] : undefined;
  const found = lists.flatMap(list => list.elements[Number(index.text)] ?? []);
  return found.length > 0 ? found.flatMap(element => resolver.valuesOf(element)) : undefined;
}

function withStep(node: Node, found: readonly Constant[]): readonly Constant[] {
  const step = { ...placeOf(node), says: `the value of \`${shortText(node)}\`` };
  return found.map(candidate => (candidate.value.kind === 'unknown' ? candidate : { ...candidate, steps: [...candidate.steps, step] }));
}

function resolveSymbol(node: Node, resolver: ConstantResolver): readonly Constant[] | undefined {
  const symbol = resolver.compiler.symbolOf(node);
  const declarations = symbol ? resolver.compiler.declarationsOf(symbol) : [];
  return declarations.length === 0 ? undefined : declarations.flatMap(declaration => resolver.valuesOfDeclaration(declaration));
}

/** By the object that is written down, else by the declaration of the property. */
function resolveProperty(node: nodes.PropertyAccessExpression, name: string, resolver: ConstantResolver): readonly Constant[] {
  if (node.expression.kind !== ts.SyntaxKind.ThisKeyword) {
    const found = resolver.memberOf(node.expression, name);
    if (found.some(({ value }) => value.kind !== 'unknown' && value.kind !== 'nothing')) return found;
    const urls = name === 'href' || name === 'origin' ? resolver.valuesOf(node.expression).filter(isUrl) : [];
    if (urls.length > 0) return urls;
    if (found.some(({ value }) => value.kind !== 'unknown')) return found;
  }
  return resolveSymbol(node, resolver) ?? [unknownAt(node)];
}

/** `new URL('http://api.acme.com').href` begins as the URL does. */
const isUrl = (candidate: Constant): boolean => isText(candidate) && readUrlText(candidate.value.parts) !== undefined;
