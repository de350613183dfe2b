import type { AnalysisContext } from '../../analysis-context.ts';
import type { AuditStatus, FlowStep, Place } from '../../facts.ts';
import { placeOf, shortText } from '../../flows/place-of.ts';
import { memoised } from '../../program/memoised.ts';
import { syntax as ts, type CallLike, type FunctionLike, type Node } from '../../program/compiler.ts';
import type { Outside } from '../around/around-knowledge.ts';
import { lookOutside } from '../around/outside.ts';
import { createSettling, type SettlingRules } from '../around/settled-memo.ts';
import { coversAsMiddleware } from '../around/wrappers.ts';
import { createControlFlowOf } from '../control-flow-of.ts';
import type { Condition, ControlFlow, Edge, FlowOwner } from '../control-flow.ts';
import { answersOf } from '../correlated-tests.ts';
import { entryPointOf } from '../entry-point.ts';
import { functionAround } from '../function-around.ts';
import { createReferences } from '../references.ts';
import { writtenIn } from '../yields-nothing.ts';
import { auditsOnEveryPath, endsForGood, leavesAuditRecord } from './audit-calls.ts';
import type { AuditKnowledge } from './audit-knowledge.ts';
import { createAuditNames } from './audit-names.ts';
import { silentGraphOf, unknownGraph } from './silent-graph.ts';
import type { SilentGraph } from './silent-ways.ts';
import { auditCallsIn, unauditedPath } from './unaudited-path.ts';

export function createAuditKnowledge(context: AnalysisContext): AuditKnowledge {
  const names = createAuditNames(context);
  const inside = createSettling();
  const found: SettlingRules<boolean> = { onCycle: false, isFirm: value => value };
  const always = inside.memo((owner: FunctionLike): boolean => auditsOnEveryPath(owner, knowledge), found);
  const knowledge: AuditKnowledge = {
    context,
    flowOf: createControlFlowOf(),
    answersOf: memoised(answersOf),
    writtenIn: memoised(writtenIn),
    silentGraphOf: inside.memo((flow: ControlFlow): SilentGraph => silentGraphOf(flow, knowledge), {
      onCycle: unknownGraph,
      isFirm: () => false,
    }),
    references: createReferences(context),
    mayWrite: names.mayWrite,
    isAudit: inside.memo((call: CallLike): boolean => leavesAuditRecord(call, names, knowledge), found),
    timing: 'around',
    isRole: role => role.kind === 'audits',
    isCovered: (node, assumedPresent) => unauditedPath(node, knowledge, assumedPresent) === undefined,
    coverIn: node => auditCallsIn(node, knowledge)[0] ?? node,
    always,
    inHook: always,
    whenGranted: always,
    isMiddleware: inside.memo((value: Node): boolean => coversAsMiddleware(value, knowledge), found),
    neverReturns: memoised((call: CallLike): boolean => endsForGood(call, knowledge)),
    gapSays: { called: 'which leaves no audit record on some path', registered: 'without an audit record around it' },
    outsideOf: createSettling().memo((owner: FlowOwner): Outside => lookOutside(owner, knowledge), {
      onCycle: { kind: 'circular' },
      isFirm: outside => outside.kind === 'gap',
    }),
  };
  return knowledge;
}

/** Is the access accounted for on every path: in its function, or else by everybody who runs its function? */
export function auditStatusOf(access: Node, knowledge: AuditKnowledge): AuditStatus {
  const path = unauditedPath(access, knowledge);
  const calls = auditCallsIn(access, knowledge);
  if (!path) return { state: 'audited', by: described(calls.find(call => call.pos >= access.pos) ?? calls[0] ?? access) };
  const outside = knowledge.outsideOf(functionAround(access));
  if (outside.kind === 'covered') return { state: 'audited', by: described(outside.by) };
  const [elsewhere] = calls;
  return {
    state: 'unaudited',
    exit: exitOf(path, functionAround(access)),
    ...(elsewhere && { elsewhere: described(elsewhere) }),
    entry:
      outside.kind === 'gap' && outside.entry
        ? entryPointOf(outside.entry.owner, outside.entry.handedOver)
        : entryPointOf(functionAround(access)),
    path: [...path.flatMap(branchTaken).slice(-mostBranches), ...(outside.kind === 'gap' ? outside.steps : [])],
  };
}

/** More branches tell a reader nothing. */
const mostBranches = 20;

function described(node: Node): Place & { readonly text: string } {
  return { ...placeOf(node), text: shortText(node) };
}

/** The last `return` on the way, or the end of the function. */
function exitOf(path: readonly Edge[], owner: FlowOwner): Place & { readonly text: string } {
  const left = path.findLast(edge => edge.to.node && ts.isReturnStatement(edge.to.node))?.to.node;
  if (left && path.at(-1)?.to.kind === 'returned') return described(left);
  const body = ts.isSourceFile(owner) ? undefined : 'body' in owner ? owner.body : undefined;
  if (body && !ts.isBlock(body)) return described(body);
  const { file, span } = placeOf(owner);
  const isModule = ts.isSourceFile(owner);
  return {
    file,
    span: { start: Math.max(span.start, span.end - 1), end: span.end },
    text: isModule ? 'end of the module' : 'end of the function',
  };
}

function branchTaken({ when }: Edge): readonly FlowStep[] {
  return when ? [{ ...placeOf(when.test), says: outcomeInWords(when) }] : [];
}

function outcomeInWords(when: Condition): string {
  const test = shortText(when.test);
  switch (when.kind) {
    case 'truthy':
      return `\`${test}\` is ${when.outcome ? 'true' : 'false'}`;
    case 'present':
      return `\`${test}\` is ${when.outcome ? 'there' : 'missing'}`;
    case 'item':
      return `\`${test}\` has ${when.outcome ? 'an item' : when.first ? 'no items' : 'no more items'}`;
    case 'case':
      return `the value is ${when.outcome ? '' : 'not '}\`${test}\``;
  }
}
