/** Which functions may throw something that they were given, by name alone: only these are worth asking a type for. */
import type { SourceIndex } from './source-index.ts';
import { createNameReach, type NameReach } from './name-reach.ts';

export interface ThrowNames {
  readonly mayThrow: (name: string | undefined, index: SourceIndex) => boolean;
}

export function createThrowNames(throws: (name: string) => boolean): ThrowNames {
  return { mayThrow: (name, { meanings }) => name !== undefined && (throws(name) || [...(meanings.get(name) ?? [])].some(throws)) };
}

/** How the question is named whether a function of this name throws. */
export const throwing = (name: string): string => `throw by ${name}`;

/** Functions that throw, those that call one, and so on. */
export function collectThrowing(files: readonly SourceIndex[]): NameReach {
  const reach = createNameReach();
  for (const file of files) addThrowing(reach, file);
  return reach;
}

/** Gives the names that now may throw as well. */
export function addThrowing(reach: NameReach, { throwing, callsByFunction, aliases }: SourceIndex): readonly string[] {
  const leads = [...callsByFunction].flatMap(([caller, called]) => [...called].map(callee => [callee, caller] as const));
  return reach.add(throwing, [...leads, ...aliases.map(([alias, means]) => [means, alias] as const)]);
}
