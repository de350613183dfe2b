/** Who runs a function, and does each of them leave an audit record around it? */
import { placeOf, shortText } from '../../flows/place-of.ts';
import { syntax as ts, type Declaration, type FunctionLike, type Node, type nodes } from '../../program/compiler.ts';
import { handedTo, immediateCall, runningOf, type HandedTo } from '../callbacks.ts';
import type { FlowOwner } from '../control-flow.ts';
import { accessAround, functionAround, nameOfFunction, valueAround } from '../function-around.ts';
import { holderOf } from '../references.ts';
import { auditAroundMethod } from './audit-decorators.ts';
import { noRecord, type AuditKnowledge, type Outside } from './audit-knowledge.ts';
import { auditChainedOn, auditHookIn, auditInFrontOf } from './audit-routes.ts';
import { wrapsWithAudit } from './audit-wrappers.ts';
import { auditByComposition } from './resolver-composition.ts';
import { auditCallsIn, unauditedPath } from './unaudited-path.ts';

/** Every use of the function must be audited, and there must be one: what nobody in the project calls is an entry point. */
export function lookOutside(owner: FlowOwner, knowledge: AuditKnowledge): Outside {
  const outside = lookAround(owner, knowledge);
  if (outside.kind !== 'gap' || outside.entry) return outside;
  const { steps, handedOver } = outside;
  return { kind: 'gap', steps, entry: { owner, ...(handedOver && { handedOver }) } };
}

function lookAround(owner: FlowOwner, knowledge: AuditKnowledge): Outside {
  if (ts.isSourceFile(owner)) return noRecord;
  if (knowledge.context.roles.ofDeclaration(owner).some(role => role.kind === 'audits')) return { kind: 'audited', by: owner };
  const around = auditAroundMethod(owner, knowledge);
  if (around) return { kind: 'audited', by: around };
  const immediate = immediateCall(owner);
  if (immediate) return aroundCall(immediate, knowledge);
  if (ts.isMethodDeclaration(owner) && ts.isObjectLiteralExpression(owner.parent)) return aroundProperty(owner, knowledge);
  return ts.isFunctionExpression(owner) || ts.isArrowFunction(owner) ? aroundValue(owner, knowledge) : aroundUses(owner, owner, knowledge);
}

/** The function is run by this call. */
function aroundCall(call: Node, knowledge: AuditKnowledge): Outside {
  if (unauditedPath(call, knowledge) === undefined) return { kind: 'audited', by: auditCallsIn(call, knowledge)[0] ?? call };
  const caller = functionAround(call);
  const outside = knowledge.auditedOutside(caller);
  if (outside.kind !== 'gap') return outside;
  const says = `called by \`${nameOfFunction(caller)}\`, which leaves no audit record on some path`;
  return { ...outside, steps: [{ ...placeOf(call), says }, ...outside.steps] };
}

/** Uses by name, of a function or of the variable that holds one. */
function aroundUses(declaration: Declaration, owner: FunctionLike | undefined, knowledge: AuditKnowledge): Outside {
  const calls = owner ? knowledge.references.callsOf(owner) : [];
  const mentions = knowledge.references.mentionsOf(declaration);
  return all([...calls.map(call => () => aroundCall(call, knowledge)), ...mentions.map(mention => () => aroundValue(mention, knowledge))]);
}

/** The first gap decides; a function that only its own recursion calls is an entry point. */
function all(uses: readonly (() => Outside)[]): Outside {
  let audited: Outside | undefined;
  let circular: Outside | undefined;
  for (const use of uses) {
    const outside = use();
    if (outside.kind === 'gap') return outside;
    if (outside.kind === 'audited') audited ??= outside;
    else circular ??= outside;
  }
  return audited ?? circular ?? noRecord;
}

/** What becomes of a function that is handed on as a value. */
function aroundValue(mentioned: Node, knowledge: AuditKnowledge): Outside {
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
  return noRecord;
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

function aroundHanded(handed: HandedTo, knowledge: AuditKnowledge): Outside {
  const { call } = handed;
  if (wrapsWithAudit(handed, knowledge)) return { kind: 'audited', by: call };
  const inFront = auditInFrontOf(handed, knowledge) ?? auditChainedOn(call, knowledge);
  if (inFront) return { kind: 'audited', by: inFront };
  if (runningOf(handed, knowledge.context.compiler) !== 'later') return aroundCall(call, knowledge);
  if (!isUsed(call))
    return {
      kind: 'gap',
      steps: [{ ...placeOf(call), says: `registered by \`${shortText(call.expression)}\` without an audit record around it` }],
    };
  return aroundValue(call, knowledge);
}

const isUsed = (call: Node): boolean => !ts.isExpressionStatement(valueAround(call).parent);

/** `{ preHandler: audit, handler: … }`; else what becomes of the object, or of the property under its name. */
function aroundProperty(property: nodes.ObjectLiteralElementLike, knowledge: AuditKnowledge): Outside {
  const literal = property.parent;
  if (!ts.isObjectLiteralExpression(literal)) return noRecord;
  const hook = auditHookIn(literal, knowledge) ?? auditByComposition(property, knowledge);
  if (hook) return { kind: 'audited', by: hook };
  const value = ts.isPropertyAssignment(property) ? property.initializer : property;
  const uses = aroundUses(property, functionIn(value), knowledge);
  if (uses !== noRecord) return uses;
  return handedTo(literal) ? aroundValue(literal, knowledge) : noRecord;
}

/** `[audit, handler]` */
function aroundElement(list: nodes.ArrayLiteralExpression, element: Node, knowledge: AuditKnowledge): Outside {
  const before = list.elements.slice(
    0,
    list.elements.findIndex(other => other === element),
  );
  const inFront = before.find(other => knowledge.isAuditMiddleware(other));
  return inFront ? { kind: 'audited', by: inFront } : aroundValue(list, knowledge);
}

/** A function that makes handlers: each of its calls stands for one. */
function aroundFactory(factory: FlowOwner, knowledge: AuditKnowledge): Outside {
  if (ts.isSourceFile(factory)) return noRecord;
  const declaration = holderOf(factory) ?? factory;
  const made = knowledge.references.callsOf(factory);
  return made.length === 0 && declaration === factory ? noRecord : all(made.map(call => () => aroundValue(call, knowledge)));
}
