/** Takes each step of the flows, and each thing that a step knows by name, out in turn: which cases notice? */
import type { AnalysisContext } from '../../src/analysis-context.ts';
import type { AnyFlowStep } from '../../src/flows/evaluation.ts';
import { createFlowFinder } from '../../src/flows/find-flows.ts';
import { allSteps } from '../../src/flows/steps/all-steps.ts';
import { syntax, type Node } from '../../src/program/compiler.ts';
import { readMarkedCases, writePlace } from '../marked-cases.ts';
import { findTestFlows } from './create-test-flows.ts';
import { writeFlow } from './write-flow.ts';

export interface Mutation {
  /** `text method`, or `text method: trim`. */
  readonly name: string;
  /** Markers that are no longer met, and findings where there were none or other ones. */
  readonly lost: readonly string[];
  readonly turned: readonly string[];
}

interface Case {
  readonly context: AnalysisContext;
  readonly files: Readonly<Record<string, string>>;
  readonly found: readonly string[];
  /** Names of steps, and of steps with an entry, that told something. */
  readonly used: ReadonlySet<string>;
}

const nameOf = (step: AnyFlowStep, entry?: string): string => (entry === undefined ? step.name : `${step.name}: ${entry}`);

/** One at a time: each is run with nothing in place of the step, and with what goes into it in place of what comes out. */
export function* mutateSteps(): Generator<Mutation> {
  const cases = readMarkedCases('flows').map(({ files }) => readCase(findTestFlows(files).context, files));
  for (const step of allSteps) {
    for (const entry of [undefined, ...step.entries]) {
      const using = cases.filter(({ used }) => used.has(nameOf(step, entry)));
      const changed = [withoutValue, withInput].flatMap(replaced => using.map(one => difference(one, replaced(step, entry))));
      yield {
        name: nameOf(step, entry),
        lost: [...new Set(changed.flatMap(({ lost }) => lost))],
        turned: [...new Set(changed.flatMap(({ turned }) => turned))],
      };
    }
  }
}

function readCase(context: AnalysisContext, files: Case['files']): Case {
  const used = new Set<string>();
  const watched = allSteps.map(step => ({
    ...step,
    value: (...asked: Parameters<AnyFlowStep['value']>) => {
      const value = step.value(...asked);
      const entry = value && step.entryOf(asked[0]);
      if (value) used.add(step.name);
      if (entry !== undefined) used.add(nameOf(step, entry));
      return value;
    },
  }));
  return { context, files, used, found: foundWith(context, files, watched) };
}

function foundWith(context: AnalysisContext, files: Case['files'], steps: readonly AnyFlowStep[]): readonly string[] {
  const find = createFlowFinder(context, steps);
  return context.compiler.files
    .flatMap(file => context.compiler.sourceFile(file) ?? [])
    .flatMap(find)
    .map(flow => `${writePlace(flow.source, files[flow.source.file] ?? '')} ${writeFlow(flow)}`);
}

function difference({ context, files, found }: Case, mutant: AnyFlowStep): { readonly lost: string[]; readonly turned: string[] } {
  const steps = allSteps.map(step => (step.name === mutant.name ? mutant : step));
  const now = foundWith(context, files, steps);
  return { lost: found.filter(one => !now.includes(one)), turned: now.filter(one => !found.includes(one)) };
}

const isMeant = (step: AnyFlowStep, entry: string | undefined, node: Node): boolean => entry === undefined || step.entryOf(node) === entry;

/** Nobody knows any more what the step knew. */
const withoutValue = (step: AnyFlowStep, entry: string | undefined): AnyFlowStep => ({
  ...step,
  value: (node, path, evaluation) => (isMeant(step, entry, node) ? undefined : step.value(node, path, evaluation)),
});

/** Whatever goes in comes out. */
const withInput = (step: AnyFlowStep, entry: string | undefined): AnyFlowStep => ({
  ...step,
  value: (node, path, evaluation) => {
    const value = step.value(node, path, evaluation);
    const input = value && isMeant(step, entry, node) ? inputOf(node) : undefined;
    return input ? evaluation.valueOf(input, path) : value;
  },
});

function inputOf(node: Node): Node | undefined {
  if (syntax.isCallExpression(node) && syntax.isPropertyAccessExpression(node.expression)) {
    return /^[A-Z]/.test(node.expression.expression.getText()) ? node.arguments[0] : node.expression.expression;
  }
  if (syntax.isCallExpression(node) || syntax.isNewExpression(node)) return node.arguments?.[0];
  if (syntax.isBinaryExpression(node)) return node.left;
  if (syntax.isPrefixUnaryExpression(node) || syntax.isPostfixUnaryExpression(node)) return node.operand;
  if (syntax.isPropertyAccessExpression(node) || syntax.isElementAccessExpression(node)) return node.expression;
  return syntax.isTypeOfExpression(node) || syntax.isVoidExpression(node) || syntax.isDeleteExpression(node) ? node.expression : undefined;
}
