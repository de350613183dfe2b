import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFlowFinder } from '../../src/flows/find-flows.ts';
import { readMarkedCases } from '../marked-cases.ts';
import { findTestFlows } from './create-test-flows.ts';

const user = 'interface User { id: string; /** @personal contact.email */ email: string }\ndeclare const user: User;\n';
const flowsOf = (text: string) => findTestFlows({ '/app/a.ts': user + text });
const sourcesOf = (text: string): string[] => flowsOf(text).flows.map(flow => flow.source.text);

/** How many types are asked for: what analysis costs, told without a clock. */
function questionsOf(text: string): number {
  const { context } = flowsOf(text);
  let asked = 0;
  const typeOf: typeof context.compiler.typeOf = node => {
    asked += 1;
    return context.compiler.typeOf(node);
  };
  const find = createFlowFinder({ ...context, compiler: { ...context.compiler, typeOf } });
  find(context.compiler.sourceFile('/app/a.ts')!);
  return asked;
}

describe('code that is broken', () => {
  const texts = readMarkedCases('flows').map(({ files }) => Object.values(files).join('\n'));

  it('is analysed as far as it goes, wherever it is cut or a piece is missing', () => {
    const mutation = fc.record({
      text: fc.constantFrom(...texts),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 1, max: 40 }),
      cut: fc.boolean(),
    });
    fc.assert(
      fc.property(mutation, ({ text, at, length, cut }) => {
        const start = Math.floor(at * text.length);
        const broken = text.slice(0, start) + (cut ? '' : text.slice(start + length));
        for (const flow of findTestFlows({ '/app/a.ts': broken }).flows) {
          expect(flow.source.span.end).toBeLessThanOrEqual(broken.length);
          expect(flow.labels.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('code that is large', () => {
  it('long concatenations are followed to their last part', () => {
    const parts = Array.from({ length: 3000 }, (_, index) => `'${index}'`).join(' + ');
    expect(sourcesOf(`console.log(${parts} + user.email);`)).toEqual(['user.email']);
  });

  it('deep nesting is followed, or reported where it is not', () => {
    const nested = (depth: number) => `${'String('.repeat(depth)}user.email${')'.repeat(depth)}`;
    expect(sourcesOf(`console.log(${nested(60)});`)).toEqual(['user.email']);
    const { flows, notes } = flowsOf(`console.log(${nested(300)});`);
    expect(flows).toEqual([]);
    expect(notes.map(note => note.kind)).toContain('cap-reached');
  });

  it('what met a limit is known to the next who asks from nearer', () => {
    const chain = Array.from({ length: 300 }, (_, index) => `const a${index + 1} = a${index}.trim();`).join('\n');
    const text = `const a0 = user.email;\n${chain}\nconsole.log(a300);\nconsole.log(a20);`;
    expect(sourcesOf(text)).toEqual(['a20']);
  });

  it('a value on many ways is one value', () => {
    const steps = Array.from({ length: 40 }, (_, index) => `const a${index + 1} = user.id ? a${index} : a${index} + '';`).join('\n');
    expect(sourcesOf(`const a0 = user.email;\n${steps}\nconsole.log(a40);`)).toEqual(['a40']);
  });

  it('recursion over data of any shape ends', () => {
    const text = `
      type Tree = { left?: Tree; right?: Tree; all: Tree[]; by: Record<string, Tree>; value: User };
      function copy(tree: any): any {
        if (Array.isArray(tree)) return tree.map(one => copy(one));
        if (tree instanceof Map) return new Map(tree.entries());
        const result: any = {};
        for (const [key, one] of Object.entries(tree)) result[key] = copy(one);
        return { ...result, left: copy(tree.left), right: [copy(tree.right)] };
      }
      function walk(tree: Tree): void {
        console.log(tree.value.email);
        if (tree.left) walk(tree.left);
        for (const one of tree.all) walk(one);
      }
      declare const tree: Tree;
      walk(copy(tree));
      console.log(copy(user.email));`;
    expect(sourcesOf(text)).toEqual(['tree.value.email', 'user.email']);
    expect(flowsOf(text).notes.filter(note => note.kind === 'cap-reached')).toEqual([]);
  });

  it.each([
    [
      'calls',
      (size: number) =>
        `${Array.from(
          { length: size },
          (_, index) =>
            `function f${index}(text: string) { ${index === 0 ? 'console.log(text)' : `f${index - 1}(text); f${Math.floor(index / 2)}(text)`}; }`,
        )
          .slice(0, size)
          .join('\n')}\nf${Math.min(size, 30) - 1}(user.email);`,
    ],
    [
      'variables',
      (size: number) =>
        Array.from(
          { length: size },
          (_, index) => `const a${index} = { ...user, text: user.email + '${index}' };\nconsole.log(a${index}.text);`,
        ).join('\n'),
    ],
    [
      'writes',
      (size: number) => `let text = '';\n${Array.from({ length: size }, () => `text += user.email;\nconsole.log(text);`).join('\n')}`,
    ],
  ])('twice the code asks at most about twice as much: %s', (_name, write) => {
    const once = questionsOf(write(40));
    expect(once).toBeGreaterThan(0);
    expect(questionsOf(write(80))).toBeLessThan(once * 2.5 + 20);
  });
});
