import { expect, test } from 'vitest';
import { createBoundedResolution } from '../src/constants/bounded-resolution.ts';
import { memoised } from '../src/program/memoised.ts';
import { constant, unknownAt, type Constant } from '../src/constants/constant.ts';
import { syntax as ts, type Node } from '../src/program/compiler.ts';

const names = Array.from({ length: 60 }, (_, index) => `a${index}`);
const file = ts.createSourceFile('a.ts', `[${names.join()}]`, ts.ScriptTarget.Latest, true);
const nodes: Node[] = [];
file.forEachChild(function visit(node: Node): void {
  if (ts.isIdentifier(node)) nodes.push(node);
  ts.forEachChild(node, visit);
});

/** Each node has the value of the next ones, the last is a number. */
function chain(width: number) {
  const caps: string[] = [];
  const { bounded } = createBoundedResolution({ onCap: at => void caps.push(at.getText()), memo: memoised });
  const valuesOf: (node: Node) => readonly Constant[] = bounded(node => {
    const index = nodes.indexOf(node);
    if (index === nodes.length - 1) return [constant({ kind: 'number', value: 1, at: node })];
    return nodes.slice(index + 1, index + 1 + width).flatMap(valuesOf);
  });
  const ask = (index: number): string => {
    const values = valuesOf(nodes[index] ?? file);
    return values.some(({ value }) => value.kind === unknownAt(file).value.kind) ? 'unknown' : 'known';
  };
  return { ask, caps };
}

test('what is too far away is unknown, whatever was asked before', () => {
  expect(chain(1).ask(0)).toBe('unknown');
  const { ask } = chain(1);
  expect([50, 40, 30, 0].map(ask)).toEqual(['known', 'known', 'unknown', 'unknown']);
});

test('a question that takes too much work is told once, at the same place whatever was asked before', () => {
  const asked = (order: readonly number[]): readonly string[] => {
    const { ask, caps } = chain(4);
    for (const index of order) ask(index);
    return caps.sort();
  };
  const found = asked([0, 20, 40, 50]);
  expect(found.length).toBeGreaterThan(0);
  expect(asked([50, 40, 20, 0, 0])).toEqual(found);
});
