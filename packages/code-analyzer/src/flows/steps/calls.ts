/** Calls: what the tags of the callee say, what the body of the project's own functions does, what the language's methods do. */
import { unselectedColumns } from '../../labels/columns/unselected-column.ts';
import type { CalleeRole } from '../../program/callee-roles.ts';
import { syntax, type CallLike, type Expression, type Node, type nodes, type Type } from '../../program/compiler.ts';
import { below, callResult, type Path } from '../access-path.ts';
import { argumentsOf, passArguments } from '../arguments.ts';
import { bareExpression } from '../bare-expression.ts';
import { isMethodCall, isUnmodelled } from '../builtin-calls.ts';
import { calleeName } from '../callee-name.ts';
import { isCall, rolesOfCall, type Call } from '../roles-of-call.ts';
import { flowStep, type Evaluation } from '../evaluation.ts';
import { functionsBound } from '../functions-run.ts';
import { declaredByCall } from '../generic-results.ts';
import { chosenByKeys } from '../keyed-functions.ts';
import { keptBelow, propertiesOfType, type Kept } from '../kept-properties.ts';
import { parameterIndex } from '../parameter-index.ts';
import { shortText } from '../place-of.ts';
import { asRow, gap, harmless, join, onlyKept, travelled, within, type Value } from '../value.ts';

export const passing = flowStep({
  name: 'passing',
  accepts: isCall,
  value: (call, path, evaluation) => {
    const passed = rolesOfCall(call, evaluation).flatMap(callee =>
      callee.roles.flatMap(role => (role.kind === 'passes' ? role.parameters.map(name => ({ callee, name, role })) : [])),
    );
    if (passed.length === 0) return undefined;
    const given = argumentsOf(call, evaluation);
    return join(
      passed.map(({ callee, name, role }) => {
        const value = comingOut(role, call, path, {
          evaluation,
          given: asked => {
            if (name === 'this') return receiverOf(call, asked, evaluation);
            const found = parameterIndex(callee.declaration, name);
            return found ? given.at(found.index, found.rest, [...found.path, ...asked]) : harmless;
          },
        });
        return name === 'this' ? value : asRow(value, 'made');
      }),
    );
  },
});

interface Passing {
  readonly evaluation: Evaluation;
  /** What goes in, at a path below it. */
  readonly given: (path: Path) => Value;
}

/** What goes in stands at `role.to` of the result; with `as declared`, as far as the type of the result has it. */
function comingOut(
  { to, asDeclared }: Extract<CalleeRole, { kind: 'passes' }>,
  call: Call,
  path: Path,
  { evaluation, given }: Passing,
): Value {
  const inside = below(path, to);
  const around = inside ? [] : below(to, path);
  const asked = inside ?? (around && []);
  if (!asked || !around) return harmless;
  const kept = asDeclared ? keptBelow(declaredBelow(call, to, evaluation), asked) : undefined;
  const passed = onlyKept(given(asked), kept);
  return within(asDeclared && !kept ? passed.map(origin => ({ ...origin, asDeclared: true })) : passed, around);
}

function declaredBelow(call: Call, to: Path, { context }: Evaluation): Kept | undefined {
  let type: Type | undefined = context.compiler.typeOf(call);
  for (const name of to) {
    const whole: Type = context.compiler.describe(type).awaited ?? type;
    const property = context.compiler.propertyOf(whole, name);
    if (!property) return undefined;
    type = context.compiler.typeOfProperty(property, call);
  }
  return propertiesOfType(type, call, context);
}

function receiverOf(call: Call, path: Path, evaluation: Evaluation): Value {
  return syntax.isCallExpression(call) && syntax.isPropertyAccessExpression(call.expression)
    ? evaluation.valueOf(call.expression.expression, path)
    : harmless;
}

export const ownFunctions = flowStep({
  name: 'own function',
  accepts: isCall,
  value: (call, path, evaluation) => {
    const bodies = evaluation.bodiesOf(call);
    if (bodies.length === 0 || syntax.isNewExpression(call)) return undefined;
    const passed = argumentsOf(call, evaluation);
    const isMeant = (result: Expression): boolean => mayBe(result, call, evaluation);
    const value = join(
      bodies.map(fn => {
        const returned = chosenByKeys(evaluation.returnOf(fn, path, isMeant), fn, call, evaluation.context);
        return declaredByCall(passArguments(returned, fn, passed, call), { fn, call, path }, evaluation);
      }),
    );
    return evaluation.named(value, call, path);
  },
});

/** Overloads: where a text comes back, it is not by the `return` that gives the whole object. */
function mayBe(result: Expression, call: Call, { context: { compiler } }: Evaluation): boolean {
  const expected = compiler.describe(compiler.typeOf(call));
  if (expected.known !== 'yes' || [...expected.holds].some(kind => !scalars.has(kind))) return true;
  const { known, holds } = compiler.describe(compiler.typeOf(result));
  return known !== 'yes' || holds.size === 0 || [...holds].some(kind => kind !== 'object');
}

