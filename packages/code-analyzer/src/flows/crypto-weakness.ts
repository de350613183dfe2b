/** Functions that protect only with the right algorithm: what makes this call weak, if anything does. */
import type { Protection } from '../facts.ts';
import { textOfValue } from '../options/option-value.ts';
import { syntax, type Expression, type Node, type nodes } from '../program/compiler.ts';
import { isAlwaysTheSame } from './always-the-same.ts';
import { bareExpression } from './bare-expression.ts';
import { calleeName } from './callee-name.ts';
import type { Evaluation } from './evaluation.ts';
import { propertyNameText } from './property-name.ts';
import type { Call } from './roles-of-call.ts';
import { writtenArguments } from './written-arguments.ts';

/** `md5`, `sha1`, `ecb`, `static-iv`; an algorithm that is not constant is taken to be a good one. */
export function weaknessOf(call: Call, protection: Protection, evaluation: Evaluation): string | undefined {
  const { compiler } = evaluation.context;
  const creation = creationOf(call, evaluation);
  const [algorithm, key, given] = writtenArguments(creation);
  if (protection === 'hashed') return algorithm && brokenHash(algorithm, evaluation);
  if (protection !== 'encrypted' || !algorithm) return undefined;
  if (isOfCryptoJs(call, evaluation)) return weaknessOfOptions(key, given, evaluation);
  if (calleeName(creation) === 'createCipher') return 'create-cipher';
  const [weak] = namesOf(algorithm, evaluation).map(name => brokenCipher.exec(name)?.[0]);
  if (weak !== undefined) return weak === 'desede' ? '3des' : weak;
  const iv = ivOfAlgorithm(algorithm, evaluation) ?? given;
  const isCipher = namesOf(algorithm, evaluation).some(name => /^(aes|camellia|aria|chacha)/.test(name));
  return iv && isCipher && isAlwaysTheSame(iv, compiler, key) ? 'static-iv' : undefined;
}

const brokenCipher = /ecb|^desede|^des|^rc4|^rc2|^bf/;

/** Names are compared in lower case and without dashes. Only if each value that it can have is known, and each is broken. */
function brokenHash(algorithm: Expression, evaluation: Evaluation): string | undefined {
  const found = namesOf(algorithm, evaluation).map(name => /^(md4|md5|sha1|ripemd160|rmd160)$/.exec(name)?.[1]);
  return found.every(name => name !== undefined) ? found[0] : undefined;
}

/** The key of `createCipheriv`, `createHmac` and of the functions of `crypto-js`; `Buffer.from('…')` is its text. */
export function keyOf(call: Call, evaluation: Evaluation): Expression | undefined {
  const creation = creationOf(call, evaluation);
  const isCreated = /^create(Cipheriv|Cipher|Hmac)$/.test(calleeName(creation) ?? '');
  const [, key] = isCreated || isOfCryptoJs(call, evaluation) ? writtenArguments(creation) : [];
  const made = key && initialOf(key, evaluation);
  const isBytes = made && syntax.isCallExpression(made) && /^(from|parse)$/.test(calleeName(made) ?? '');
  return isBytes ? made.arguments[0] : key;
}

/** `'aes-256-cbc'`, `{ name: 'AES-CBC' }`, `config.algorithm` */
function namesOf(algorithm: Expression, { constants }: Evaluation): readonly string[] {
  const values = constants.valuesOf(algorithm);
  const named = values.flatMap(value => (value.value.kind === 'object' ? constants.membersOf([value], 'name', algorithm) : [value]));
  const names = named.flatMap(value => textOfValue(value, constants) ?? []);
  return names.length < named.length ? [] : names.map(name => name.toLowerCase().replaceAll('-', ''));
}

/** The call that names the algorithm: the first of the builder's chain, or where its variable begins. */
function creationOf(call: Call, evaluation: Evaluation): Call {
  let at: Call = call;
  for (let hops = 0; hops < longestChain; hops++) {
    const receiver: Node | undefined =
      syntax.isCallExpression(at) && syntax.isPropertyAccessExpression(at.expression)
        ? initialOf(at.expression.expression, evaluation)
        : undefined;
    if (!receiver || !syntax.isCallExpression(receiver)) return at;
    at = receiver;
  }
  return at;
}

/** Links of a builder's chain that are followed. */
const longestChain = 12;

/** A constant name stands for its initializer. */
export function initialOf(expression: Expression, { context: { compiler } }: Evaluation): Node {
  const bare = bareExpression(expression);
  if (!syntax.isIdentifier(bare)) return bare;
  const symbol = compiler.symbolOf(bare);
  const declaration = symbol && compiler.declarationsOf(symbol).find(syntax.isVariableDeclaration);
  return declaration?.initializer && isConstant(declaration) ? bareExpression(declaration.initializer) : bare;
}

const isConstant = (declaration: nodes.VariableDeclaration): boolean =>
  (syntax.getCombinedNodeFlags(declaration) & syntax.NodeFlags.Const) !== 0;

/** `iv` of `subtle.encrypt({ name: 'AES-CBC', iv }, …)` */
const ivOfAlgorithm = (algorithm: Expression, evaluation: Evaluation): Expression | undefined =>
  propertyOf(initialOf(algorithm, evaluation), 'iv');

function propertyOf(object: Node, name: string): Expression | undefined {
  if (!syntax.isObjectLiteralExpression(object)) return undefined;
  const found = object.properties.find(property => property.name !== undefined && propertyNameText(property.name) === name);
  if (found && syntax.isShorthandPropertyAssignment(found)) return found.name;
  return found && syntax.isPropertyAssignment(found) ? found.initializer : undefined;
}

function isOfCryptoJs(call: Call, { context: { compiler } }: Evaluation): boolean {
  return compiler.calleesOf(call).some(declaration => {
    const origin = compiler.originOf(declaration);
    return origin.kind === 'model' && origin.module.startsWith('crypto-js');
  });
}

/** `AES.encrypt(text, key, { mode: CryptoJS.mode.ECB, iv })`: of a key that is a text the library makes a vector of its own. */
function weaknessOfOptions(key: Expression | undefined, options: Expression | undefined, evaluation: Evaluation): string | undefined {
  const { compiler } = evaluation.context;
  const object = options && initialOf(options, evaluation);
  const mode = object && propertyOf(object, 'mode');
  if (mode && /(^|\.)ECB$/.test(bareExpression(mode).getText())) return 'ecb';
  const iv = object && propertyOf(object, 'iv');
  if (!key || !iv || compiler.describe(compiler.typeOf(key)).holds.has('string')) return undefined;
  return isAlwaysTheSame(iv, compiler, key) ? 'static-iv' : undefined;
}
