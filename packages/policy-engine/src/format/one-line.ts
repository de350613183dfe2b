import type { Arranged, ArrangedCollection, ArrangedPart, ArrangedScalar } from './arrange.ts';
import { printScalar, printText } from './print-text.ts';

/** A value on one line. */
export interface OneLine {
  readonly open: string;
  readonly fields: readonly string[];
  readonly close: string;
  readonly text: string;
}

/** Columns of a line. */
export const widest = 160;

/** Keys whose values are lists of conditions. */
const conditionKeys = new Set(['when', 'unless', 'where', 'all', 'any', 'not']);

/** The value between brackets, or nothing if comments, lines of their own or its length forbid it. `name`: the key that it belongs to. */
export function oneLineOf(value: ArrangedCollection, name: string | undefined): OneLine | undefined {
  if (value.ending.length > 0 || !value.parts.every(isBare)) return undefined;
  const inConditions = value.kind === 'list' && conditionKeys.has(name ?? '');
  const fields: string[] = [];
  let length = 0;
  for (const part of value.parts) {
    const field = fieldOf(part, inConditions);
    length += field?.length ?? widest;
    if (field === undefined || length > widest) return undefined;
    fields.push(field);
  }
  const isRoomy = value.kind === 'map' || inConditions || value.parts.some(part => part.value.kind === 'map');
  return joined(value.kind, fields, isRoomy && fields.length > 0 ? ' ' : '');
}

function joined(kind: 'map' | 'list', fields: readonly string[], room: string): OneLine {
  const [open, close] = kind === 'map' ? [`{${room}`, `${room}}`] : [`[${room}`, `${room}]`];
  return { open, fields, close, text: open + fields.join(', ') + close };
}

function isBare(part: ArrangedPart): boolean {
  return part.leading.length === 0 && part.trailing === undefined;
}

function fieldOf({ name, value }: ArrangedPart, inConditions: boolean): string | undefined {
  const text = inlineOf(value, name, inConditions);
  if (name === undefined || text === undefined) return text;
  const key = printText(name, 'flow');
  return text === '' ? key : `${key}: ${text}`;
}

function inlineOf(value: Arranged, name: string | undefined, inConditions: boolean): string | undefined {
  if (value.kind === 'scalar') return inlineScalar(value);
  const line = oneLineOf(value, name);
  const [field] = line?.fields ?? [];
  // `[ any: [...] ]` is `[ { any: [...] } ]`, and reads better.
  const isJoint = inConditions && value.parts.length === 1 && conditionKeys.has(value.parts[0]?.name ?? '') && field?.includes(': ');
  return isJoint === true ? field : line?.text;
}

function inlineScalar({ outline }: ArrangedScalar): string | undefined {
  return outline.block === undefined ? printScalar(outline, 'flow') : undefined;
}
