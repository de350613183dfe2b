import type { Diagnostic } from '../diagnostic.ts';

/** A file that is read: its text, for places inside scalars, and where mistakes are noted. */
export interface Reading {
  readonly file: string;
  readonly text: string;
  readonly diagnostics: Diagnostic[];
}
