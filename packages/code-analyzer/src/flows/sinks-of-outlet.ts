/** The sinks of an outlet: the callee itself, what stands before `.call` and `.bind`, a function handed to `forEach`, a property that is set. */
import type { Channel, Recipient } from '../facts.ts';
import { destinationOf } from '../connections/destination.ts';
import { serviceAt } from '../connections/known-services.ts';
import { syntax, type CallLike, type Declaration, type Expression } from '../program/compiler.ts';
import type { CalleeRole } from '../program/callee-roles.ts';
import { anyElement, type Path } from './access-path.ts';
import { tellsFailure } from './answer-status.ts';
import { argumentsBehind, argumentsOf, type Arguments } from './arguments.ts';
import { bareExpression } from './bare-expression.ts';
import { initialOf } from './crypto-weakness.ts';
import { isMethodCall, methodName, receiverOf, type MethodCall } from './builtin-calls.ts';
import { calleeName, reflectedCallee } from './callee-name.ts';
import type { Evaluation } from './evaluation.ts';
import { declarationsOfSetter } from './declarations-of-setter.ts';
import { handedFunction } from './handed-function.ts';
import { packageImported } from './package-imported.ts';
import { textOfValue } from '../options/option-value.ts';
import { parameterIndex } from './parameter-index.ts';
import { onlyNew } from './rows-put-back.ts';
import { effectOf } from './statements.ts';
import { isSetter, type Outlet, type Setter } from './setters.ts';
import { harmless, type Value } from './value.ts';
import { writtenArguments } from './written-arguments.ts';

export interface SinkInput {
  readonly channel: Channel;
  readonly name: string;
  readonly recipient?: Recipient;
  /** Where it goes, for what goes into the network. */
  readonly host?: string;
  readonly value: Value;
  /** A row that was read is put back: what comes of callers is new only where it was not read. */
  readonly back?: { readonly method: string | undefined };
}

interface Callee {
  readonly declaration: Declaration;
  readonly name: string;
  readonly roles: readonly CalleeRole[];
}

export function sinksOfOutlet(outlet: Outlet, evaluation: Evaluation): readonly SinkInput[] {
  return isSetter(outlet) ? sinksOfSetter(outlet, evaluation) : sinksOfCall(outlet, evaluation);
}

function sinksOfSetter(setter: Setter, evaluation: Evaluation): readonly SinkInput[] {
  const { compiler, roles } = evaluation.context;
  return declarationsOfSetter(setter, evaluation.context).flatMap(declaration =>
    roles.ofDeclaration(declaration).flatMap(role => {
      if (role.kind !== 'sink') return [];
      return [
        {
          channel: channelOf(role, { outlet: setter, declaration }, evaluation),
          name: compiler.qualifiedNameOf(declaration),
          value: evaluation.valueOf(setter.right, []),
        },
      ];
    }),
  );
}

function sinksOfCall(call: CallLike, evaluation: Evaluation): readonly SinkInput[] {
  const { callees, passed } = resolve(call, evaluation);
  return [...callees.flatMap(callee => inputsOf(callee, call, passed, evaluation)), ...sinksGivenTo(call, evaluation)];
}

/** Is the callee a sink, or a function that it hands over? Nobody asks what it is given. */
export function hasSink(call: CallLike, evaluation: Evaluation): boolean {
  const given = handedFunction(call);
  const handed = given ? calleesOfExpression(given.callback, evaluation) : [];
  return [...resolve(call, evaluation).callees, ...handed].some(({ roles }) => roles.some(role => role.kind === 'sink'));
}

function inputsOf(callee: Callee, call: CallLike, passed: Arguments, evaluation: Evaluation): SinkInput[] {
  const { declaration, name, roles } = callee;
  const recipient = recipientOf(callee, call, evaluation);
  return roles.flatMap(role => {
    if (role.kind !== 'sink' || !isMeant(role, call, declaration, evaluation)) return [];
    const channel = channelOf(role, { outlet: call, declaration }, evaluation);
    const effect =
      role.statement === undefined
        ? 'stores'
        : effectOf(call, argumentFor(role.statement, call, declaration, evaluation), evaluation.constants);
    // A template may be a piece of a statement.
    if (effect === 'looks' || (effect === 'unknown' && syntax.isTaggedTemplateExpression(call))) return [];
    // A text that nobody can read may look for what stands in it.
    const parameters = role.parameters.filter(name => effect === 'stores' || name !== role.statement);
    const positions = syntax.isTaggedTemplateExpression(call) ? everything : positionsOf(declaration, parameters);
    const values = positions.map(({ index, rest, path }) => passed.at(index, rest, path));
    const about = { channel, name, ...(recipient && { recipient }) };
    const inputs = values.map(value => (role.back ? { ...about, ...newOf(value, undefined, evaluation) } : { ...about, value }));
    if (role.parameters.includes('this'))
      inputs.push({ ...about, ...newOf(valueOfReceiver(call, evaluation), calleeName(call), evaluation) });
    return channel === 'network' ? withDestination(inputs, call, evaluation) : inputs;
  });
}

const newOf = (value: Value, method: string | undefined, { context }: Evaluation): Pick<SinkInput, 'value' | 'back'> => ({
  value: onlyNew(value, method, context),
  back: { method },
});

/** `patient` of `patient.save()` */
const valueOfReceiver = (call: CallLike, evaluation: Evaluation): Value =>
  isMethodCall(call) ? evaluation.valueOf(receiverOf(call), []) : harmless;

