/** UTF-16 offsets into the text of a file, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a file. `file` is an absolute path with forward slashes. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

/** One hop of a value on its way, in the order of travel. */
export interface FlowStep extends Place {
  /** What happens here, in words: "read from `prisma.patient.findMany`", "assigned to `row`", "passed to `greet`". */
  readonly says: string;
}
