/** Calls anywhere in the project by what their callee may be called. */
import type { CallLike } from '../program/compiler.ts';
import { createByName, namedBy, type ByName, type Named } from './by-name.ts';
import type { SourceIndex } from './source-index.ts';

/** Only calls that are given something, or make a server, in the order of files and texts. */
export type CallsByName = ByName<CallLike>;

export const collectCalls = (indices: readonly SourceIndex[], files: readonly string[]): CallsByName =>
  createByName(indices.map(callsOfFile), inOrderOf(files));

/** Names of functions that make a server: what their options say, all constants, is asked far away. */
export const serverMakers: readonly string[] = ['fastify', 'Fastify'];

/** By their own names, and by those that the file gives another meaning. */
export function callsOfFile({ calls: all, meanings }: SourceIndex): Named<CallLike> {
  const asked = all.filter(({ gives, name }) => gives !== 'none' || serverMakers.includes(name));
  const named = namedBy(asked, ({ name }) => [name, ...(meanings.get(name) ?? [])]);
  return new Map([...named].map(([name, calls]) => [name, calls.map(({ call }) => call)]));
}

export function inOrderOf(files: readonly string[]): (first: CallLike, second: CallLike) => boolean {
  const ranks = new Map(files.map((file, rank) => [file, rank]));
  const rankOf = (call: CallLike): number => ranks.get(call.getSourceFile().fileName) ?? Infinity;
  return (first, second) => rankOf(first) < rankOf(second);
}
