/** Who runs a function, and does each of them cover it? */
import { placeOf, shortText } from '../../flows/place-of.ts';
import { syntax as ts, type Declaration, type FunctionLike, type Node, type nodes } from '../../program/compiler.ts';
import { handedTo, immediateCall, runningOf, type HandedTo } from '../callbacks.ts';
import type { FlowOwner } from '../control-flow.ts';
import { accessAround, functionAround, nameOfFunction, valueAround } from '../function-around.ts';
import { holderOf } from '../references.ts';
import { coverAroundMethod } from './decorators.ts';
import { uncovered, type AroundKnowledge, type Outside } from './around-knowledge.ts';
import { coverChainedOn, coverHookIn, coverInFrontOf } from './routes.ts';
import { coversHanded } from './wrappers.ts';
import { coverByComposition } from './resolver-composition.ts';

/** Every use of the function must be covered, and there must be one: what nobody in the project calls is an entry point. */
export function lookOutside(owner: FlowOwner, knowledge: AroundKnowledge): Outside {
  const outside = lookAround(owner, knowledge);
  if (outside.kind !== 'gap' || outside.entry) return outside;
  const { steps, handedOver } = outside;
  return { kind: 'gap', steps, entry: { owner, ...(handedOver && { handedOver }) } };
}

function lookAround(owner: FlowOwner, knowledge: AroundKnowledge): Outside {
  if (ts.isSourceFile(owner)) return uncovered;
  if (knowledge.context.roles.ofDeclaration(owner).some(knowledge.isRole)) return { kind: 'covered', by: owner };
  const around = coverAroundMethod(owner, knowledge);
  if (around) return { kind: 'covered', by: around };
  const immediate = immediateCall(owner);
  if (immediate) return aroundCall(immediate, knowledge);
  if (ts.isMethodDeclaration(owner) && ts.isObjectLiteralExpression(owner.parent)) return aroundProperty(owner, knowledge);
  return ts.isFunctionExpression(owner) || ts.isArrowFunction(owner) ? aroundValue(owner, knowledge) : aroundUses(owner, owner, knowledge);
}

/** The function is run by this call. */
function aroundCall(call: Node, knowledge: AroundKnowledge): Outside {
  if (knowledge.isCovered(call, [])) return { kind: 'covered', by: knowledge.coverIn(call) };
  const caller = functionAround(call);
  const outside = knowledge.outsideOf(caller);
  if (outside.kind !== 'gap') return outside;
  const says = `called by \`${nameOfFunction(caller)}\`, ${knowledge.gapSays.called}`;
  return { ...outside, steps: [{ ...placeOf(call), says }, ...outside.steps] };
}

/** Uses by name, of a function or of the variable that holds one. */
function aroundUses(declaration: Declaration, owner: FunctionLike | undefined, knowledge: AroundKnowledge): Outside {
  const calls = owner ? knowledge.references.callsOf(owner) : [];
  const mentions = knowledge.references.mentionsOf(declaration);
  return all([...calls.map(call => () => aroundCall(call, knowledge)), ...mentions.map(mention => () => aroundValue(mention, knowledge))]);
}

/** The first gap decides; a function that only its own recursion calls is an entry point. */
function all(uses: readonly (() => Outside)[]): Outside {
  let covered: Outside | undefined;
  let circular: Outside | undefined;
  for (const use of uses) {
    const outside = use();
    if (outside.kind === 'gap') return outside;
    if (outside.kind === 'covered') covered ??= outside;
    else circular ??= outside;
  }
  return covered ?? circular ?? uncovered;
}

/** What becomes of a function that is handed on as a value. */
function aroundValue(mentioned: Node, knowledge: AroundKnowledge): Outside {
  const value = wholeMention(mentioned);
  const handed = handedTo(value);
  if (handed) return handedGap(aroundHanded(handed, knowledge), value);
  const whole = valueAround(value);
  const { parent } = whole;
  if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) return aroundProperty(parent, knowledge);
  if (ts.isArrayLiteralExpression(parent)) return aroundElement(parent, whole, knowledge);
  if (ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent)) return aroundUses(parent, functionIn(whole), knowledge);
  if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === whole))
    return aroundFactory(functionAround(whole), knowledge);
  return uncovered;
}

/** `handlers.list.bind(handlers)` around the name that is mentioned. */
function wholeMention(mentioned: Node): Node {
  const whole = accessAround(mentioned);
  const bound = ts.isPropertyAccessExpression(whole.parent) && whole.parent.name.text === 'bind' ? whole.parent.parent : undefined;
  return bound && ts.isCallExpression(bound) && bound.expression === whole.parent ? bound : whole;
}

function handedGap(outside: Outside, handedOver: Node): Outside {
  return outside.kind === 'gap' && !outside.entry && !outside.handedOver ? { ...outside, handedOver } : outside;
}

const functionIn = (node: Node): FunctionLike | undefined =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isMethodDeclaration(node) ? node : undefined;

function aroundHanded(handed: HandedTo, knowledge: AroundKnowledge): Outside {
  const { call } = handed;
  if (coversHanded(handed, knowledge)) return { kind: 'covered', by: call };
  const inFront = coverInFrontOf(handed, knowledge) ?? coverChainedOn(call, knowledge);
  if (inFront) return { kind: 'covered', by: inFront };
  // What is made behind a check runs behind it, however late.
  if (knowledge.timing === 'before' && knowledge.isCovered(call, [])) return { kind: 'covered', by: knowledge.coverIn(call) };
  if (runningOf(handed, knowledge.context.compiler) !== 'later') return aroundCall(call, knowledge);
  if (!isUsed(call))
    return {
      kind: 'gap',
      steps: [{ ...placeOf(call), says: `registered by \`${shortText(call.expression)}\` ${knowledge.gapSays.registered}` }],
    };
  return aroundValue(call, knowledge);
}

const isUsed = (call: Node): boolean => !ts.isExpressionStatement(valueAround(call).parent);

/** `{ preHandler: audit, handler: … }`; else what becomes of the object, or of the property under its name. */
function aroundProperty(property: nodes.ObjectLiteralElementLike, knowledge: AroundKnowledge): Outside {
  const literal = property.parent;
  if (!ts.isObjectLiteralExpression(literal)) return uncovered;
  const hook = coverHookIn(literal, knowledge) ?? coverByComposition(property, knowledge);
  if (hook) return { kind: 'covered', by: hook };
  const value = ts.isPropertyAssignment(property) ? property.initializer : property;
  const uses = aroundUses(property, functionIn(value), knowledge);
  if (uses !== uncovered) return uses;
  return handedTo(literal) ? aroundValue(literal, knowledge) : uncovered;
}

/** `[audit, handler]` */
function aroundElement(list: nodes.ArrayLiteralExpression, element: Node, knowledge: AroundKnowledge): Outside {
  const before = list.elements.slice(
    0,
    list.elements.findIndex(other => other === element),
  );
  const inFront = before.find(other => knowledge.isMiddleware(other));
  return inFront ? { kind: 'covered', by: inFront } : aroundValue(list, knowledge);
}

/** A function that makes handlers: each of its calls stands for one. */
function aroundFactory(factory: FlowOwner, knowledge: AroundKnowledge): Outside {
  if (ts.isSourceFile(factory)) return uncovered;
  const declaration = holderOf(factory) ?? factory;
  const made = knowledge.references.callsOf(factory);
  return made.length === 0 && declaration === factory ? uncovered : all(made.map(call => () => aroundValue(call, knowledge)));
}
