/** Writes leaks into the texts of a project, and knows afterwards where they are. */
import { posix } from 'node:path';
import type { LabelledExpression } from './labelled-expressions.ts';
import { ownFileName, type Shape } from './shapes.ts';
import type { Sink } from './sinks.ts';

export interface Leak {
  /** From 1. */
  readonly number: number;
  readonly shape: Shape;
  readonly sink: Sink;
  readonly at: LabelledExpression;
}

/** Text that was put into a file, by offsets of the changed text. */
export interface Insertion {
  readonly leak: Leak;
  readonly start: number;
  readonly end: number;
}

export interface SeededFile {
  readonly text: string;
  /** In the order of the text. */
  readonly insertions: readonly Insertion[];
}

/** Changed and new files, by path. */
export function seedLeaks(leaks: readonly Leak[], textOf: (file: string) => string): ReadonlyMap<string, SeededFile> {
  const pieces = leaks.flatMap(leak => piecesOf(leak, textOf));
  const files = [...new Set(pieces.map(({ file }) => file))];
  return new Map(
    files.map(file => {
      const own = pieces.filter(piece => piece.file === file);
      return [file, insertAll(own.some(({ isNew }) => isNew) ? '' : textOf(file), own)];
    }),
  );
}

interface Piece {
  readonly leak: Leak;
  readonly file: string;
  readonly isNew?: true;
  /** Offset of the text before all insertions. */
  readonly at: number;
  readonly text: string;
}

function piecesOf(leak: Leak, textOf: (file: string) => string): readonly Piece[] {
  const { file, insertAt, text } = leak.at;
  const { inPlace, atEnd = '', ownFile } = leak.shape.write(text, leak.sink);
  const named = (code: string): string => code.replace(/NN\b/g, String(leak.number));
  const ending = posix.extname(file);
  return [
    { leak, file, at: insertAt, text: `${named(inPlace)}\n` },
    ...(atEnd.trim() === '' ? [] : [{ leak, file, at: textOf(file).length, text: `\n${named(atEnd).trim()}\n` }]),
    ...(ownFile === undefined
      ? []
      : [{ leak, file: `${posix.dirname(file)}/${named(ownFileName)}${ending}`, isNew: true as const, at: 0, text: named(ownFile) }]),
  ];
}

function insertAll(text: string, pieces: readonly Piece[]): SeededFile {
  const insertions: Insertion[] = [];
  let [seeded, read] = ['', 0];
  for (const piece of [...pieces].sort((a, b) => a.at - b.at)) {
    seeded += text.slice(read, piece.at);
    insertions.push({ leak: piece.leak, start: seeded.length, end: seeded.length + piece.text.length });
    seeded += piece.text;
    read = piece.at;
  }
  return { text: seeded + text.slice(read), insertions };
}

export function insertionAt({ insertions }: SeededFile, offset: number): Insertion | undefined {
  return insertions.find(({ start, end }) => start <= offset && offset < end);
}

/** Where the text at an offset of the seeded file was before. */
export function offsetBefore({ insertions }: SeededFile, offset: number): number {
  return insertions.filter(({ end }) => end <= offset).reduce((at, { start, end }) => at - (end - start), offset);
}
