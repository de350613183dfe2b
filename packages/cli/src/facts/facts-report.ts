import type { DescribedStage } from '@proviso/linter/judging';

/** What was said of one file, before anybody decides how it looks. */
export interface FactsReport {
  /** The file, and the folder that paths are shown relative to; absolute, forward slashes. */
  readonly file: string;
  readonly base: string;
  /** A path, or `proviso:baseline`. */
  readonly policySource: string;
  readonly stages: readonly DescribedStage[];
  /** Text of a file as the analyzer read it; nothing for a library. */
  readonly textOf: (file: string) => string | undefined;
}
