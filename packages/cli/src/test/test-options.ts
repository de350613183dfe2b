export const testFormats = ['pretty', 'json', 'junit', 'tap'] as const;
export type TestFormat = (typeof testFormats)[number];

/** What was said on the command line. */
export interface TestOptions {
  readonly paths: readonly string[];
  readonly format: TestFormat;
  readonly output?: string;
  readonly filter?: string;
  readonly mutate?: boolean;
  /** False with `--no-color`. */
  readonly color: boolean;
}
