/** Which functions, by their names alone, may come to a call of certain others: a cheap filter before any type is asked. */
import type { SourceIndex } from '../flows/source-index.ts';

/** Names of functions that call the name, or that stand for it. */
export type Callers = Map<string, Set<string>>;

export function addCallers({ callsByFunction, aliases }: Pick<SourceIndex, 'callsByFunction' | 'aliases'>, callers: Callers): void {
  for (const [caller, callees] of callsByFunction) for (const callee of callees) addTo(callers, callee, caller);
  for (const [alias, means] of aliases) addTo(callers, means, alias);
}

/** The names themselves included. A name too many does no harm. */
export function namesLeadingTo(names: Iterable<string>, callers: Callers): ReadonlySet<string> {
  const found = new Set(names);
  // A set that grows is gone through to its end.
  for (const name of found) for (const caller of callers.get(name) ?? []) found.add(caller);
  return found;
}

function addTo(callers: Callers, callee: string, caller: string): void {
  const known = callers.get(callee) ?? new Set<string>();
  callers.set(callee, known.add(caller));
}
