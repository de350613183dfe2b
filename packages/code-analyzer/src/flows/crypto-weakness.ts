/** Functions that protect only with the right algorithm: what makes this call weak, if anything does. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Protection } from '../facts.ts';
import { syntax, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { lastName } from './callee-name.ts';
import type { Call } from './roles-of-call.ts';
import { hasNode } from './walk-tree.ts';
import { writtenArguments } from './written-arguments.ts';

/** `md5`, `sha1`, `ecb`, `static-iv`; an algorithm that is not constant is taken to be a good one. */
export function weaknessOf(call: Call, protection: Protection, context: AnalysisContext): string | undefined {
  const creation = creationOf(call, context);
  const [algorithm, , given] = writtenArguments(creation);
  const iv = (algorithm && ivOfAlgorithm(algorithm, context)) ?? given;
  const name = algorithm && algorithmName(algorithm, context)?.toLowerCase().replaceAll('-', '');
  if (protection === 'hashed') return name === undefined ? undefined : /^(md4|md5|sha1|ripemd160|rmd160)$/.exec(name)?.[1];
  if (protection !== 'encrypted' || name === undefined) return undefined;
  const weak = /ecb|^des(?!ede)|^rc4|^rc2|^bf/.exec(name)?.[0];
  if (weak !== undefined) return weak;
  return iv && /^(aes|camellia|aria|des|chacha)/.test(name) && isFixed(iv, context) ? 'static-iv' : undefined;
}

/** The call that names the algorithm: the first of the builder's chain, or where its variable begins. */
function creationOf(call: Call, context: AnalysisContext): Call {
  let at: Call = call;
  for (let hops = 0; hops < longestChain; hops++) {
    const receiver: Node | undefined =
      syntax.isCallExpression(at) && syntax.isPropertyAccessExpression(at.expression)
        ? initialOf(at.expression.expression, context)
        : undefined;
    if (!receiver || !syntax.isCallExpression(receiver)) return at;
    at = receiver;
  }
  return at;
}

/** Links of a builder's chain that are followed. */
const longestChain = 12;

/** A constant name stands for its initializer. */
function initialOf(expression: Expression, { compiler }: AnalysisContext): Node {
  const bare = bareExpression(expression);
  if (!syntax.isIdentifier(bare)) return bare;
  const symbol = compiler.symbolOf(bare);
  const declaration = symbol && compiler.declarationsOf(symbol).find(syntax.isVariableDeclaration);
  return declaration?.initializer && isConstant(declaration) ? bareExpression(declaration.initializer) : bare;
}

const isConstant = (declaration: nodes.VariableDeclaration): boolean =>
  (syntax.getCombinedNodeFlags(declaration) & syntax.NodeFlags.Const) !== 0;

function algorithmName(algorithm: Expression, context: AnalysisContext): string | undefined {
  const value = initialOf(algorithm, context);
  if (syntax.isStringLiteralLike(value)) return value.text;
  if (!syntax.isObjectLiteralExpression(value)) return undefined;
  const name = value.properties.find(property => syntax.isPropertyAssignment(property) && property.name.getText() === 'name');
  return name && syntax.isPropertyAssignment(name) && syntax.isStringLiteralLike(name.initializer) ? name.initializer.text : undefined;
}

/** `iv` of `subtle.encrypt({ name: 'AES-CBC', iv }, …)` */
function ivOfAlgorithm(algorithm: Expression, context: AnalysisContext): Expression | undefined {
  const value = initialOf(algorithm, context);
  if (!syntax.isObjectLiteralExpression(value)) return undefined;
  const iv = value.properties.find(property => property.name?.getText() === 'iv');
  if (iv && syntax.isShorthandPropertyAssignment(iv)) return iv.name;
  return iv && syntax.isPropertyAssignment(iv) ? iv.initializer : undefined;
}

/** Written down in the code: a text, `Buffer.from('…')`; or zeros that nobody fills: `Buffer.alloc(16)`, `new Uint8Array(12)`. */
function isFixed(expression: Expression, context: AnalysisContext): boolean {
  const value = initialOf(expression, context);
  if (syntax.isStringLiteralLike(value)) return true;
  const isMade = syntax.isCallExpression(value) || syntax.isNewExpression(value);
  if (!isMade || !/^(Buffer\.(from|alloc)|Uint8Array)$/.test(value.expression.getText())) return false;
  const isConstant = (value.arguments ?? []).every(argument => syntax.isStringLiteralLike(argument) || syntax.isNumericLiteral(argument));
  return isConstant && !isFilled(bareExpression(expression));
}

/** `crypto.getRandomValues(iv)`, `randomFillSync(iv)`, `iv.set(…)`: what was zeros is so no longer. */
function isFilled(name: Node): boolean {
  if (!syntax.isIdentifier(name)) return false;
  const isMeant = (node: Node): boolean => syntax.isIdentifier(node) && node.text === name.text;
  return hasNode(
    name.getSourceFile(),
    node =>
      syntax.isCallExpression(node) &&
      /^(getRandomValues|randomFill|randomFillSync|fill|set|copy|write\w*)$/.test(lastName(node.expression) ?? '') &&
      (node.arguments.some(isMeant) || (syntax.isPropertyAccessExpression(node.expression) && isMeant(node.expression.expression))),
  );
}
