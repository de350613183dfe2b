import type { AnalysisContext } from './analysis-context.ts';
import { createConnectionFinder } from './connections/find-connections.ts';
import { createAccessFinder } from './control-flow/find-accesses.ts';
import type { FileFacts, StoredField } from './facts.ts';
import { createFlowFinder } from './flows/find-flows.ts';

/** The facts of a file, found when they are asked for the first time. */
export function createFactsFinder(context: AnalysisContext): (file: string) => FileFacts {
  const known = new Map<string, FileFacts>();
  const find = finderOf(context);
  return file => {
    const found = known.get(file) ?? find(file);
    known.set(file, found);
    return found;
  };
}

function finderOf(context: AnalysisContext): (file: string) => FileFacts {
  const findFlows = createFlowFinder(context);
  const findAccesses = createAccessFinder(context);
  const findConnections = createConnectionFinder(context);
  return file => {
    const source = context.compiler.sourceFile(file);
    if (!source) return { file, flows: [], accesses: [], connections: [], storedFields: columnsIn(context, file) };
    return {
      file,
      flows: findFlows(source),
      accesses: findAccesses(source),
      connections: findConnections(source),
      storedFields: context.labeller.storedFieldsIn(source),
    };
  };
}

/** Columns of a schema file. */
function columnsIn({ compiler, labeller }: AnalysisContext, file: string): readonly StoredField[] {
  const schema = compiler.schemas.find(({ files }) => files.includes(file));
  return schema ? labeller.storedFieldsOf(schema).filter(field => field.file === file) : [];
}
