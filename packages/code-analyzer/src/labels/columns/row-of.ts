import type { Compiler, Type } from '../../program/compiler.ts';

/** Promises and lists that are looked through: nobody nests more. */
const deepest = 4;

/** What one row of a read's result is. */
export function rowOf(type: Type, compiler: Compiler): Type {
  let row = type;
  for (let depth = 0; depth < deepest; depth++) {
    const { awaited, element }: ReturnType<Compiler['describe']> = compiler.describe(row);
    const inner = awaited ?? element;
    if (inner === undefined) return row;
    row = inner;
  }
  return row;
}
