/** Calls anywhere in the project by what their callee may be called, collected when the first question comes. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { CallLike, SourceFile } from '../program/compiler.ts';
import type { SourceIndex } from './source-index.ts';

export type ProjectCalls = (names: readonly string[]) => readonly CallLike[];

/** Only calls that are given something, in the order of files and texts. */
export function createProjectCalls({ compiler }: AnalysisContext, indexOf: (file: SourceFile) => SourceIndex): ProjectCalls {
  let byName: ReadonlyMap<string, readonly CallLike[]> | undefined;
  const collect = (): ReadonlyMap<string, readonly CallLike[]> => {
    const calls = new Map<string, CallLike[]>();
    for (const file of compiler.files.flatMap(name => compiler.sourceFile(name) ?? [])) {
      const { givingCalls, meanings } = indexOf(file);
      const named = givingCalls.flatMap(({ call, name }) => [name, ...(meanings.get(name) ?? [])].map(means => ({ call, means })));
      for (const { call, means } of named) {
        const known = calls.get(means);
        if (known) known.push(call);
        else calls.set(means, [call]);
      }
    }
    return calls;
  };
  return names => {
    byName ??= collect();
    return [...new Set(names.flatMap(name => byName?.get(name) ?? []))];
  };
}
