import { alignedTexts, type Styled } from './alignment.ts';
import type { ArrangedCollection, ArrangedPart, CommentLine } from './arrange.ts';
import { oneLineOf, widest, type OneLine } from './one-line.ts';
import { blockScalarOf } from './print-block-scalar.ts';
import type { Line } from './print-lines.ts';
import { printScalar, printText } from './print-text.ts';

/** Levels are indented by two. */
const step = 2;

/** Lines of a block. `text` is the source, in which folded texts are looked up. */
export function printBlock(block: ArrangedCollection, indent: number, text: string): readonly Line[] {
  const styled = block.parts.map((part): Styled => {
    const lead = part.name === undefined ? '-' : `${printText(part.name, 'block')}:`;
    return { part, lead, line: lineOf(part, indent + lead.length + 1) };
  });
  const aligned = alignedTexts(styled, indent, block.keyedByIds);
  const lines = styled.flatMap(({ part, lead }) => [
    ...part.leading.map(comment => commentLine(comment, indent)),
    ...printPart(part, { lead, aligned: aligned.get(part), indent, text }),
  ]);
  return [...lines, ...block.ending.map(comment => commentLine(comment, indent))];
}

/** The value on one line, if it is to stand so: as its author wrote it, or because it is short and holds words only. */
function lineOf({ name, value }: ArrangedPart, column: number): OneLine | undefined {
  if (value.kind === 'scalar') return undefined;
  if (!value.inFlow && (name === undefined || !isShort(value))) return undefined;
  const line = oneLineOf(value, name);
  return line === undefined || column + line.text.length > widest ? undefined : line;
}

function isShort(value: ArrangedCollection): boolean {
  return (
    value.kind === 'map' && !value.keyedByIds && value.parts.every(({ value: inner }) => inner.kind === 'scalar' || isListOfWords(inner))
  );
}

function isListOfWords({ kind, inFlow, parts }: ArrangedCollection): boolean {
  return kind === 'list' && inFlow && parts.every(({ value }) => value.kind === 'scalar');
}

interface PartPlace {
  readonly lead: string;
  /** The whole part, if it stands on one line between brackets. */
  readonly aligned: string | undefined;
  readonly indent: number;
  readonly text: string;
}

function printPart(part: ArrangedPart, { lead, aligned, indent, text }: PartPlace): readonly Line[] {
  const { value, blankBefore } = part;
  const lineWith = (code: string): Line => ({
    indent,
    text: code,
    blankBefore,
    ...(part.trailing !== undefined && { comment: part.trailing }),
  });
  if (aligned !== undefined) return [lineWith(aligned)];
  if (value.kind === 'scalar') {
    const scalar = blockScalarOf(value.outline, text);
    if (scalar === undefined) return [lineWith(`${lead} ${printScalar(value.outline, 'block')}`.replace(/ $/, ''))];
    const body = scalar.lines.map(line => ({ indent: indent + step, text: line, blankBefore: false }));
    return [lineWith(`${lead} ${scalar.header}`), ...body];
  }
  if (value.parts.length === 0) return [lineWith(`${lead} ${value.kind === 'map' ? '{}' : '[]'}`)];
  const [first, ...others] = printBlock(value, indent + step, text);
  if (first === undefined) return [];
  if (part.name !== undefined) return [lineWith(lead), { ...first, blankBefore: false }, ...others];
  const beside = { ...first, indent, text: `${lead} ${first.text}`, blankBefore };
  if (part.trailing === undefined) return [beside, ...others];
  return [commentLine({ text: part.trailing, blankBefore }, indent), { ...beside, blankBefore: false }, ...others];
}

function commentLine({ text, blankBefore }: CommentLine, indent: number): Line {
  return { indent, text, blankBefore };
}
