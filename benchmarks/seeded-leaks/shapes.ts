/** Ten ways from a labelled expression to a sink. */
import type { Sink } from './sinks.ts';

interface Written {
  /** On one line, in front of the statement that has the expression. */
  readonly inPlace: string;
  /** At the end of the same file. */
  readonly atEnd?: string;
  /** A file of its own beside it, whose name is `ownFileName`. */
  readonly ownFile?: string;
}

export interface Shape {
  readonly name: string;
  readonly write: (expression: string, sink: Sink) => Written;
}

/** Without its ending. */
export const ownFileName = 'seeded-leakNN';

const nearby = (sink: Sink, inPlace: string): Written => ({ inPlace: `{ ${inPlace} }`, atEnd: sink.imports });

/** `NN` stands for the number of the leak. No name says anything of what it holds. */
export const shapes: readonly Shape[] = [
  { name: 'direct', write: (expression, sink) => nearby(sink, sink.leak(expression)) },
  { name: 'local variable', write: (expression, sink) => nearby(sink, `const heldNN = ${expression}; ${sink.leak('heldNN')}`) },
  { name: 'template', write: (expression, sink) => nearby(sink, sink.leak(`\`<\${${expression}}>\``)) },
  {
    name: 'object property',
    write: (expression, sink) => nearby(sink, `const heldNN = { kind: 'seed', value: ${expression} }; ${sink.leak('heldNN.value')}`),
  },
  {
    name: 'spread object',
    write: (expression, sink) =>
      nearby(
        sink,
        `const firstNN = { value: ${expression} }; const heldNN = { kind: 'seed', ...firstNN }; ${sink.leak('JSON.stringify(heldNN)')}`,
      ),
  },
  {
    name: 'function of the file',
    write: (expression, sink) => ({
      inPlace: `passOnNN(${expression});`,
      atEnd: `${sink.imports}\nfunction passOnNN(value: unknown): void { ${sink.leak('value')} }`,
    }),
  },
  {
    name: 'function of another file',
    write: (expression, sink) => ({
      inPlace: `passOnNN(${expression});`,
      atEnd: `import { passOnNN } from './${ownFileName}';`,
      ownFile: `${sink.imports}\nexport function passOnNN(value: unknown): void { ${sink.leak('value')} }\n`,
    }),
  },
  {
    name: 'class field',
    write: (expression, sink) => ({
      inPlace: `new KeeperNN(${expression}).tell();`,
      atEnd: `${sink.imports}\nclass KeeperNN { private readonly kept: unknown; constructor(value: unknown) { this.kept = value; } tell(): void { ${sink.leak('this.kept')} } }`,
    }),
  },
  {
    name: 'callbacks of an array',
    write: (expression, sink) =>
      nearby(sink, `[${expression}].map(value => ({ value })).forEach(eachNN => { ${sink.leak('eachNN.value')} });`),
  },
  {
    name: 'promise',
    write: (expression, sink) => ({
      inPlace: `void laterNN(${expression}).then(valueNN => { ${sink.leak('valueNN')} });`,
      atEnd: `${sink.imports}\nasync function laterNN<T>(value: T): Promise<T> { await Promise.resolve(); return value; }`,
    }),
  },
];
