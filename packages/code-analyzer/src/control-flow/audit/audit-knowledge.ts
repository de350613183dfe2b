import type { AnalysisContext } from '../../analysis-context.ts';
import type { FlowStep } from '../../facts.ts';
import type { CallLike, FunctionLike, Node } from '../../program/compiler.ts';
import type { ControlFlowOf } from '../control-flow-of.ts';
import type { ControlFlow, FlowOwner } from '../control-flow.ts';
import type { Answers } from '../correlated-tests.ts';
import type { References } from '../references.ts';
import type { WrittenIn } from '../yields-nothing.ts';
import type { SilentGraph } from './silent-graph.ts';

/** The questions that the parts of the audit analysis ask each other. Every answer is cached for the context. */
export interface AuditKnowledge {
  readonly context: AnalysisContext;
  readonly flowOf: ControlFlowOf;
  readonly references: References;
  readonly answersOf: (flow: ControlFlow) => readonly Answers[];
  readonly writtenIn: (owner: FlowOwner) => WrittenIn;
  readonly silentGraphOf: (flow: ControlFlow) => SilentGraph;
  /** By its names the call itself may write a record: a cheap filter. */
  readonly mayWrite: (call: CallLike) => boolean;
  /** The call has left an audit record when it is done. */
  readonly isAudit: (call: CallLike) => boolean;
  /** Every way through the function leaves an audit record. */
  readonly auditsAlways: (owner: FunctionLike) => boolean;
  /** The expression stands for middleware that leaves an audit record whenever what follows it runs. */
  readonly isAuditMiddleware: (value: Node) => boolean;
  /** The call never comes back: it throws on every path, or ends the program. */
  readonly neverReturns: (call: CallLike) => boolean;
  /** Whoever runs this function leaves an audit record around it. */
  readonly auditedOutside: (owner: FlowOwner) => Outside;
}

/** What is known of the world outside a function. */
export type Outside =
  /** What leaves the record. */
  | { readonly kind: 'audited'; readonly by: Node }
  /** Somebody runs it without: the steps say who. Of the entry only the place where it is handed over may be known yet. */
  | { readonly kind: 'gap'; readonly steps: readonly FlowStep[]; readonly entry?: Entry; readonly handedOver?: Node }
  /** Still being looked at: a function that calls itself says nothing about who calls it first. */
  | { readonly kind: 'circular' };

/** The outermost function that is run without a record. */
export interface Entry {
  readonly owner: FlowOwner;
  /** Where it is handed over by name: `app.get('/patients', listPatients)`. */
  readonly handedOver?: Node;
}

export const noRecord: Outside = { kind: 'gap', steps: [] };
