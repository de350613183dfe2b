import type { Node } from '../program/compiler.ts';
import type { Memo } from '../program/memoised.ts';
import { unknownAt, type Constant } from './constant.ts';
import { mostAlternatives } from './join-texts.ts';

type Values = readonly Constant[];

/** Deeper than any configuration; ends cycles such as `const a = b, b = a`. */
const deepest = 24;
/** Questions that one answer may take: callers of callers of callers multiply. */
const mostQuestions = 4_000;

interface BoundedSettings {
  /** A question took too much work and is answered with "unknown". */
  readonly onCap: (at: Node) => void;
  readonly memo: Memo;
}

export interface BoundedResolution {
  /** Caches the answers to one kind of question. */
  readonly bounded: <N extends Node>(resolve: (node: N) => Values) => (node: N) => Values;
}

/**
 * Ends every resolution, by depth and by work, in "unknown". What was cut short is not remembered: asked directly it may be known.
 *
 * INVARIANT: an answer depends on the question alone. What was found on the way to it is remembered until it is answered and
 * no longer: with it the next question would get farther, and what is known of one file would depend on which was looked at before.
 */
export function createBoundedResolution({ onCap, memo }: BoundedSettings): BoundedResolution {
  let depth = 0;
  let questions = 0;
  let cuts = 0;
  /** Counts the questions from outside. */
  let round = 0;

  const cut = (at: Node): Values => {
    cuts += 1;
    if (questions === mostQuestions + 1) onCap(at);
    return [unknownAt(at)];
  };
  const ask = (at: Node, resolve: () => Values): Values => {
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
      const onTheWay = new WeakMap<Node, { readonly round: number; readonly values: Values }>();
      const knownInside = (node: Node): Values | undefined => {
        const known = onTheWay.get(node);
        return known?.round === round ? known.values : undefined;
      };
      const fromOutside = memo((node: Parameters<typeof resolve>[0]): Values => {
        questions = 0;
        round += 1;
        return ask(node, () => resolve(node));
      });
      return node => {
        if (depth === 0) return fromOutside(node);
        const known = knownInside(node);
        if (known) return known;
        const before = cuts;
        const values = ask(node, () => resolve(node));
        if (cuts === before) onTheWay.set(node, { round, values });
        return values;
      };
    },
  };
}
