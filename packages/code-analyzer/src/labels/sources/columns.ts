import { labelsOfColumn } from '../columns/column-labels.ts';
import type { ColumnReader } from '../columns/column.ts';
import type { LabelSource } from '../labelling.ts';

/** The keys that a reader of schemas knows, as a source of labels. */
export function columnSource(reader: ColumnReader): LabelSource {
  return {
    name: reader.name,
    reader,
    judge: (context, declaration) => {
      if (!context.readersIn(declaration.getSourceFile()).includes(reader)) return undefined;
      const column = reader.columnOf(declaration);
      return column === undefined ? undefined : { labels: labelsOfColumn(context, column), settled: true };
    },
  };
}
