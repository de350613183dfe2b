import { positionOf, type Failure } from '@proviso/policy-engine';
import type { TestReport } from '../../test/test-report.ts';
import { relativePath } from '../relative-path.ts';

type Place = Pick<Failure, 'file' | 'span'>;

export interface LinePlace {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

/** Where it is, as people and other tools count. */
export function linePlaceOf({ file, span }: Place, { base, textOf }: TestReport): LinePlace {
  return { file: relativePath(file, base), ...positionOf(textOf(file) ?? '', span.start) };
}

/** `policies/acme.policy.yaml:12:5` */
export function describePlace(place: Place, report: TestReport): string {
  const { file, line, column } = linePlaceOf(place, report);
  return `${file}:${line}:${column}`;
}

/** A failure in lines: what, where, why, and where the policy says so. */
export function describeFailure(failure: Failure, report: TestReport): readonly string[] {
  return [
    failure.message,
    `at ${describePlace(failure, report)}`,
    ...failure.details,
    ...failure.related.map(related => `policy: ${describePlace(related, report)} ${related.message}`),
  ].map(line => harmless(line));
}

/** What a policy or a test holds must not steer a terminal or break a line. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '�');
}
