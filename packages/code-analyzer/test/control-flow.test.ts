import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildControlFlow } from '../src/control-flow/build-control-flow.ts';
import { maximumPoints, type ControlFlow, type Edge, type Point } from '../src/control-flow/control-flow.ts';
import { dominates, postDominates } from '../src/control-flow/paths.ts';
import { syntax as ts, type FunctionLike, type Node, type SourceFile } from '../src/program/compiler.ts';

describe('paths', () => {
  test.each(readCases('paths'))('$name', ({ owner, expected }) => {
    expect(expected.length).toBeGreaterThan(0);
    expect(pathsOf(buildControlFlow(owner))).toEqual(expected);
  });
});

describe('dominance', () => {
  test.each(readCases('dominance'))('$name', ({ owner, expected }) => {
    expect(expected.length).toBeGreaterThan(0);
    expect(dominanceIn(owner)).toEqual(expected);
  });
});

describe('dominators', () => {
  const flow = flowOf('function f() { a(); if (x) b(); else { c(); throw x; } d(); }');
  const pointsOf = (name: string): readonly Point[] => flow.points.filter(point => calledName(point.node) === name);

  test.each([
    ['a', 'd', true],
    ['b', 'd', true],
    ['c', 'd', false],
    ['d', 'b', false],
  ])('%s dominates %s: %s', (first, second, expected) => {
    expect(dominates(flow, pointsOf(first), pointsOf(second))).toBe(expected);
  });

  test.each([
    ['d', 'a', true],
    ['b', 'a', true],
    ['c', 'd', false],
    ['d', 'c', true],
  ])('%s post-dominates %s: %s', (later, earlier, expected) => {
    expect(postDominates(flow, pointsOf(later), pointsOf(earlier))).toBe(expected);
  });
});

describe('size', () => {
  test('nested finally blocks, which double at each level, end at the cap', () => {
    const nested = (depth: number): string => (depth === 0 ? 'a();' : `try { a(); } finally { ${nested(depth - 1)} }`);
    const flow = flowOf(`function f() { ${nested(40)} }`);
    expect(flow.truncated).toBe(true);
    expect(flow.points.length).toBeLessThan(maximumPoints * 2);
  });

  test.each([
    ['sums', (n: number) => `return ${'x + '.repeat(n)} a();`],
    ['alternatives', (n: number) => `return ${'x || '.repeat(n)} a();`],
    ['call chains', (n: number) => `a()${'.then()'.repeat(n)};`],
    ['else if', (n: number) => `${'if (x) b(); else '.repeat(n)} a();`],
  ])('long %s', (_, body) => {
    const flow = flowOf(`function f() { ${body(1_500)} }`);
    expect(flow.points.some(point => calledName(point.node) === 'a')).toBe(true);
  });
});

/** Each function of a cases file, with the comment lines behind it. */
function readCases(name: string): readonly { readonly name: string; readonly owner: FunctionLike; readonly expected: readonly string[] }[] {
  const file = parse(readFileSync(new URL(`../cases/control-flow/${name}.ts`, import.meta.url), 'utf8'));
  return file.statements.flatMap((statement, index) => {
    const owner = functionIn(statement);
    const behind = file.text.slice(
      statement.end,
      file.statements[index + 1]?.getFullStart() === statement.end ? file.statements[index + 1]!.getStart() : undefined,
    );
    return owner ? [{ name: statement.getText().split('\n')[0]!, owner, expected: commentLines(behind) }] : [];
  });
}

/** `b: a then c`: every path to `b` has been through `a`, and every path from it to a normal exit goes through `c`. */
function dominanceIn(owner: FunctionLike): readonly string[] {
  const flow = buildControlFlow(owner);
  const written = [...new Set(owner.getText().match(/\b[abcd](?=\()/g))].sort();
  const pointsOf = (name: string): readonly Point[] => flow.points.filter(({ kind, node }) => kind === 'step' && calledName(node) === name);
  return written.map(name => {
    const points = pointsOf(name);
    if (points.length === 0) return `${name}: nothing reaches it`;
    const others = written.filter(other => other !== name && pointsOf(other).length > 0);
    const before = others.filter(other => dominates(flow, pointsOf(other), points));
    const behind = postDominates(flow, [], points) ? ['nothing'] : others.filter(other => postDominates(flow, pointsOf(other), points));
    return [`${name}:`, ...before, ...(behind.length > 0 ? ['then', ...behind] : [])].join(' ');
  });
}

function parse(text: string): SourceFile {
  return ts.createSourceFile('case.ts', text, ts.ScriptTarget.Latest, true);
}

function flowOf(text: string): ControlFlow {
  return buildControlFlow(functionIn(parse(text).statements[0]!)!);
}

function functionIn(statement: Node): FunctionLike | undefined {
  if (ts.isFunctionDeclaration(statement) && statement.body) return statement;
  if (!ts.isVariableStatement(statement)) return undefined;
  const value = statement.declarationList.declarations[0]?.initializer;
  return value && ts.isArrowFunction(value) ? value : undefined;
}

function commentLines(text: string): string[] {
  return text
    .split('\n')
    .filter(line => line.startsWith('// '))
    .map(line => line.slice(3))
    .sort();
}

function calledName(node: Node | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText();
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  const callee = node.expression;
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
}

/** All paths that visit no point more than twice. */
function pathsOf(flow: ControlFlow): string[] {
  const found = new Set<string>();
  const visits = new Map<Point, number>();
  const walk = (point: Point, words: readonly string[]): void => {
    if (Object.values(flow.exits).includes(point)) {
      found.add([...words, point.kind].join(' '));
      return;
    }
    const visited = visits.get(point) ?? 0;
    if (visited === 2) return;
    visits.set(point, visited + 1);
    const name = calledName(point.kind === 'step' ? point.node : undefined);
    const here = name === undefined ? words : [...words, name];
    for (const edge of point.next) walk(edge.to, marked(here, edge));
    visits.set(point, visited);
  };
  walk(flow.entry, []);
  return [...found].sort();
}

function marked(words: readonly string[], edge: Edge): readonly string[] {
  return edge.throws === 'possible' ? [...words, '!'] : words;
}
