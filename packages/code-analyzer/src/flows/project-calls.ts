/** Calls anywhere in the project by what their callee may be called. */
import type { CallLike } from '../program/compiler.ts';
import { createByName, namedBy, type ByName, type Named } from './by-name.ts';
import type { SourceIndex } from './source-index.ts';

/** Only calls that are given something, in the order of files and texts. */
export type CallsByName = ByName<CallLike>;

export const collectCalls = (indices: readonly SourceIndex[], files: readonly string[]): CallsByName =>
  createByName(indices.map(callsOfFile), inOrderOf(files));

/** By their own names, and by those that the file gives another meaning. */
export function callsOfFile({ givingCalls, meanings }: SourceIndex): Named<CallLike> {
  const named = namedBy(givingCalls, ({ name }) => [name, ...(meanings.get(name) ?? [])]);
  return new Map([...named].map(([name, calls]) => [name, calls.map(({ call }) => call)]));
}

export function inOrderOf(files: readonly string[]): (first: CallLike, second: CallLike) => boolean {
  const ranks = new Map(files.map((file, rank) => [file, rank]));
  const rankOf = (call: CallLike): number => ranks.get(call.getSourceFile().fileName) ?? Infinity;
  return (first, second) => rankOf(first) < rankOf(second);
}
