import { indexSource } from '../../flows/source-index.ts';
import type { CallLike, Compiler } from '../../program/compiler.ts';
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

export function createGuardNames(compiler: Compiler): GuardNames {
  const own = compiler.files.flatMap(file => compiler.sourceFile(file) ?? []);
  const declared = new Set([...own, ...compiler.modelFiles].flatMap(({ text }) => [...readRoleNames(text, ['guards'])]));
  let known: ReadonlySet<string> | undefined;
  const leading = (): ReadonlySet<string> => {
    const callers: Callers = new Map();
    for (const file of own) addCallers(indexSource(file), callers);
    return namesLeadingTo(declared, callers);
  };
  return { declared, mayCheck: call => (known ??= leading()).has(lastNameOfCall(call) ?? '') };
}
