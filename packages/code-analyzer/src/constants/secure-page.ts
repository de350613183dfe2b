/**
 * `location.protocol === 'https:' ? 'wss:' : 'ws:'` does as the page does: what is said for a page in clear holds where the page itself
 * is in clear, and there it is not this line that lets anybody read along.
 */
import { bareExpression } from '../flows/bare-expression.ts';
import { lastName } from '../flows/callee-name.ts';
import { syntax as ts, type Expression, type Node, type nodes } from '../program/compiler.ts';

/** How a test comes out on a page or for a request that is encrypted, if it asks only for that. */
export function outcomeOnSecurePage(test: Node): boolean | undefined {
  const bare = bareExpression(test);
  if (ts.isPrefixUnaryExpression(bare) && bare.operator === ts.SyntaxKind.ExclamationToken) {
    const operand = outcomeOnSecurePage(bare.operand);
    return operand === undefined ? undefined : !operand;
  }
  if (ts.isCallExpression(bare)) return ofCall(bare.expression, bare.arguments[0]);
  if (ts.isBinaryExpression(bare)) return ofComparison(bare.left, bare.operatorToken.kind, bare.right);
  return lastName(bare) === 'isSecureContext' ? true : undefined;
}

function ofComparison(left: Expression, operator: nodes.SyntaxKind, right: Expression): boolean | undefined {
  const isEqual = operator === ts.SyntaxKind.EqualsEqualsEqualsToken || operator === ts.SyntaxKind.EqualsEqualsToken;
  const isOther = operator === ts.SyntaxKind.ExclamationEqualsEqualsToken || operator === ts.SyntaxKind.ExclamationEqualsToken;
  if ((!isEqual && !isOther) || lastName(left) !== 'protocol' || !ts.isStringLiteralLike(right)) return undefined;
  const scheme = /^(https?):?$/.exec(right.text)?.[1];
  return scheme === undefined ? undefined : (scheme === 'https') === isEqual;
}

/** `location.protocol.startsWith('https')`, `location.href.startsWith('https:')` */
function ofCall(callee: Expression, given: Expression | undefined): boolean | undefined {
  if (!ts.isPropertyAccessExpression(callee) || !/^(startsWith|includes)$/.test(callee.name.text)) return undefined;
  const isPage = /(^|\.)location(\.(protocol|href|origin))?$|\.protocol$/.test(callee.expression.getText());
  return isPage && given && ts.isStringLiteralLike(given) && /^https/.test(given.text) ? true : undefined;
}
