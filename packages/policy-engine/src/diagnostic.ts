/** UTF-16 offsets into the text of a file, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is wrong with a policy or configuration file, and what to do about it. */
export interface Diagnostic {
  /** Its name in the documentation: `unknown-category`. */
  readonly name: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly span: Span;
  /** One line: what is wrong. */
  readonly message: string;
  /** What to do, with the nearest known id where there is one. */
  readonly help?: string;
  readonly related?: readonly { readonly file: string; readonly span: Span; readonly message: string }[];
}
