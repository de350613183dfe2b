import type { AnalysisContext } from './analysis-context.ts';
import { createAnswerFinder } from './answers/find-answers.ts';
import { createConnectionFinder } from './connections/find-connections.ts';
import { createAccessFinder } from './control-flow/find-accesses.ts';
import { createGuardFinder } from './control-flow/guards/find-guards.ts';
import type { KeptFlows } from './edits/kept-flows.ts';
import type { FileFacts, StoredField } from './facts.ts';
import { createEvaluation } from './flows/create-evaluation.ts';
import { createFlowFinder } from './flows/find-flows.ts';
import { createWeakProtectionFinder, stretchesNothing } from './flows/find-weak-protections.ts';
import { allSteps } from './flows/steps/all-steps.ts';
import { createOptionFinder } from './options/find-options.ts';
import { createWideReadFinder } from './reads/find-wide-reads.ts';
import { isStackOverflow, tooDeepMessage } from './stack-overflow.ts';

export interface FactsFinder {
  /** The facts of a file, found when they are asked for the first time. */
  readonly factsOf: (file: string) => FileFacts;
  /** What was taken over and what was added to it: given away once, and from then on found anew when this finder is asked. */
  readonly handOver: () => KeptFlows | undefined;
}

export function createFactsFinder(context: AnalysisContext, kept?: KeptFlows): FactsFinder {
  const known = new Map<string, FileFacts>();
  let own = kept;
  let find = finderOf(context, own);
  return {
    factsOf: file => {
      const found = known.get(file) ?? find(file);
      known.set(file, found);
      return found;
    },
    handOver: () => {
      const given = own;
      own = undefined;
      find = finderOf(context);
      return given;
    },
  };
}

function finderOf(context: AnalysisContext, kept?: KeptFlows): (file: string) => FileFacts {
  const guardsAt = createGuardFinder(context);
  const evaluation = createEvaluation(context, allSteps, kept?.values);
  const findFlows = createFlowFinder(context, allSteps, { evaluation, guardsAt, kept });
  const findWeakProtections = createWeakProtectionFinder(context, evaluation);
  const { accessesIn, auditCallsIn } = createAccessFinder(context, guardsAt);
  const findAnswers = createAnswerFinder(context, evaluation);
  const findWideReads = createWideReadFinder(context);
  const { constants } = evaluation;
  const findConnections = createConnectionFinder(context, constants);
  const findOptions = createOptionFinder(context, constants, call => stretchesNothing(call, evaluation));
  return file => {
    const source = context.compiler.sourceFile(file);
    if (!source)
      return {
        file,
        flows: [],
        accesses: [],
        auditCalls: [],
        connections: [],
        options: [],
        weakProtections: [],
        storedFields: columnsIn(context, file),
        answers: [],
        wideReads: [],
      };
    const flows = asFarAsTheStack(context, file, () => findFlows(source));
    return {
      file,
      flows,
      accesses: asFarAsTheStack(context, file, () => accessesIn(source)),
      auditCalls: asFarAsTheStack(context, file, () => auditCallsIn(source)),
      connections: asFarAsTheStack(context, file, () => findConnections(source)),
      options: asFarAsTheStack(context, file, () => findOptions(source)),
      weakProtections: asFarAsTheStack(context, file, () => findWeakProtections(source)),
      storedFields: asFarAsTheStack(context, file, () => context.labeller.storedFieldsIn(source)),
      answers: asFarAsTheStack(context, file, () => findAnswers(source, flows)),
      wideReads: asFarAsTheStack(context, file, () => findWideReads(source)),
    };
  };
}

/** Code that is nested or chained beyond the stack is named in the coverage, and the rest of the project goes on. */
function asFarAsTheStack<T>({ note }: AnalysisContext, file: string, find: () => readonly T[]): readonly T[] {
  try {
    return find();
  } catch (error) {
    if (!isStackOverflow(error)) throw error;
    note({ kind: 'cap-reached', subject: file, message: tooDeepMessage, place: { file, span: { start: 0, end: 0 } } });
    return [];
  }
}

/** Columns of a schema file. */
function columnsIn({ compiler, labeller }: AnalysisContext, file: string): readonly StoredField[] {
  const schema = compiler.schemas.find(({ files }) => files.includes(file));
  return schema ? labeller.storedFieldsOf(schema).filter(field => field.file === file) : [];
}
