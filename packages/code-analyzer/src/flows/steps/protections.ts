/** What protects a value, what only looks like it, and what takes a protection away again. */
import type { CalleeRole, RoledCallee } from '../../program/callee-roles.ts';
import { syntax, type Expression } from '../../program/compiler.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { weaknessOf } from '../crypto-weakness.ts';
import { flowStep, type Evaluation } from '../evaluation.ts';
import { shortText } from '../place-of.ts';
import { isInside } from '../reaching-writes.ts';
import { isCall, rolesOfCall, type Call } from '../roles-of-call.ts';
import { bared, harmless, join, protectedBy, travelled, weaklyProtectedBy, type Origin, type Value } from '../value.ts';
import { writtenArguments } from '../written-arguments.ts';

type Protecting = Extract<CalleeRole, { kind: 'protects' | 'weakly-protects' }>;

/** Every function that the call may run must protect. */
export function protectingRole(callees: readonly Pick<RoledCallee, 'roles'>[]): Protecting | undefined {
  const found = callees.map(callee => callee.roles.find(role => role.kind === 'protects' || role.kind === 'weakly-protects'));
  return found.every(role => role !== undefined) ? found[0] : undefined;
}

export function protectedAs(role: Protecting, value: Value, by: Expression): Value {
  const done = role.kind === 'protects' ? protectedBy(value, role.protection) : weaklyProtectedBy(value, role.name);
  return travelled(done, by, `${role.kind === 'protects' ? role.protection : `only ${role.name}`} by \`${shortText(by, 40)}\``);
}

/** `hash(email)`, `cipher.update(text)`, `createHmac('sha256', key).update(email).digest('hex')`. */
export const protections = flowStep({
  name: 'protection',
  accepts: isCall,
  value: (call, _path, evaluation) => {
    const role = protectingRole(rolesOfCall(call, evaluation));
    if (!role) return undefined;
    const weakness = role.kind === 'protects' ? weaknessOf(call, role.protection, evaluation) : undefined;
    const isStrong = role.kind === 'protects' && weakness === undefined;
    const input = isStrong ? withoutKeys(call, inputOf(call, evaluation), evaluation) : inputOf(call, evaluation);
    return protectedAs(weakness === undefined ? role : { kind: 'weakly-protects', name: weakness }, input, call);
  },
});

/**
 * `encrypt(text, process.env.SECRET_KEY)`, `update(process.env.SECRET + email)`: the key that a protection is made with does not come out of it.
 * A secret that is protected itself does.
 */
function withoutKeys(call: Call, input: Value, { context: { vocabulary } }: Evaluation): Value {
  const [, ...others] = writtenArguments(call);
  const isKey = secretsOf(vocabulary);
  const left = input.filter(origin => !isKey(origin) || !others.some(argument => isInside(origin.at, argument)));
  return left.some(origin => origin.labels.length > 0 && !isKey(origin)) ? left.filter(origin => !isKey(origin)) : left;
}

/** Is it nothing but what opens doors? */
export function secretsOf({ categories }: Vocabulary): (origin: Origin) => boolean {
  const secret = new Set(categories.flatMap(category => (category.secret === true ? [category.id] : [])));
  return ({ labels }) => labels.length > 0 && labels.every(({ category }) => secret.has(category));
}

/** The arguments; for `.digest()` what the builder has been fed before. */
export function inputOf(call: Call, evaluation: Evaluation): Value {
  const given = join(writtenArguments(call).map(argument => evaluation.valueOf(argument, [])));
  const isBuilder = given.length === 0 && syntax.isCallExpression(call) && syntax.isPropertyAccessExpression(call.expression);
  const value = isBuilder ? evaluation.valueOf(call.expression.expression, []) : given;
  return value.map(origin => ({ ...origin, path: [] }));
}

/** `createHash('sha256').update(email)`: a builder holds what it is fed. */
export const feeding = flowStep({
  name: 'feeding',
  accepts: syntax.isCallExpression,
  value: (call, path, evaluation) => {
    const callee = call.expression;
    if (!syntax.isPropertyAccessExpression(callee) || callee.name.text !== 'update' || !isOfCrypto(call, evaluation)) return undefined;
    const [fed] = call.arguments;
    return join([evaluation.valueOf(callee.expression, path), fed ? evaluation.valueOf(fed, []) : harmless]);
  },
});

function isOfCrypto(call: Call, { context: { compiler } }: Evaluation): boolean {
  return compiler.calleesOf(call).some(declaration => {
    const origin = compiler.originOf(declaration);
    return origin.kind === 'model' && origin.module === 'crypto';
  });
}

/** `decrypt(text)`: whatever protected the value does no longer. */
export const unprotections = flowStep({
  name: 'unprotection',
  accepts: isCall,
  value: (call, path, evaluation) => {
    if (!rolesOfCall(call, evaluation).some(callee => callee.roles.some(role => role.kind === 'unprotects'))) return undefined;
    const value = bared(inputOf(call, evaluation));
    return evaluation.named(travelled(value, call, `decrypted by \`${shortText(call, 40)}\``), call, path);
  },
});
