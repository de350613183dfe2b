/** Paths that a logger is created to redact: pino's `redact`, followed from the logger that writes to the options that made it. */
import type { AnalysisContext } from '../analysis-context.ts';
import { syntax, type Expression, type Node } from '../program/compiler.ts';
import type { Path } from './access-path.ts';
import { bareExpression } from './bare-expression.ts';
import { isMethodCall, methodName, receiverOf } from './builtin-calls.ts';
import { namedFunctions } from './named-functions.ts';
import { propertyNameText } from './property-name.ts';
import { returnedExpressions } from './returned-expressions.ts';

/** `user.email`, `*.email`, `users[*].email`, cut into segments. */
export type RedactedPath = readonly string[];

/** Variables, children and functions between a logger and its options. */
const longestWay = 10;

export function redactionsOf(logger: Expression, context: AnalysisContext): readonly RedactedPath[] {
  const options = optionsBehind(logger, context, 0);
  const redact = options && propertyOf(options, 'redact', context);
  const paths = redact && syntax.isObjectLiteralExpression(redact) ? propertyOf(redact, 'paths', context) : redact;
  return paths ? textsIn(paths, context).map(readPath) : [];
}

/** The options that a logger was made with. */
function optionsBehind(expression: Node, context: AnalysisContext, way: number): Node | undefined {
  if (way > longestWay) return undefined;
  const made = constantOf(expression, context);
  if (!syntax.isCallExpression(made)) return undefined;
  if (isMethodCall(made) && methodName(made) === 'child') return optionsBehind(receiverOf(made), context, way + 1);
  const [maker] = namedFunctions(made.expression, context);
  const [result] = maker ? returnedExpressions(maker) : [];
  if (result) return optionsBehind(result, context, way + 1);
  const [options] = made.arguments;
  return options && constantOf(options, context);
}

/** What a constant, a field or an import was set to; the expression itself when it is nothing of the kind. */
function constantOf(expression: Node, { compiler }: AnalysisContext): Node {
  let at = bareExpression(expression);
  for (let way = 0; way < longestWay; way++) {
    if (!syntax.isIdentifier(at) && !syntax.isPropertyAccessExpression(at)) return at;
    const symbol = compiler.symbolOf(at);
    const declaration = symbol && compiler.declarationsOf(symbol).find(isSet);
    const value = declaration && (syntax.isExportAssignment(declaration) ? declaration.expression : declaration.initializer);
    if (!value) return at;
    at = bareExpression(value);
  }
  return at;
}

const isSet = (node: Node) =>
  syntax.isVariableDeclaration(node) ||
  syntax.isPropertyDeclaration(node) ||
  syntax.isPropertyAssignment(node) ||
  syntax.isExportAssignment(node);

function propertyOf(options: Node, name: string, context: AnalysisContext): Node | undefined {
  if (!syntax.isObjectLiteralExpression(options)) return undefined;
  for (const member of [...options.properties].reverse()) {
    if (syntax.isSpreadAssignment(member)) {
      const inherited = propertyOf(constantOf(member.expression, context), name, context);
      if (inherited) return inherited;
    } else if (propertyNameText(member.name) === name) {
      return syntax.isPropertyAssignment(member) ? constantOf(member.initializer, context) : constantOf(member.name, context);
    }
  }
  return undefined;
}

function textsIn(paths: Node, context: AnalysisContext): readonly string[] {
  if (!syntax.isArrayLiteralExpression(paths)) return [];
  return paths.elements.flatMap(element => {
    if (syntax.isSpreadElement(element)) return textsIn(constantOf(element.expression, context), context);
    const text = constantOf(element, context);
    return syntax.isStringLiteralLike(text) ? [text.text] : [];
  });
}

function readPath(text: string): RedactedPath {
  return [...text.matchAll(/\[\*\]|\[["']([^"']+)["']\]|\[(\d+)\]|([^.[\]]+)/g)].map(([whole, quoted, index, name]) =>
    whole === '[*]' ? whole : (quoted ?? index ?? name ?? ''),
  );
}

/** A redacted path hides what lies at it and below it. `*` is any one property; `[*]` any element, which labels do not write. */
export function isRedacted(path: Path, redacted: RedactedPath): boolean {
  const [pattern, ...further] = redacted;
  if (pattern === undefined) return true;
  const [segment, ...rest] = path;
  if (pattern === '[*]' && isRedacted(path, further)) return true;
  if (segment === undefined) return false;
  return (pattern === segment || pattern === '*' || pattern === '[*]') && isRedacted(rest, further);
}
