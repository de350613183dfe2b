import type { CallLike } from '../../program/compiler.ts';
import type { AroundKnowledge } from '../around/around-knowledge.ts';
import type { ControlFlowOf } from '../control-flow-of.ts';
import type { ControlFlow, FlowOwner } from '../control-flow.ts';
import type { Answers } from '../correlated-tests.ts';
import type { WrittenIn } from '../yields-nothing.ts';
import type { SilentGraph } from './silent-ways.ts';

/** The questions that the parts of the audit analysis ask each other. Every answer is cached for the context. */
export interface AuditKnowledge extends AroundKnowledge {
  readonly flowOf: ControlFlowOf;
  readonly answersOf: (flow: ControlFlow) => readonly Answers[];
  readonly writtenIn: (owner: FlowOwner) => WrittenIn;
  readonly silentGraphOf: (flow: ControlFlow) => SilentGraph;
  /** By its names the call itself may write a record: a cheap filter. */
  readonly mayWrite: (call: CallLike) => boolean;
  /** The call has left an audit record when it is done. */
  readonly isAudit: (call: CallLike) => boolean;
  /** The call never comes back: it throws on every path, or ends the program. */
  readonly neverReturns: (call: CallLike) => boolean;
}
