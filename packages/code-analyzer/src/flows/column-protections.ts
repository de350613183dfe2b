/** What the column that a value is written to does for it: `/// @encrypted`, a transformer, an encrypted type. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Protection, StoredField } from '../facts.ts';

export interface ColumnProtections {
  /** For a path from what is written (`['profile', 'create', 'ssn']`), through a sink of this text (`prisma.patient.update`). */
  readonly of: (path: readonly string[], sink: string) => readonly Protection[];
}

/** The columns of the whole project are read when the first write asks. */
export function createColumnProtections(context: AnalysisContext): ColumnProtections {
  let known: ReadonlyMap<string, readonly StoredField[]> | undefined;
  const columns = (): ReadonlyMap<string, readonly StoredField[]> => (known ??= indexColumns(context));
  return {
    of: (path, sink) => {
      const named = [...path].reverse().map(name => columns().get(name) ?? []);
      return protectionsFor(named.find(fields => fields.length > 0) ?? [], sink);
    },
  };
}

function indexColumns({ compiler, labeller }: AnalysisContext): ReadonlyMap<string, readonly StoredField[]> {
  const fields = [
    ...compiler.schemas.flatMap(schema => labeller.storedFieldsOf(schema)),
    ...compiler.files.flatMap(file => {
      const source = compiler.sourceFile(file);
      return source ? labeller.storedFieldsIn(source) : [];
    }),
  ];
  const byName = new Map<string, StoredField[]>();
  for (const field of fields) byName.set(field.field, [...(byName.get(field.field) ?? []), field]);
  return byName;
}

/** Of columns with the same name those whose owner the sink names, else any: what is protected somewhere is not called clear. */
function protectionsFor(fields: readonly StoredField[], sink: string): readonly Protection[] {
  const written = sink.toLowerCase();
  const owned = fields.filter(({ owner }) => written.includes(owner.toLowerCase()));
  const meant = owned.length > 0 ? owned : fields;
  return [...new Set(meant.flatMap(({ protectedBy }) => protectedBy.map(({ protection }) => protection)))];
}
