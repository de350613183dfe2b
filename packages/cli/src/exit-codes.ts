/** What the process says to a shell. */
export const exitCodes = {
  /** No finding at the level of an error. */
  clean: 0,
  /** At least one. */
  findings: 1,
  /** No answer: wrong arguments, nothing to analyse, an invalid policy or configuration, too little coverage, or a crash. */
  noAnswer: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
