import type { CompiledPolicy } from '../../compiled-policy.ts';
import type { Condition } from '../../condition.ts';
import { indexPolicy, type Policy } from '../../decide/policy.ts';

/** One of the two policies, ready to be asked. */
export interface Side {
  readonly name: 'before' | 'after';
  readonly policy: CompiledPolicy;
  readonly index: Policy['index'];
}

export type Sides = readonly [Side, Side];

export function sidesOf(before: CompiledPolicy, after: CompiledPolicy): Sides {
  return [
    { name: 'before', policy: before, index: indexPolicy(before).index },
    { name: 'after', policy: after, index: indexPolicy(after).index },
  ];
}

/** Every condition of every statement, whatever it is for. */
export function conditionsOf(policy: CompiledPolicy): readonly Condition[] {
  return policy.statements.flatMap(({ when = [], unless = [], minimize, transform }) => [
    ...when,
    ...unless,
    ...(minimize?.unless ?? []),
    ...(transform?.unless ?? []),
  ]);
}
