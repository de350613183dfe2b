import type { Node } from '../program/compiler.ts';
import { unknownAt, type Constant } from './constant.ts';
import { mostAlternatives } from './join-texts.ts';

type Values = readonly Constant[];

/** Deeper than any configuration; ends cycles such as `const a = b, b = a`. */
const deepest = 24;
/** Questions that one answer may take: callers of callers of callers multiply. */
const mostQuestions = 4_000;

export interface BoundedResolution {
  /** Caches the answers to one kind of question. */
  readonly bounded: <N extends Node>(resolve: (node: N) => Values) => (node: N) => Values;
}

/** Ends every resolution, by depth and by work, in "unknown". What was cut short is not remembered: asked directly it may be known. */
export function createBoundedResolution(onCap: (at: Node) => void): BoundedResolution {
  let depth = 0;
  let questions = 0;
  let cuts = 0;

  const cut = (at: Node): Values => {
    cuts += 1;
    if (questions === mostQuestions + 1) onCap(at);
    return [unknownAt(at)];
  };
  const ask = (at: Node, resolve: () => Values): Values => {
    if (depth === 0) questions = 0;
    questions += 1;
    if (depth >= deepest || questions > mostQuestions) return cut(at);
    depth += 1;
    try {
      const found = resolve();
      return found.length > mostAlternatives ? [...found.slice(0, mostAlternatives), unknownAt(at)] : found;
    } finally {
      depth -= 1;
    }
  };
  return {
    bounded: resolve => {
      const known = new WeakMap<Node, Values>();
      return node => {
        const found = known.get(node);
        if (found) return found;
        const before = cuts;
        const values = ask(node, () => resolve(node));
        if (cuts === before) known.set(node, values);
        return values;
      };
    },
  };
}
