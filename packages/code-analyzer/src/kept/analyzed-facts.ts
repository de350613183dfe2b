import type { Coverage } from '../coverage/coverage.ts';
import type { FileFacts, Place } from '../facts.ts';

/** What an analysis says, however it came about: plain data that can be kept. */
export interface AnalyzedFacts {
  /** Absolute paths of all analysed files (TypeScript, JavaScript and schema files), sorted. */
  readonly files: readonly string[];
  readonly factsOf: (file: string) => FileFacts;
  /** Comments of a file with their delimiters, in order: for suppressions. */
  readonly commentsOf: (file: string) => readonly (Place & { readonly text: string })[];
  readonly textOf: (file: string) => string | undefined;
  readonly coverage: () => Coverage;
}
