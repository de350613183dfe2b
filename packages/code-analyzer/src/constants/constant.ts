import type { FlowStep } from '../facts.ts';
import type { Node, nodes } from '../program/compiler.ts';

/** One of the values that an expression can have, as far as the source says it. */
export interface Constant {
  readonly value: ConstantValue;
  /** From where the value is written to where it is used. */
  readonly steps: readonly FlowStep[];
  /** Holds only when the program does not run in production: one leg of `NODE_ENV === 'production' ? … : …`. */
  readonly developmentOnly: boolean;
  /** A default: used when an environment variable or another value is missing. */
  readonly fallback: boolean;
}

export type ConstantValue =
  | { readonly kind: 'text'; readonly parts: readonly TextPart[] }
  | { readonly kind: 'number'; readonly value: number; readonly at: Node }
  | { readonly kind: 'flag'; readonly value: boolean; readonly at: Node }
  | { readonly kind: 'object'; readonly node: nodes.ObjectLiteralExpression }
  | { readonly kind: 'list'; readonly node: nodes.ArrayLiteralExpression }
  /** `undefined`, `null`, or a property that is not there. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown'; readonly at: Node };

/** A piece of a string: known text with the place of its first character, or a hole. */
export type TextPart =
  | {
      readonly known: true;
      readonly text: string;
      readonly node: Node;
      /** Offset in the file; absent when escapes shift the characters. */ readonly start?: number;
    }
  | { readonly known: false; readonly node: Node };

export type TextConstant = Constant & { readonly value: Extract<ConstantValue, { kind: 'text' }> };

export function constant(value: ConstantValue): Constant {
  return { value, steps: [], developmentOnly: false, fallback: false };
}

export const unknownAt = (at: Node): Constant => constant({ kind: 'unknown', at });

export function isText(candidate: Constant): candidate is TextConstant {
  return candidate.value.kind === 'text';
}

/** A value made of two values that were found apart. */
export function combined(value: ConstantValue, from: readonly Constant[]): Constant {
  return {
    value,
    steps: from.flatMap(part => part.steps),
    developmentOnly: from.some(part => part.developmentOnly),
    fallback: from.some(part => part.fallback),
  };
}

/** What a value contributes to a string that it is put into. */
export function partsOf({ value }: Constant, at: Node): readonly TextPart[] {
  switch (value.kind) {
    case 'text':
      return value.parts;
    case 'number':
      return [{ known: true, text: String(value.value), node: value.at }];
    case 'flag':
      return [{ known: true, text: String(value.value), node: value.at }];
    case 'object':
    case 'list':
    case 'nothing':
    case 'unknown':
      return [{ known: false, node: at }];
  }
}
