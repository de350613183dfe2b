/**
 * The status of the answer that a sink gives, as its model says where it stands:
 *
 *     @sink response body status=this.status,this.statusCode
 *     @sink response body status=init.status
 *
 * A parameter, or a method or property of what answers, set in the same chain or in a statement before. An answer whose status is
 * known to be one of a failure is an error, whatever the call is named; one that is not known stays what it was.
 */
import type { Constant } from '../constants/constant.ts';
import type { ConstantResolver } from '../constants/constant-resolver.ts';
import { syntax as ts, type Declaration, type Node } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { isMethodCall, methodName } from './builtin-calls.ts';
import { lastName } from './callee-name.ts';
import { parameterIndex } from './parameter-index.ts';
import { isSetter, type Outlet } from './setters.ts';

const receiverPrefix = 'this.';

interface Asked {
  readonly outlet: Outlet;
  readonly declaration: Declaration;
  /** Where the status stands, by the words of the model. */
  readonly status: readonly string[];
  readonly constants: ConstantResolver;
}

export function tellsFailure(asked: Asked): boolean {
  const given = asked.status.filter(name => !name.startsWith(receiverPrefix)).map(name => argumentsAt(asked, name));
  const written = given.find(values => values.some(({ value }) => value.kind !== 'nothing' && value.kind !== 'object'));
  if (written) return written.every(isFailure);
  const names = asked.status.filter(name => name.startsWith(receiverPrefix)).map(name => name.slice(receiverPrefix.length));
  const receiver = names.length > 0 ? receiverOf(asked.outlet) : undefined;
  const set = receiver && (setInChain(receiver, names) ?? setBefore(asked.outlet, receiver, names));
  return set !== undefined && asked.constants.valuesOf(set).every(isFailure);
}

/** The values of a parameter, or of an option below it. */
function argumentsAt({ outlet, declaration, constants }: Asked, name: string): readonly Constant[] {
  const position = parameterIndex(declaration, name);
  const written = ts.isCallExpression(outlet) || ts.isNewExpression(outlet) ? (outlet.arguments ?? []) : [];
  const argument = position && written[position.index];
  if (!argument || written.slice(0, position.index + 1).some(ts.isSpreadElement)) return [];
  return position.path.reduce((values, segment) => constants.membersOf(values, segment, argument), constants.valuesOf(argument));
}

function isFailure({ value }: Constant): boolean {
  if (value.kind === 'number') return value.value >= 400;
  return value.kind === 'unknown' && failureNames.has(lastName(value.at) ?? '');
}

/** As RFC 9110 calls them, which is how the libraries of constants do: `HttpStatus.NOT_FOUND`. */
const failureNames: ReadonlySet<string> = new Set([
  'BAD_REQUEST',
  'UNAUTHORIZED',
  'PAYMENT_REQUIRED',
  'FORBIDDEN',
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'NOT_ACCEPTABLE',
  'REQUEST_TIMEOUT',
  'CONFLICT',
  'GONE',
  'PRECONDITION_FAILED',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'UNPROCESSABLE_ENTITY',
  'UNPROCESSABLE_CONTENT',
  'TOO_MANY_REQUESTS',
  'INTERNAL_SERVER_ERROR',
  'NOT_IMPLEMENTED',
  'BAD_GATEWAY',
  'SERVICE_UNAVAILABLE',
  'GATEWAY_TIMEOUT',
]);

function receiverOf(outlet: Outlet): Node | undefined {
  const target = isSetter(outlet) ? outlet.left : ts.isCallExpression(outlet) ? bareExpression(outlet.expression) : undefined;
  return target && ts.isPropertyAccessExpression(target) ? target.expression : undefined;
}

/** `404` of `response.status(404).type('json')`: the last one counts. */
function setInChain(chain: Node, names: readonly string[]): Node | undefined {
  for (let at = bareExpression(chain); isMethodCall(at); at = bareExpression(at.expression.expression))
    if (names.includes(methodName(at))) return at.arguments[0];
  return undefined;
}

/** What a chain of calls begins with: `response`. */
function beginOf(chain: Node): Node {
  let at = bareExpression(chain);
  while (isMethodCall(at)) at = bareExpression(at.expression.expression);
  return at;
}

/** In the nearest statement before that sets one; `undefined` when it may or may not do so. */
function setBefore(outlet: Node, receiver: Node, names: readonly string[]): Node | undefined {
  const answer = beginOf(receiver).getText();
  for (let at = outlet; !ts.isFunctionLike(at) && !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (!ts.isBlock(parent) && !ts.isCaseOrDefaultClause(parent)) continue;
    for (const statement of parent.statements.filter(one => one.end <= at.pos).reverse()) {
      if (!setsSomewhere(statement, answer, names)) continue;
      return ts.isExpressionStatement(statement) ? setIn(statement.expression, answer, names) : undefined;
    }
  }
  return undefined;
}

function setsSomewhere(node: Node, answer: string, names: readonly string[]): boolean {
  if (setIn(node, answer, names)) return true;
  return ts.forEachChild(node, child => setsSomewhere(child, answer, names) || undefined) ?? false;
}

/** `404` of `response.statusCode = 404` and of `response.status(404)`. */
function setIn(written: Node, answer: string, names: readonly string[]): Node | undefined {
  const node = bareExpression(written);
  if (isMethodCall(node)) return beginOf(node).getText() === answer ? setInChain(node, names) : undefined;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  const { left, right } = node;
  const isMeant = ts.isPropertyAccessExpression(left) && names.includes(left.name.text) && left.expression.getText() === answer;
  return isMeant ? right : undefined;
}
