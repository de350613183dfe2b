/** Calls that protect personal data only in name: a broken algorithm, a hash without a key of what can be guessed. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Label, Protection, WeakProtection } from '../facts.ts';
import { syntax as ts, type Expression, type SourceFile } from '../program/compiler.ts';
import type { RoledCallee } from '../program/callee-roles.ts';
import { propertyNames } from './access-path.ts';
import { calleeName } from './callee-name.ts';
import { weaknessOf } from './crypto-weakness.ts';
import { isDevelopmentOnly } from './development-only.ts';
import type { Evaluation } from './evaluation.ts';
import { createGuessableSecretFinder } from './find-guessable-secrets.ts';
import { placeOf, shortText } from './place-of.ts';
import { rolesOfCall, type Call } from './roles-of-call.ts';
import { inputOf, protectingRole, secretsOf } from './steps/protections.ts';
import type { Value } from './value.ts';
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
  const protection = role?.kind === 'protects' ? role.protection : brokenByName(callees);
  if (!role || !protection) return [];
  const broken = role.kind === 'protects' ? weaknessOf(call, protection, evaluation.context) : role.name;
  const weakness = broken ?? guessable(protection, callees);
  if (weakness === undefined || isDevelopmentOnly(call, evaluation.context.compiler)) return [];
  const labels = labelsOf(inputOf(call, evaluation));
  return labels.length === 0 || (weakness === 'unkeyed' && !isHashedAlone(call, evaluation))
    ? []
    : [{ ...placeOf(call), text: shortText(call), weakness, protection, labels }];
}

/** Libraries with a function for each algorithm, the broken ones among them. */
function brokenByName(callees: readonly RoledCallee[]): Protection | undefined {
  const [, name] = callees.map(callee => /^crypto-js#(.+)$/.exec(callee.name)).find(found => found !== null) ?? [];
  if (name === undefined) return undefined;
  return name.endsWith('.encrypt') ? 'encrypted' : 'hashed';
}

/** `pbkdf2Sync(key, salt, …)`: what is hashed carries no label. A salt or a pair of keys hashes nothing, and is not asked. */
export function stretchesNothing(call: Call, evaluation: Evaluation): boolean {
  const hashes = protectingRole(rolesOfCall(call, evaluation)) !== undefined;
  const [hashed] = writtenArguments(call);
  return hashes && hashed !== undefined && labelsOf(evaluation.valueOf(hashed, [])).length === 0;
}

/** A general hash has no key and is quick: phone numbers and e-mail addresses are few enough to try them all. */
const generalHashes: ReadonlySet<string> = new Set(['crypto#Hash.digest', 'crypto#hash', 'subtleCrypto.digest']);

/** Functions of which the text to hash is the first argument. */
const textHashes: ReadonlySet<string> = new Set(['SHA224', 'SHA256', 'SHA384', 'SHA512', 'SHA3'].map(name => `crypto-js#${name}`));

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
  if (!ts.isCallExpression(fed)) return call.arguments[1];
  const before = ts.isPropertyAccessExpression(fed.expression) ? fed.expression.expression : undefined;
  return before && ts.isCallExpression(before) && calleeName(before) === 'createHash' ? fed.arguments[0] : undefined;
}

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
