/** Checks of consent and of access that are passed on every path to a call. */
import type { AnalysisContext } from '../../analysis-context.ts';
import { guardKinds, type Guard, type GuardKind } from '../../facts.ts';
import { placeOf, shortText } from '../../flows/place-of.ts';
import { memoised } from '../../program/memoised.ts';
import type { CallLike, FunctionLike, Node } from '../../program/compiler.ts';
import type { Outside } from '../around/around-knowledge.ts';
import { lookOutside } from '../around/outside.ts';
import { createSettling, type SettlingRules } from '../around/settled-memo.ts';
import { coversAsMiddleware } from '../around/wrappers.ts';
import { endsForGood } from '../audit/audit-calls.ts';
import { createControlFlowOf, type ControlFlowOf } from '../control-flow-of.ts';
import type { ControlFlow, FlowOwner } from '../control-flow.ts';
import { answersOf } from '../correlated-tests.ts';
import { functionAround } from '../function-around.ts';
import { createReferences, type References } from '../references.ts';
import { assures, assuresAlways } from './assuring-calls.ts';
import type { Checks } from './checks.ts';
import { checksOfFunction, unknownChecks } from './checks-of-function.ts';
import type { GuardKnowledge } from './guard-knowledge.ts';
import { createGuardNames, type GuardNames } from './guard-names.ts';
import { isCoveredByAnswer } from './tells-yes.ts';

export type GuardsAt = (node: Node) => readonly Guard[];

/** The finder keeps what it learned about the project; make one for each context. */
export function createGuardFinder(context: AnalysisContext): GuardsAt {
  let made: readonly GuardKnowledge[] | undefined;
  return node => (made ??= knowledgeOfProject(context)).flatMap(knowledge => guardsOf(node, knowledge));
}

/** In a project without checks nothing is asked. */
function knowledgeOfProject(context: AnalysisContext): readonly GuardKnowledge[] {
  const names = createGuardNames(context);
  if (names.declared.size === 0) return [];
  const shared = { context, names, flowOf: createControlFlowOf(), references: createReferences(context) };
  return guardKinds.map(guard => createGuardKnowledge(guard, shared));
}

interface Shared {
  readonly context: AnalysisContext;
  readonly names: GuardNames;
  readonly flowOf: ControlFlowOf;
  readonly references: References;
}

function createGuardKnowledge(guard: GuardKind, shared: Shared): GuardKnowledge {
  const inside = createSettling();
  const found: SettlingRules<boolean> = { onCycle: false, isFirm: value => value };
  const knowledge: GuardKnowledge = {
    ...shared,
    guard,
    timing: 'before',
    answersOf: memoised(answersOf),
    checksOf: inside.memo((flow: ControlFlow): Checks => checksOfFunction(flow, knowledge), {
      onCycle: unknownChecks,
      isFirm: () => false,
    }),
    assures: inside.memo((call: CallLike): boolean => assures(call, knowledge), found),
    neverReturns: memoised((call: CallLike): boolean => endsForGood(call, knowledge)),
    isRole: role => role.kind === 'guards' && role.guard === guard,
    isCovered: (node, assumedPresent) => isCovered(node, assumedPresent, knowledge),
    coverIn: node => checksBefore(node, knowledge)[0] ?? node,
    always: inside.memo((owner: FunctionLike): boolean => assuresAlways(owner, knowledge), found),
    inHook: inside.memo((owner: FunctionLike): boolean => assuresAlways(owner, knowledge, true), found),
    whenGranted: inside.memo((owner: FunctionLike): boolean => isCoveredByAnswer(owner, true, knowledge), found),
    whenDenied: inside.memo((owner: FunctionLike): boolean => isCoveredByAnswer(owner, false, knowledge), found),
    isMiddleware: inside.memo((value: Node): boolean => coversAsMiddleware(value, knowledge), found),
    outsideOf: createSettling().memo((owner: FlowOwner): Outside => lookOutside(owner, knowledge), {
      onCycle: { kind: 'circular' },
      isFirm: outside => outside.kind === 'gap',
    }),
    gapSays: { called: `which checks no ${guard} on some path`, registered: `without a check of ${guard}` },
  };
  return knowledge;
}

/** Those of its own function, and what everybody who runs the function passes. */
function guardsOf(node: Node, knowledge: GuardKnowledge): readonly Guard[] {
  const inside = isCovered(node, [], knowledge) ? checksBefore(node, knowledge) : [];
  const outside = knowledge.outsideOf(functionAround(node));
  return [...inside, ...(outside.kind === 'covered' ? [outside.by] : [])].map(check => ({
    ...placeOf(check),
    kind: knowledge.guard,
    text: shortText(check),
  }));
}

function isCovered(node: Node, assumedPresent: readonly string[], knowledge: GuardKnowledge): boolean {
  const flow = knowledge.flowOf(functionAround(node));
  const { mayBeUncheckedWith } = knowledge.checksOf(flow);
  const points = flow.pointsOf(node);
  return !flow.truncated && points.length > 0 && points.every(point => !mayBeUncheckedWith(point, assumedPresent));
}

function checksBefore(node: Node, knowledge: GuardKnowledge): readonly Node[] {
  const flow = knowledge.flowOf(functionAround(node));
  return knowledge.checksOf(flow).checksBefore(flow.pointsOf(node));
}
