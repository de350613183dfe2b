/** The stages of an analysis, and what one of them says of a file. Plain data, and no import: a host that only names stages loads no compiler. */

/** In the order in which they are worked out. */
export const stageNames = [
  'entry',
  'labels',
  'stored-fields',
  'calls',
  'summaries',
  'flows',
  'control-flow',
  'accesses',
  'connections',
  'options',
  'coverage',
] as const;
export type StageName = (typeof stageNames)[number];

export interface DescribedStage {
  readonly stage: StageName;
  /** Plain data: the facts, or what a stage hands on to the next. */
  readonly data: object;
  /** The same for people, a line each. */
  readonly text: readonly string[];
}

export interface AskedOfFile {
  /** Empty: all, but graphs only of a function that is named. */
  readonly stages: readonly StageName[];
  /** What lies in functions of this name only: `loadChart`, `PatientService.find`. */
  readonly inFunction?: string;
}

export type DescribedFile =
  | { readonly stages: readonly DescribedStage[] }
  /** The file is none of the program's, or has no such function. */
  | { readonly problem: string };