const scalars: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'bigint']);

/** `seal(text)` of `seal = sealWith.bind(null, key)` */
export const boundFunctions = flowStep({
  name: 'bound function',
  accepts: syntax.isCallExpression,
  value: (call, path, evaluation) => {
    const bound = functionsBound(call, evaluation);
    if (bound.length === 0) return undefined;
    const value = join(bound.map(({ fn, passed }) => passArguments(evaluation.returnOf(fn, path), fn, passed(evaluation), call)));
    return evaluation.named(value, call, path);
  },
});

/** `fn()` where `fn` is a variable or parameter that holds a function. */
export const heldFunctions = flowStep({
  name: 'held function',
  accepts: syntax.isCallExpression,
  value: (call, path, evaluation) => {
    const callee = call.expression;
    if (!syntax.isIdentifier(callee) || !isHeld(callee, evaluation)) return undefined;
    const value = evaluation.valueOf(callee, [callResult, ...path]);
    return evaluation.named(value, call, path);
  },
});

function isHeld(callee: nodes.Identifier, { context: { compiler } }: Evaluation): boolean {
  const symbol = compiler.symbolOf(callee);
  return (
    symbol !== undefined &&
    compiler.declarationsOf(symbol).some(declaration => syntax.isParameter(declaration) || syntax.isBindingElement(declaration))
  );
}

/** A read of stored data: what it yields is told by the type of the result. */
export const sources = flowStep({
  name: 'source',
  accepts: isCall,
  value: (call, path, evaluation) => {
    const origins = originsOf(call, evaluation);
    if (origins.length === 0) return undefined;
    const read = gap(call, {
      without: unselectedColumns(call, evaluation.context),
      ...(origins.some(isDatabase) && { row: 'read' as const }),
    });
    return evaluation.named(travelled([read], call, `read from \`${shortText(calleeExpression(call), 40)}\``), call, path);
  },
});

const isSource = (call: Call, evaluation: Evaluation): boolean => originsOf(call, evaluation).length > 0;

/** Longer chains of a query than anyone writes. */
const longestChain = 12;

/** `Patient.find().sort('name').lean()` reads what `find` does. */
function unselectedInChain(call: Call, evaluation: Evaluation): readonly string[] {
  let at: Node = call;
  for (let depth = 0; depth < longestChain && isMethodCall(at); depth++) {
    at = at.expression.expression;
    if (isCall(at) && isSource(at, evaluation)) return unselectedColumns(call, evaluation.context);
  }
  return [];
}

const originsOf = (call: Call, evaluation: Evaluation): readonly string[] =>
  rolesOfCall(call, evaluation).flatMap(({ roles }) => roles.flatMap(role => (role.kind === 'source' ? [role.origin] : [])));

const isDatabase = (origin: string): boolean => origin.startsWith('database');

/** `new Patient()`: it holds what is written to it later. */
const isEmptyInstance = (call: Call): boolean => syntax.isNewExpression(call) && (call.arguments ?? []).length === 0;

/** `Patient.findById(id).orFail()`: what follows a read in its chain gives rows, too. */
function followsRead(call: Call, evaluation: Evaluation): boolean {
  for (let at: nodes.Node = call; syntax.isCallExpression(at) && syntax.isPropertyAccessExpression(at.expression);) {
    at = bareExpression(at.expression.expression);
    if (isCall(at) && originsOf(at, evaluation).some(isDatabase)) return true;
  }
  return false;
}

/** Nothing is known of the callee but the type of what it returns. */
export const unknownCalls = flowStep({
  name: 'unknown call',
  accepts: isCall,
  value: (call, path, evaluation) => {
    noteUnknown(call, evaluation);
    const row = isEmptyInstance(call) || followsRead(call, evaluation) ? { row: 'read' as const } : {};
    const given = gap(call, { without: unselectedInChain(call, evaluation), ...row });
    return evaluation.named(travelled([given], call, `comes from \`${shortText(calleeExpression(call), 40)}\``), call, path);
  },
});

function calleeExpression(call: CallLike): nodes.Node {
  if (syntax.isCallExpression(call) || syntax.isNewExpression(call)) return call.expression;
  return syntax.isTaggedTemplateExpression(call) ? call.tag : call;
}

function noteUnknown(call: Call, { context }: Evaluation): void {
  const callees = context.compiler.calleesOf(call);
  if (callees.some(declaration => !isUnmodelled(context.compiler.originOf(declaration)))) return;
  const subject = calleeName(call) ?? shortText(calleeExpression(call), 40);
  context.note({ kind: 'unknown-callee', subject, message: `\`${subject}\` is not known: what it returns is taken to hold nothing` });
}