/** `setHeader('Set-Cookie', …)` sets a cookie, `setHeader('X-Id', …)` does not. */
function isMeant(
  { when }: Extract<CalleeRole, { readonly kind: 'sink' }>,
  call: CallLike,
  declaration: Declaration,
  { constants }: Evaluation,
): boolean {
  if (!when) return true;
  const argument = argumentFor(when.parameter, call, declaration);
  return (
    argument !== undefined &&
    constants.valuesOf(argument).some(value => when.texts.includes(textOfValue(value, constants)?.toLowerCase() ?? ''))
  );
}

/** `this`: what the receiver was made of, `prepare('INSERT …')` of `prepared.run(values)`. */
function argumentFor(parameter: string, call: CallLike, declaration: Declaration, evaluation?: Evaluation): Expression | undefined {
  if (parameter === 'this') {
    const made = evaluation && isMethodCall(call) ? initialOf(receiverOf(call), evaluation) : undefined;
    return made && syntax.isCallExpression(made) ? made.arguments[0] : undefined;
  }
  const position = parameterIndex(declaration, parameter);
  return position && writtenArguments(call)[position.index];
}

/** What is sent to a company that is known by its host is told to it, besides being sent. */
function withDestination(inputs: readonly SinkInput[], call: CallLike, { context, constants }: Evaluation): readonly SinkInput[] {
  const host = inputs.some(({ value }) => value.length > 0) ? destinationOf(call, context, constants) : undefined;
  if (host === undefined) return inputs;
  const service = serviceAt(host);
  if (!service) return inputs.map(input => ({ ...input, host }));
  const { channel, processor } = service;
  return [...inputs, ...inputs.map(input => ({ ...input, channel, recipient: { processor, host } }))];
}

/** An answer with the status of a failure is an error. */
function channelOf(
  { channel, status }: Extract<CalleeRole, { readonly kind: 'sink' }>,
  where: { readonly outlet: Outlet; readonly declaration: Declaration },
  { constants }: Evaluation,
): Channel {
  return status.length > 0 && tellsFailure({ ...where, status, constants }) ? 'error' : channel;
}

function recipientOf({ declaration, roles }: Callee, call: CallLike, { context: { compiler } }: Evaluation): Recipient | undefined {
  const role = roles.find(one => one.kind === 'recipient');
  if (!role) return undefined;
  const origin = compiler.originOf(declaration);
  return { processor: role.processor, ...('module' in origin && { package: packageImported(origin.module, call.getSourceFile()) }) };
}

interface Position {
  readonly index: number;
  readonly rest: boolean;
  readonly path: Path;
}

/** Of a template, what is put in. */
const everything: readonly Position[] = [{ index: 0, rest: true, path: [] }];

function positionsOf(declaration: Declaration, names: readonly string[]): readonly Position[] {
  if (names.length === 0) return everything;
  return names.flatMap(name => (name === 'this' ? [] : (parameterIndex(declaration, name) ?? [])));
}

interface Resolved {
  readonly callees: readonly Callee[];
  readonly passed: Arguments;
}

/** `log.info.call(log, x)`; `const debug = log.debug.bind(log); debug(x)`. */
function resolve(call: CallLike, evaluation: Evaluation): Resolved {
  const passed = argumentsOf(call, evaluation);
  const direct = evaluation.context.roles.of(call);
  if (direct.length > 0) return { callees: direct, passed };
  const reflected = reflectedCallee(call);
  if (reflected) return { callees: calleesOfExpression(reflected, evaluation), passed };
  const bound = syntax.isCallExpression(call) ? boundCall(call.expression, evaluation) : undefined;
  if (!bound) return { callees: [], passed };
  return {
    callees: calleesOfExpression(receiverOf(bound), evaluation),
    passed: argumentsBehind(bound.arguments.slice(1), passed, evaluation),
  };
}

function boundCall(name: Expression, { context: { compiler } }: Evaluation): MethodCall | undefined {
  if (!syntax.isIdentifier(name) && !syntax.isPropertyAccessExpression(name)) return undefined;
  const symbol = compiler.symbolOf(name);
  const declaration = symbol && compiler.declarationsOf(symbol).find(holdsFunction);
  const held = declaration?.initializer && bareExpression(declaration.initializer);
  return held && isMethodCall(held) && methodName(held) === 'bind' ? held : undefined;
}

/** `const debug = …`, `{ debug: … }`, `class { debug = … }` */
const holdsFunction = (declaration: Declaration) =>
  syntax.isVariableDeclaration(declaration) || syntax.isPropertyAssignment(declaration) || syntax.isPropertyDeclaration(declaration);

function calleesOfExpression(expression: Expression, { context: { compiler, roles } }: Evaluation): readonly Callee[] {
  const symbol = compiler.symbolOf(expression);
  const declarations = symbol ? compiler.declarationsOf(symbol) : [];
  return declarations.slice(0, 1).flatMap(declaration => {
    const found = roles.ofDeclaration(declaration);
    return found.length > 0 ? [{ declaration, roles: found, name: compiler.qualifiedNameOf(declaration) }] : [];
  });
}

/** `lines.forEach(console.log)` */
function sinksGivenTo(call: CallLike, evaluation: Evaluation): readonly SinkInput[] {
  const given = handedFunction(call);
  return given
    ? calleesOfExpression(given.callback, evaluation).flatMap(callee =>
        inputsOf(callee, call, elementsOf(given.receiver, given.whole, evaluation), evaluation),
      )
    : [];
}

/** The arguments that a collection gives to its callback, as far as they matter. */
export function elementsOf(collection: Expression, whole: boolean, evaluation: Evaluation): Arguments {
  return {
    count: 1,
    at: (index, _rest, path) => (index === 0 ? evaluation.valueOf(collection, whole ? path : [anyElement, ...path]) : harmless),
  };
}
