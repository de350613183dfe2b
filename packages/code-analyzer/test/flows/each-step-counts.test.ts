import { describe, expect, it } from 'vitest';
import { createFlowFinder } from '../../src/flows/find-flows.ts';
import type { AnyFlowStep } from '../../src/flows/evaluation.ts';
import { allSteps } from '../../src/flows/steps/all-steps.ts';
import { readMarkedCases } from '../marked-cases.ts';
import { findTestFlows } from './create-test-flows.ts';

const contexts = readMarkedCases('flows').map(({ files }) => findTestFlows(files).context);

/** Every flow of every case, with these steps alone. */
function flowsWith(steps: readonly AnyFlowStep[]): readonly string[] {
  return contexts.map(context => {
    const find = createFlowFinder(context, steps);
    const flows = context.compiler.files.flatMap(file => find(context.compiler.sourceFile(file)!));
    return JSON.stringify(
      flows.map(({ source, labels, channel, steps }) => [source.file, source.span, channel, labels, steps.map(step => step.says)]),
    );
  });
}

describe('a step that is taken out is missed by a case', () => {
  const whole = flowsWith(allSteps);
  it.each(allSteps.map(step => [step.name, step] as const))('%s', (_name, step) => {
    expect(flowsWith(allSteps.filter(other => other !== step))).not.toEqual(whole);
  });

  it('has a name of its own', () => {
    expect(new Set(allSteps.map(step => step.name)).size).toBe(allSteps.length);
  });
});
