/** The value of a variable at a use: what it began with and every write that the use may see. */
import { namesEveryValue } from '../control-flow/exhaustive-switch.ts';
import type { Declaration, Node } from '../program/compiler.ts';
import { syntax } from '../program/compiler.ts';
import { below, isExact, startsWith, type Path } from './access-path.ts';
import type { Evaluation } from './evaluation.ts';
import { afterKeyedWrites, withKnownKey } from './keyed-writes.ts';
import { reachingWrites, type SeenWrites } from './reaching-writes.ts';
import { harmless, join, travelled, within, without, type Value } from './value.ts';
import type { Write } from './variable-writes.ts';

export interface Written {
  readonly use: Node & { readonly text: string };
  readonly declaration: Declaration;
  readonly path: Path;
  readonly evaluation: Evaluation;
  /** What the variable begins with, at a path below it. */
  readonly first: (path: Path) => Value;
}

export function withWrites(written: Written): Value {
  const { use, declaration, path, first } = written;
  const writes = writesTo(use, declaration, written.evaluation);
  if (writes.length === 0) return first(path);
  const { compiler } = written.evaluation.context;
  return writtenValue(
    written,
    reachingWrites(use, writes, statement => namesEveryValue(statement, compiler)),
  );
}

/** Values of several places that are written to, joined: also for the fields of a class. */
export function writtenValue({ path, first, evaluation }: Pick<Written, 'path' | 'first' | 'evaluation'>, seen: SeenWrites): Value {
  const hidden = seen.writes.filter(write => write.effect !== 'add' && seen.certain.has(write) && isExact(write.path));
  const base = seen.first && !hidden.some(write => startsWith(path, write.path)) ? first(path) : harmless;
  const kept = hidden.reduce(
    (value, write) =>
      write.path.length > path.length && startsWith(write.path, path) ? without(value, write.path.slice(path.length)) : value,
    base,
  );
  const keyed = seen.writes.filter(write => write.keys && seen.certain.has(write));
  const behind = (write: Write): readonly Write[] => keyed.filter(({ node }) => node.pos >= write.node.end);
  return join([
    afterKeyedWrites(kept, path, keyed),
    ...seen.writes.map(write => afterKeyedWrites(valueOfWrite(write, path, evaluation), path, behind(write))),
  ]);
}

function valueOfWrite(write: Write, path: Path, evaluation: Evaluation): Value {
  if (write.value === undefined) return harmless;
  const says = `assigned to \`${targetText(write)}\``;
  const rest = below(path, write.path);
  if (rest) return travelled(evaluation.valueOf(write.value, [...write.valuePath, ...rest]), write.node, says);
  const further = below(write.path, path);
  return further ? travelled(within(evaluation.valueOf(write.value, write.valuePath), further), write.node, says) : harmless;
}

const targetText = (write: Write): string => [write.root, ...write.path.filter(segment => !/^[#*]/.test(segment))].join('.');

function writesTo(use: Node & { readonly text: string }, declaration: Declaration, evaluation: Evaluation): readonly Write[] {
  const { compiler } = evaluation.context;
  if (declaration.getSourceFile() !== use.getSourceFile()) return [];
  const named = evaluation.indexOf(use).writes.get(use.text) ?? [];
  return named
    .filter(write => syntax.isIdentifier(write.target) && isSame(write, declaration, compiler))
    .map(write => withKnownKey(write, declaration, evaluation));
}

function isSame(write: Write, declaration: Declaration, compiler: Evaluation['context']['compiler']): boolean {
  const symbol = compiler.symbolOf(write.target);
  return symbol !== undefined && compiler.declarationsOf(symbol).includes(declaration);
}
