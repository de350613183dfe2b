import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildControlFlow } from '../src/control-flow/build-control-flow.ts';
import { immediateDominators } from '../src/control-flow/dominators.ts';
import { functionsIn } from '../src/control-flow/functions-in.ts';
import { nameOfFunction } from '../src/control-flow/function-around.ts';
import { anyWay, dominates, findPath } from '../src/control-flow/paths.ts';
import { syntax as ts } from '../src/program/compiler.ts';

const text = readFileSync(new URL('../cases/control-flow/paths.ts', import.meta.url), 'utf8');
const functions = functionsIn(ts.createSourceFile('paths.ts', text, ts.ScriptTarget.Latest, true));

test.each(functions.map(fn => [nameOfFunction(fn), fn] as const))('of %s: on every path, and nothing later is', (_, fn) => {
  const flow = buildControlFlow(fn);
  const found = immediateDominators(flow);
  for (const point of flow.points) {
    const reached = findPath([flow.entry], other => other === point, anyWay) !== undefined;
    expect(found.has(point)).toBe(reached && point !== flow.entry);
    const dominator = found.get(point);
    if (!dominator) continue;
    // Every path goes through the entry: `dominates` is not asked about it.
    expect(dominator === flow.entry || dominates(flow, [dominator], [point])).toBe(true);
    const others = flow.points.filter(other => other !== point && dominates(flow, [other], [point]) && found.has(other));
    // Whatever else every path goes through comes before the immediate one.
    expect(others.every(other => other === dominator || dominates(flow, [other], [dominator]))).toBe(true);
  }
});
