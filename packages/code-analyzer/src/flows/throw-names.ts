/** Which functions may throw something that they were given, by name alone: only these are worth asking a type for. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Node } from '../program/compiler.ts';
import type { SourceIndex } from './source-index.ts';

export interface ThrowNames {
  readonly mayThrow: (name: string | undefined, index: SourceIndex) => boolean;
}

export function createThrowNames({ compiler }: AnalysisContext, indexOf: (node: Node) => SourceIndex): ThrowNames {
  let known: ReadonlySet<string> | undefined;
  const names = (): ReadonlySet<string> => {
    known ??= throwingNames(compiler.files.flatMap(file => compiler.sourceFile(file) ?? []).map(indexOf));
    return known;
  };
  return {
    mayThrow: (name, { meanings }) =>
      name !== undefined && (names().has(name) || [...(meanings.get(name) ?? [])].some(means => names().has(means))),
  };
}

/** Functions that throw, those that call one, and so on. */
function throwingNames(files: readonly SourceIndex[]): ReadonlySet<string> {
  const callers = new Map<string, string[]>();
  const lead = (callee: string, caller: string): void => {
    const known = callers.get(callee);
    if (known) known.push(caller);
    else callers.set(callee, [caller]);
  };
  for (const { callsByFunction, aliases } of files) {
    for (const [caller, called] of callsByFunction) for (const callee of called) lead(callee, caller);
    for (const [alias, means] of aliases) lead(means, alias);
  }
  const throwing = new Set(files.flatMap(file => [...file.throwing]));
  // A set that grows while it is walked: each name is looked at once.
  for (const name of throwing) for (const caller of callers.get(name) ?? []) throwing.add(caller);
  return throwing;
}
