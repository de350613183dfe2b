/** What a logger is created to redact: pino's `redact` and tslog's `maskValuesOfKeys`, followed from the logger that writes to the options that made it, or its server. */
import type { AnalysisContext } from '../analysis-context.ts';
import { syntax, type Declaration, type Expression, type Node, type nodes } from '../program/compiler.ts';
import type { Path } from './access-path.ts';
import { bareExpression } from './bare-expression.ts';
import { isMethodCall, methodName, receiverOf } from './builtin-calls.ts';
import type { Evaluation } from './evaluation.ts';
import { namedFunctions } from './named-functions.ts';
import { serverMakers } from './project-calls.ts';
import { propertyNameText } from './property-name.ts';
import { returnedExpressions } from './returned-expressions.ts';

/** `user.email`, `*.email`, `users[*].email`, cut into segments; `**` is any number of them. */
export type RedactedPath = readonly string[];

/** Variables, children and functions between a logger and its options. */
const longestWay = 10;

/** `sink` is the name of what writes. */
export function redactionsOf(
  sink: string,
  logger: Expression,
  evaluation: Pick<Evaluation, 'context' | 'callsOf'>,
): readonly RedactedPath[] {
  if (sink.startsWith('tslog#')) return maskedKeysOf(logger, evaluation.context, 0).map(key => ['**', key]);
  return sink.startsWith('pino#') ? redactedByPino(logger, evaluation) : [];
}

/** A sub-logger has the settings of its parent, but for those that it is given. */
function maskedKeysOf(logger: Expression, context: AnalysisContext, way: number): readonly string[] {
  const made = constantOf(logger, context);
  const isSubLogger = syntax.isCallExpression(made) && isMethodCall(made) && methodName(made) === 'getSubLogger';
  if (way > longestWay || (!isSubLogger && !syntax.isNewExpression(made))) return [];
  const settings = made.arguments?.[0] && constantOf(made.arguments[0], context);
  if (settings && (!syntax.isObjectLiteralExpression(settings) || propertyOf(settings, 'overwrite', context))) return [];
  const keys = settings && propertyOf(settings, 'maskValuesOfKeys', context);
  if (keys) return textsIn(keys, context);
  return isSubLogger ? maskedKeysOf(receiverOf(made), context, way + 1) : maskedByDefault;
}

const maskedByDefault: readonly string[] = ['password'];

function redactedByPino(logger: Expression, { context, callsOf }: Pick<Evaluation, 'context' | 'callsOf'>): readonly RedactedPath[] {
  const root = rootOf(logger, context);
  if (!isLogOfServer(root, context)) return pathsOf(optionsBehind(root, context), context);
  const servers = callsOf(serverMakers).filter(call => makesServer(call, context));
  const [first = [], ...others] = servers.map(server => pathsOf(loggerOptions(server, context), context));
  // Which of several servers a request came to is not in the code.
  return first.filter(path => others.every(paths => paths.some(other => other.join('.') === path.join('.'))));
}

/** The logger that another is a child of. */
function rootOf(logger: Expression, context: AnalysisContext): Expression {
  let at = logger;
  for (let way = 0; way < longestWay; way++) {
    const made = constantOf(at, context);
    if (!syntax.isCallExpression(made) || !isMethodCall(made) || methodName(made) !== 'child') return at;
    at = receiverOf(made);
  }
  return at;
}

/** `request.log`, `reply.log`, `app.log` */
function isLogOfServer(logger: Expression, { compiler }: AnalysisContext): boolean {
  const bare = bareExpression(logger);
  if (!syntax.isPropertyAccessExpression(bare) || bare.name.text !== 'log') return false;
  const symbol = compiler.symbolOf(bare);
  return symbol !== undefined && compiler.declarationsOf(symbol).some(declaration => isOfFastify(declaration, compiler));
}

const makesServer = (call: Node, { compiler }: AnalysisContext): call is nodes.CallExpression =>
  syntax.isCallExpression(call) && compiler.calleesOf(call).some(declaration => isOfFastify(declaration, compiler));

function isOfFastify(declaration: Declaration, compiler: AnalysisContext['compiler']): boolean {
  const origin = compiler.originOf(declaration);
  return origin.kind === 'model' && origin.module === 'fastify';
}

/** `logger: { redact: … }`, or a logger that was made before. */
function loggerOptions(server: nodes.CallExpression, context: AnalysisContext): Node | undefined {
  const options = server.arguments[0] && constantOf(server.arguments[0], context);
  const logger = options && (propertyOf(options, 'loggerInstance', context) ?? propertyOf(options, 'logger', context));
  return logger && (optionsBehind(logger, context) ?? logger);
}

function pathsOf(options: Node | undefined, context: AnalysisContext): readonly RedactedPath[] {
  const redact = options && propertyOf(options, 'redact', context);
  const paths = redact && syntax.isObjectLiteralExpression(redact) ? propertyOf(redact, 'paths', context) : redact;
  return paths ? textsIn(paths, context).map(readPath) : [];
}

/** The options that a logger was made with. */
export function optionsBehind(expression: Node, context: AnalysisContext, way = 0): Node | undefined {
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
export function constantOf(expression: Node, { compiler }: AnalysisContext): Node {
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

export function propertyOf(options: Node, name: string, context: AnalysisContext): Node | undefined {
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

export function textsIn(paths: Node, context: AnalysisContext): readonly string[] {
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
  if (pattern === '**') return isRedacted(path, further) || (segment !== undefined && isRedacted(rest, redacted));
  if (pattern === '[*]' && isRedacted(path, further)) return true;
  if (segment === undefined) return false;
  return (pattern === segment || pattern === '*' || pattern === '[*]') && isRedacted(rest, further);
}
