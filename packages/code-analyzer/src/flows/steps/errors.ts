/** Errors: one that is made holds its message, and one that is caught is one that was thrown. */
import { syntax, type Node, type nodes } from '../../program/compiler.ts';
import { isErrorClass, isErrorName } from '../../program/error-class.ts';
import { shownField, type Path } from '../access-path.ts';
import { argumentsOf, passArguments } from '../arguments.ts';
import { constructorOf, fieldValue, superCall, writtenFields } from '../class-fields.ts';
import { flowStep, type Evaluation } from '../evaluation.ts';
import { gap, harmless, join, seenAt, within, type Value } from '../value.ts';
import { writtenArguments } from '../written-arguments.ts';

/** The stack begins with the message. */
const textProperties: ReadonlySet<string> = new Set(['message', 'stack']);

/** `new Error(text)`, `new NotFoundException(text)`: of the language or of a package; and `new OwnError(…)`, by what it gives to `super`. */
export const errorInstances = flowStep({
  name: 'error instance',
  accepts: syntax.isNewExpression,
  value: (node, path, evaluation) => {
    const owner = ownClass(node, evaluation);
    if (owner) return isErrorClass(owner, evaluation.context.compiler) ? ownErrorValue(node, owner, path, evaluation) : undefined;
    if (!syntax.isIdentifier(node.expression) || !isErrorName(node.expression.text)) return undefined;
    const [asked] = path;
    if (asked === 'name') return harmless;
    const given = writtenArguments(node);
    const holding =
      asked === undefined || textProperties.has(asked) ? given : given.filter(argument => mayHoldProperties(argument, evaluation));
    return join(holding.map(argument => evaluation.valueOf(argument, belowText(path))));
  },
});

/** The text that an error is made with is its message, and no other property of it: `error.code` tells nothing of it. */
function mayHoldProperties(argument: Node, { context: { compiler } }: Evaluation): boolean {
  const { known, holds } = compiler.describe(compiler.typeOf(argument));
  return known !== 'yes' || [...holds].some(kind => !scalars.has(kind));
}

const scalars: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'bigint', 'symbol']);

/** `catch (error)`: whatever the block may throw. */
export const caughtErrors = flowStep({
  name: 'caught error',
  accepts: syntax.isIdentifier,
  value: (node, path, evaluation) => {
    const clause = catching(node);
    const declared = clause?.variableDeclaration;
    if (!clause || !declared || node === declared.name) return undefined;
    const { compiler } = evaluation.context;
    const symbol = compiler.symbolOf(node);
    if (!symbol || !compiler.declarationsOf(symbol).includes(declared)) return undefined;
    return seenAt(evaluation.thrownBy(clause.parent.tryBlock, path), node);
  },
});

function catching(name: nodes.Identifier): nodes.CatchClause | undefined {
  for (let node: Node = name; !syntax.isSourceFile(node); node = node.parent) {
    const declared = syntax.isCatchClause(node) ? node.variableDeclaration?.name : undefined;
    if (declared && syntax.isIdentifier(declared) && declared.text === name.text) return node as nodes.CatchClause;
  }
  return undefined;
}

const belowText = (path: Path): Path => (path[0] !== undefined && textProperties.has(path[0]) ? path.slice(1) : path);

function ownErrorValue(node: nodes.NewExpression, owner: nodes.ClassLikeDeclaration, path: Path, evaluation: Evaluation): Value {
  const [asked] = path;
  const constructor = constructorOf(owner);
  const passed = (value: Value): Value => (constructor ? passArguments(value, constructor, argumentsOf(node, evaluation), node) : value);
  if (asked !== undefined && !textProperties.has(asked)) {
    const value = fieldValue(owner, path, evaluation) ?? [gap(node)];
    return evaluation.named(passed(value), node, path);
  }
  const told = messageGiven(node, constructor, belowText(path), evaluation);
  return asked === undefined ? join([passed(told), ...fieldsShown(owner, evaluation).map(passed)]) : passed(told);
}

/** Shown as a whole, an error shows what its class has added, too. */
function fieldsShown(owner: nodes.ClassLikeDeclaration, evaluation: Evaluation): readonly Value[] {
  return writtenFields(owner, evaluation).map(name => within(fieldValue(owner, [name], evaluation) ?? harmless, [shownField, name]));
}

function messageGiven(
  node: nodes.NewExpression,
  constructor: nodes.ConstructorDeclaration | undefined,
  path: Path,
  evaluation: Evaluation,
): Value {
  const given = constructor ? (superCall(constructor)?.arguments ?? []) : writtenArguments(node);
  return join(given.map(argument => evaluation.valueOf(argument, path)));
}

function ownClass(node: nodes.NewExpression, { context: { compiler } }: Evaluation): nodes.ClassLikeDeclaration | undefined {
  const symbol = compiler.symbolOf(node.expression);
  const found = symbol && compiler.declarationsOf(symbol).find(syntax.isClassLike);
  return found && compiler.originOf(found).kind === 'own' ? found : undefined;
}
