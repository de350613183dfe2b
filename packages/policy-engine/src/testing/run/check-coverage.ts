import type { CoverageGate } from '../test-document.ts';
import { percentOf, type CoverageGap, type Failure, type PolicyCoverage, type TestResult } from '../test-result.ts';
import { resultOf } from './test-run.ts';

/** The coverage gate of a document: how much of the policy its tests must reach. */
export function checkCoverage(gate: CoverageGate, coverage: PolicyCoverage, file: string): TestResult {
  const failures = gate.least.flatMap(({ kind, percent, span }): readonly Failure[] => {
    const { covered, total, missing } = coverage.kinds[kind];
    if (percentOf({ covered, total }) >= percent) return [];
    return [
      {
        file,
        span,
        message: `${covered} of ${total} ${kind} are covered, ${floored(percentOf({ covered, total }))} %; ${percent} % must be`,
        details: missing.map(({ what, lacks }) => `${what}: ${lacks}`),
        related: missing.flatMap(relatedOf),
      },
    ];
  });
  const note = gate.least.map(({ kind }) => `${kind} ${floored(percentOf(coverage.kinds[kind]))} %`).join(', ');
  return resultOf('coverage', { name: 'coverage', file, span: gate.span }, { failures, note });
}

/** 99.96 % is not 100 %. */
function floored(percent: number): string {
  return String(Math.floor(percent * 10) / 10);
}

function relatedOf({ what, lacks, place }: CoverageGap): Failure['related'] {
  return place === undefined ? [] : [{ ...place, message: `${what}: ${lacks}` }];
}
