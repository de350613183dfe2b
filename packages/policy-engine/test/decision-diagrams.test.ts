import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverOf, type Cube } from '../src/difference/diagram/cover.ts';
import { createDiagrams, gaveUp, type Diagrams, type Node } from '../src/difference/diagram/decision-diagrams.ts';

const sizes = [2, 3, 4, 2];
const count = sizes.reduce((product, size) => product * size, 1);
const functions = fc.array(fc.nat(2), { minLength: count, maxLength: count });

/** Every combination of values, in the order of a table. */
const points: readonly (readonly number[])[] = sizes.reduce<readonly (readonly number[])[]>(
  (rows, size) => rows.flatMap(row => Array.from({ length: size }, (_, value) => [...row, value])),
  [[]],
);

function draw(diagrams: Diagrams, table: readonly number[], depth = 0): Node {
  if (depth === sizes.length) return diagrams.leaf(table[0] ?? 0);
  const each = table.length / (sizes[depth] ?? 1);
  const part = (value: number): readonly number[] => table.slice(value * each, (value + 1) * each);
  return diagrams.choose(
    depth,
    Array.from({ length: sizes[depth] ?? 1 }, (_, value) => draw(diagrams, part(value), depth + 1)),
  );
}

function answerAt(diagrams: Diagrams, node: Node, point: readonly number[]): number | undefined {
  let at = node;
  while (diagrams.valueOf(at) === undefined) {
    const variable = diagrams.variableOf(at);
    at = diagrams.childrenAt(at, variable)[point[variable] ?? 0] ?? gaveUp;
  }
  return diagrams.valueOf(at);
}

const holds = (cube: Cube, point: readonly number[]): boolean =>
  [...cube].every(([variable, values]) => values.includes(point[variable] ?? -1));

test('a diagram answers as its table, and equal functions are the same node', () => {
  fc.assert(
    fc.property(functions, functions, (first, second) => {
      const diagrams = createDiagrams(sizes);
      const [a, b] = [draw(diagrams, first), draw(diagrams, second)];
      const sum = diagrams.combine({ name: 'sum', of: (x, y) => x + y }, a, b);
      const expected = points.map((_, place) => (first[place] ?? 0) + (second[place] ?? 0));
      expect(points.map(point => answerAt(diagrams, sum, point))).toEqual(expected);
      expect(draw(diagrams, expected)).toBe(sum);
      expect(diagrams.answersOf(sum)).toEqual([...new Set(expected)].toSorted((x, y) => x - y));
      expect(
        points.map(point =>
          answerAt(
            diagrams,
            diagrams.map(a, value => 2 - value),
            point,
          ),
        ),
      ).toEqual(first.map(value => 2 - value));
    }),
    { numRuns: 300 },
  );
});

test('a cover is exactly where the function answers 1', () => {
  fc.assert(
    fc.property(functions, table => {
      const diagrams = createDiagrams(sizes);
      const truths = table.map(value => (value === 0 ? 0 : 1));
      const cubes = coverOf(diagrams, draw(diagrams, truths)) ?? [];
      expect(points.map(point => (cubes.some(cube => holds(cube, point)) ? 1 : 0))).toEqual(truths);
      // None is there for nothing.
      for (const cube of cubes)
        expect(points.some(point => holds(cube, point) && !cubes.some(other => other !== cube && holds(other, point)))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('what is too much is given up, and never answered wrongly', () => {
  fc.assert(
    fc.property(functions, functions, fc.nat(60), (first, second, steps) => {
      const diagrams = createDiagrams(sizes);
      const [a, b] = [draw(diagrams, first), draw(diagrams, second)];
      diagrams.allow(steps);
      const operation = { name: 'most', of: Math.max };
      const sum = diagrams.combine(operation, a, b);
      diagrams.allow(1e9);
      if (sum !== gaveUp)
        expect(sum).toBe(
          draw(
            diagrams,
            first.map((value, place) => Math.max(value, second[place] ?? 0)),
          ),
        );
      expect(diagrams.combine(operation, a, b)).not.toBe(gaveUp);
    }),
  );
});
