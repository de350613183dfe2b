import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFixedPointTable, type FixedPointTable } from '../../src/flows/fixed-point.ts';

type Names = ReadonlySet<string>;

/** What can be reached in a graph, worked out by asking for the neighbours. */
function reachability(graph: Readonly<Record<string, readonly string[]>>, deepest = 100) {
  const told: string[] = [];
  let computed = 0;
  const table: FixedPointTable<string, Names> = createFixedPointTable<string, Names>({
    same: (first, second) => first.size === second.size,
    deepest,
    tooDeep: key => {
      told.push(`${key} is too deep`);
      return new Set();
    },
    widen: names => names,
    rounds: 20,
    unsettled: key => void told.push(`${key} does not settle`),
  });
  const reach = (node: string): Names =>
    table.answer(node, {
      bottom: new Set(),
      compute: () => {
        computed += 1;
        return new Set((graph[node] ?? []).flatMap(next => [next, ...reach(next)]));
      },
    });
  return { reach: (node: string) => [...reach(node)].sort().join(''), told, computed: () => computed };
}

function walk(graph: Readonly<Record<string, readonly string[]>>, start: string): string {
  const seen = new Set<string>();
  const waiting = [...(graph[start] ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(graph[next] ?? []));
  }
  return [...seen].sort().join('');
}

describe('a table of answers that ask for each other', () => {
  it('answers a chain, each question once', () => {
    const { reach, computed } = reachability({ a: ['b'], b: ['c'], c: [] });
    expect(reach('a')).toBe('bc');
    expect(reach('b')).toBe('c');
    expect(computed()).toBe(3);
  });

  it('answers circles alike, whoever asks first', () => {
    const graph = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['e'], e: ['d', 'f'], f: [] };
    const inOrder = (order: readonly string[]) => {
      const { reach } = reachability(graph);
      return Object.fromEntries(order.map(node => [node, reach(node)] as const).sort());
    };
    const expected = { a: 'abcdef', b: 'abcdef', c: 'abcdef', d: 'def', e: 'def', f: '' };
    for (const order of ['abcdef', 'fedcba', 'cabfde', 'ebdcaf'].map(text => text.split(''))) expect(inOrder(order)).toEqual(expected);
  });

  it('answers circles inside circles', () => {
    const { reach, told } = reachability({ a: ['b', 'c'], b: ['a', 'b'], c: ['d'], d: ['c', 'a', 'x'] });
    expect(reach('d')).toBe('abcdx');
    expect(reach('b')).toBe('abcdx');
    expect(told).toEqual([]);
  });

  it('knows that a finished part of a circle leans on what the circle leans on', () => {
    const graph = { a: ['b'], b: ['d'], c: ['f'], d: ['b', 'e'], e: ['f'], f: ['d', 'a'] };
    const { reach } = reachability(graph);
    expect(['c', 'a'].map(reach)).toEqual(['abdef', 'abdef']);
  });

  it('answers any graph as a walk through it does', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const edges = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 14 });
    fc.assert(
      fc.property(edges, fc.shuffledSubarray(names), (pairs, order) => {
        const graph = Object.fromEntries(names.map(name => [name, pairs.flatMap(([from, to]) => (from === name ? [to] : []))]));
        const { reach, told } = reachability(graph);
        for (const node of order) expect(reach(node)).toBe(walk(graph, node));
        expect(told).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('says where it gives up, and does not keep what it did not see', () => {
    const { reach, told } = reachability({ a: ['b'], b: ['c'], c: ['d'], d: [] }, 3);
    expect(reach('a')).toBe('bcd');
    expect(told).toEqual(['d is too deep']);
    expect(reach('c')).toBe('d');
    expect(told).toHaveLength(1);
  });

  it('asks a bounded number of questions for each one where all lead to each other', () => {
    const perQuestion = (count: number): number => {
      const graph = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [String(index), [String((index + 1) % count), String((index * 7 + 3) % count)]]),
      );
      const { reach, told, computed } = reachability(graph, 40);
      for (const node of Object.keys(graph)) for (const asked of [node, ...(graph[node] ?? [])]) reach(asked);
      expect(told.length).toBeGreaterThan(0);
      return computed() / count;
    };
    expect(perQuestion(300)).toBeLessThan(400);
    expect(perQuestion(1200)).toBeLessThan(400);
  });

  it('gives up alike in large circles, whoever asks first', () => {
    const count = 120;
    const names = Array.from({ length: count }, (_, index) => `${index} `);
    const graph = Object.fromEntries(
      names.map((name, index) => [name, [1, 3, 7].map(step => names[(index * step + step) % count] ?? name)]),
    );
    const inOrder = (order: readonly string[]) => {
      const { reach } = reachability(graph, 12);
      return Object.fromEntries(order.map(node => [node, reach(node)] as const).sort());
    };
    const expected = inOrder(names);
    expect(inOrder(names.toReversed())).toEqual(expected);
    expect(inOrder([...names.filter((_, index) => index % 2), ...names.filter((_, index) => index % 2 === 0)])).toEqual(expected);
  });

  it('goes on after a question that failed', () => {
    const table = createFixedPointTable<string, string>({
      same: (first, second) => first === second,
      deepest: 3,
      tooDeep: () => 'too deep',
      widen: text => text,
      rounds: 4,
      unsettled: () => undefined,
    });
    const fail = (): string => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    const ask = (key: string, compute: () => string): string => table.answer(key, { bottom: '', compute });
    expect(() => ask('a', () => ask('b', () => ask('c', fail)))).toThrow(RangeError);
    expect(ask('d', () => ask('b', () => ask('c', () => 'known')))).toBe('known');
  });

  it('gives up at the same places, whoever asks first', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const edges = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { maxLength: 14 });
    let limited = 0;
    fc.assert(
      fc.property(edges, fc.shuffledSubarray(names, { minLength: 2 }), (pairs, order) => {
        const graph = Object.fromEntries(
          names.map((name, index) => [name, pairs.flatMap(([from, to]) => (from === index && from < to ? [names[to]!] : []))]),
        );
        const shared = reachability(graph, 3);
        for (const node of order) {
          const alone = reachability(graph, 3);
          expect(shared.reach(node)).toBe(alone.reach(node));
          limited += alone.told.length;
        }
      }),
      { numRuns: 500 },
    );
    expect(limited).toBeGreaterThan(0);
  });
});
