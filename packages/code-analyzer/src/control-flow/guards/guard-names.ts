import { indexSource } from '../../flows/source-index.ts';
import type { AnalysisContext } from '../../analysis-context.ts';
import type { CallLike, SourceFile } from '../../program/compiler.ts';
import { readRoleNames } from '../../program/role-names.ts';
import { lastNameOfCall } from '../function-around.ts';
import { addCallers, namesLeadingTo, type Callers } from '../leading-names.ts';

/** A cheap filter before any type is asked: what can have anything to do with a check, by its name. */
export interface GuardNames {
  /** Names of what is tagged as a check. */
  readonly declared: ReadonlySet<string>;
  /** The call may be a check, or lead to one. */
  readonly mayCheck: (call: CallLike) => boolean;
}

export function createGuardNames({ compiler, perFile }: AnalysisContext): GuardNames {
  const own = compiler.files.flatMap(file => compiler.sourceFile(file) ?? []);
  const declared = new Set([...own, ...compiler.modelFiles].map(perFile(readDeclared)).flatMap(names => [...names]));
  let known: ReadonlySet<string> | undefined;
  const leading = (): ReadonlySet<string> => {
    const callers: Callers = new Map();
    for (const file of own) addCallers(perFile(indexSource)(file), callers);
    return namesLeadingTo(declared, callers);
  };
  return { declared, mayCheck: call => (known ??= leading()).has(lastNameOfCall(call) ?? '') };
}

const readDeclared = ({ text }: SourceFile): ReadonlySet<string> => readRoleNames(text, ['guards']);
