import type { AnalysisContext } from '../../src/analysis-context.ts';
import type { CoverageNote } from '../../src/coverage/coverage.ts';
import type { Flow } from '../../src/facts.ts';
import { createFlowFinder, type FlowFinder } from '../../src/flows/find-flows.ts';
import type { AnyFlowStep } from '../../src/flows/evaluation.ts';
import { createLabeller } from '../../src/labels/create-labeller.ts';
import { createCalleeRoles } from '../../src/program/create-callee-roles.ts';
import { createPerFile } from '../../src/program/per-file.ts';
import { modelTexts } from '../../src/models/models.gen.ts';
import { joinRoleNames, readFileRoleNames } from '../../src/program/role-names.ts';
import { noBindings } from '../../src/vocabulary.ts';
import { createTestCompiler } from '../create-test-compiler.ts';
import { testVocabulary } from '../labels/vocabulary.ts';

const modelNames = Object.values(modelTexts).map(text => readFileRoleNames({ text }));

export interface TestFlows {
  readonly context: AnalysisContext;
  readonly find: FlowFinder;
  readonly flows: readonly Flow[];
  readonly notes: readonly Omit<CoverageNote, 'count'>[];
}

/** All flows of a few files by absolute path. */
export function findTestFlows(files: Readonly<Record<string, string>>, steps?: readonly AnyFlowStep[]): TestFlows {
  const compiler = createTestCompiler(files);
  const notes: Omit<CoverageNote, 'count'>[] = [];
  const own = Object.values(files).map(text => readFileRoleNames({ text }));
  const { names, sinkNames } = joinRoleNames([...modelNames, ...own], new Set());
  const roles = createCalleeRoles({
    compiler,
    bound: { ofDeclaration: () => [], ofStub: () => [], names: new Set(), protectors: [] },
    names,
    sinkNames,
    root: '/app',
  });
  const partial = {
    compiler,
    roles,
    vocabulary: testVocabulary,
    bindings: noBindings,
    perFile: createPerFile(),
    note: (note: Omit<CoverageNote, 'count'>) => void notes.push(note),
  };
  const context: AnalysisContext = { ...partial, labeller: createLabeller(partial) };
  const find = createFlowFinder(context, steps);
  const flows = compiler.files.flatMap(file => {
    const source = compiler.sourceFile(file);
    return source ? find(source) : [];
  });
  return { context, find, flows, notes };
}
