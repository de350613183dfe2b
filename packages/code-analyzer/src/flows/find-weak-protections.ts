/** Calls that protect personal data only in name: a broken algorithm, a hash without a key of what can be guessed. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { ConstantValue } from '../constants/constant.ts';
import type { Label, Protection, WeakProtection } from '../facts.ts';
import { syntax as ts, type Expression, type SourceFile, type nodes } from '../program/compiler.ts';
import type { RoledCallee } from '../program/callee-roles.ts';
import { propertyNames } from './access-path.ts';
import { calleeName } from './callee-name.ts';
import { keyOf, weaknessOf } from './crypto-weakness.ts';
import { isDevelopmentOnly } from './development-only.ts';
import type { Evaluation } from './evaluation.ts';
import { createGuessableSecretFinder } from './find-guessable-secrets.ts';
import { functionAround } from './reaching-writes.ts';
import { placeOf, shortText } from './place-of.ts';
import { rolesOfCall, type Call } from './roles-of-call.ts';
import { inputOf, protectingRole, secretsOf } from './steps/protections.ts';
import type { Value } from './value.ts';
import { walkTree } from './walk-tree.ts';
import { writtenArguments } from './written-arguments.ts';

export function createWeakProtectionFinder(
  context: AnalysisContext,
  evaluation: Evaluation,
): (file: SourceFile) => readonly WeakProtection[] {
  const findGuessableSecrets = createGuessableSecretFinder(context);
  return file => [
    ...evaluation
      .indexOf(file)
      .calls.filter(({ name }) => context.roles.names.has(name))
      .flatMap(({ call }) => (ts.isCallExpression(call) ? weakProtectionAt(call, evaluation) : [])),
    ...findGuessableSecrets(file),
  ];
}

function weakProtectionAt(call: Call, evaluation: Evaluation): readonly WeakProtection[] {
  const callees = rolesOfCall(call, evaluation);
  const role = protectingRole(callees);
  // What a function of the project does is said where it is declared.
  const isOfLibrary = callees.every(({ declaration }) => evaluation.context.compiler.originOf(declaration).kind === 'model');
  if (!role || (role.kind === 'weakly-protects' && !isOfLibrary)) return [];
  const protection = role.kind === 'protects' ? role.protection : protectionNamed(role.name);
  const broken = role.kind === 'protects' ? weaknessOf(call, protection, evaluation) : role.name;
  const weakness = broken ?? guessable(protection, callees) ?? keyInSource(call, protection, evaluation);
  if (weakness === undefined || isDevelopmentOnly(call, evaluation.context.compiler)) return [];
  const labels = labelsOf(inputOf(call, evaluation));
  return labels.length === 0 || (weakness === 'unkeyed' && !isHashedAlone(call, evaluation))
    ? []
    : [{ ...placeOf(call), text: shortText(call), weakness, protection, labels }];
}

/** Libraries with a function for each algorithm, the broken ones among them. */
const protectionNamed = (algorithm: string): Protection => (/^(md|sha|ripemd)/.test(algorithm) ? 'hashed' : 'encrypted');

/** `pbkdf2Sync(key, salt, …)`: what is hashed carries no label. A salt or a pair of keys hashes nothing, and is not asked. */
export function stretchesNothing(call: Call, evaluation: Evaluation): boolean {
  const hashes = protectingRole(rolesOfCall(call, evaluation)) !== undefined;
  const [hashed] = writtenArguments(call);
  return hashes && hashed !== undefined && labelsOf(evaluation.valueOf(hashed, [])).length === 0;
}

/** A general hash has no key and is quick: phone numbers and e-mail addresses are few enough to try them all. */
const generalHashes: ReadonlySet<string> = new Set(['crypto#Hash.digest', 'crypto#hash', 'subtleCrypto.digest']);

/** Functions of which the text to hash is the first argument. */
const textHashes: ReadonlySet<string> = new Set([
  ...['SHA224', 'SHA256', 'SHA384', 'SHA512', 'SHA3'].map(name => `crypto-js#${name}`),
  ...['sha224', 'sha256', 'Hash.hex', 'Hash.array'].map(name => `js-sha256#${name}`),
]);

const guessable = (protection: Protection, callees: readonly RoledCallee[]): string | undefined =>
  protection === 'hashed' && callees.some(({ name }) => generalHashes.has(name) || textHashes.has(name)) ? 'unkeyed' : undefined;

/** With something else mixed in (a secret, a salt) nobody can tell from outside what was hashed. */
function isHashedAlone(call: Call, evaluation: Evaluation): boolean {
  const isTextFirst = rolesOfCall(call, evaluation).some(({ name }) => textHashes.has(name));
  const hashed = isTextFirst ? writtenArguments(call)[0] : hashedOf(call);
  if (hashed === undefined) return false;
  const value = evaluation.valueOf(hashed, []);
  const isKey = secretsOf(evaluation.context.vocabulary);
  return value.every(({ labels }) => labels.length > 0) && (value.every(isKey) || !value.some(isKey));
}

/** `email` of `createHash('sha256').update(email).digest('hex')` and of `hash('sha256', email)`; nothing of a longer chain. */
function hashedOf(call: Call): Expression | undefined {
  if (!ts.isCallExpression(call)) return undefined;
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'digest') return call.arguments[1];
  const fed = call.expression.expression;
  if (ts.isIdentifier(fed) && fed.text !== 'subtle') return onlyFed(fed);
  if (!ts.isCallExpression(fed)) return call.arguments[1];
  const before = ts.isPropertyAccessExpression(fed.expression) ? fed.expression.expression : undefined;
  return before && ts.isCallExpression(before) && calleeName(before) === 'createHash' ? fed.arguments[0] : undefined;
}

/** `email` of `hash.update(email); hash.digest('hex')`, when nothing else is put in. */
function onlyFed(builder: nodes.Identifier): Expression | undefined {
  const found: Expression[] = [];
  let others = 0;
  walkTree(functionAround(builder), 0, node => {
    if (!ts.isIdentifier(node) || node.text !== builder.text || node === builder) return 0;
    const access = node.parent;
    const call = access.parent;
    const isFed = ts.isPropertyAccessExpression(access) && access.name.text === 'update' && ts.isCallExpression(call);
    if (isFed && call.arguments[0]) found.push(call.arguments[0]);
    else if (!ts.isVariableDeclaration(access)) others++;
    return 0;
  });
  return found.length === 1 && others === 0 ? found[0] : undefined;
}

/** Whoever reads the source knows the key. One that stands in for another (`?? 'development'`) need not be the one that counts. */
function keyInSource(call: Call, protection: Protection, evaluation: Evaluation): string | undefined {
  if (protection !== 'encrypted' && protection !== 'pseudonymized') return undefined;
  const key = keyOf(call, evaluation);
  if (!key) return undefined;
  const values = evaluation.constants.valuesOf(key);
  const isWritten = values.every(({ value, fallback, developmentOnly }) => isWhole(value) && !fallback && !developmentOnly);
  return isWritten ? 'key-in-source' : undefined;
}

const isWhole = (value: ConstantValue): boolean => value.kind === 'text' && value.parts.length > 0 && value.parts.every(part => part.known);

function labelsOf(input: Value): readonly Label[] {
  const found = input.flatMap(origin =>
    origin.protections.length > 0
      ? []
      : origin.labels
          .map(label => ({ ...label, path: propertyNames([...origin.inside, ...label.path]) }))
          .filter(label => label.protections.length === 0),
  );
  return [...new Map(found.map(label => [`${label.category} ${label.path.join('.')}`, label])).values()];
}
