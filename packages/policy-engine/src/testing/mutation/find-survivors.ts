import type { PolicyUnderTest } from '../policy-under-test.ts';
import { withCompiled } from '../policy-under-test.ts';
import type { MutationResult, TestResult } from '../test-result.ts';
import { mutantsOf } from './mutants-of.ts';

/** Deletes one clause at a time, and demands that some test fails. `runTests` gives the results one by one. */
export function findSurvivors(under: PolicyUnderTest, runTests: (mutant: PolicyUnderTest) => Iterable<TestResult>): MutationResult {
  const mutants = mutantsOf(under);
  const survivors = mutants.filter(({ policy }) => !isNoticed(runTests(withCompiled(under, policy))));
  return {
    total: mutants.length,
    killed: mutants.length - survivors.length,
    survivors: survivors.map(({ what, place }) => ({ what, place })),
  };
}

function isNoticed(results: Iterable<TestResult>): boolean {
  for (const { status } of results) if (status === 'failed') return true;
  return false;
}
