import type { Place } from '../facts.ts';
import { libraryOf } from '../program/virtual-paths.ts';
import { relativeTo } from '../workspace/walk-files.ts';

/** Writes places as people read them, seen from one file: `12:5` inside it, `src/db.ts:12:5` elsewhere, `model pino` in a library. */
export interface PlaceWriter {
  readonly write: (place: Place) => string;
  /** A file as people name it. */
  readonly fileName: (file: string) => string;
}

export interface WritingFrom {
  readonly file: string;
  /** Folder that other files are named from. */
  readonly root: string;
  readonly textOf: (file: string) => string | undefined;
}

export function createPlaceWriter({ file: from, root, textOf }: WritingFrom): PlaceWriter {
  const known = new Map<string, readonly number[] | undefined>();
  const startsOf = (file: string): readonly number[] | undefined => {
    if (!known.has(file)) {
      const text = textOf(file);
      known.set(file, text === undefined ? undefined : lineStarts(text));
    }
    return known.get(file);
  };
  const fileName = (file: string): string => libraryOf(file) ?? relativeTo(root, file);
  return {
    fileName,
    write: ({ file, span }) => {
      const starts = startsOf(file);
      if (!starts) return fileName(file);
      const line = starts.findLastIndex(start => start <= span.start);
      const position = `${String(line + 1)}:${String(span.start - (starts[line] ?? 0) + 1)}`;
      return file === from ? position : `${fileName(file)}:${position}`;
    },
  };
}

/** Lines and columns count from one, columns in UTF-16 units. */
function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: lineBreak }) => index + lineBreak.length)];
}
