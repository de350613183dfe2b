import type { Protection } from './facts.ts';

/** What counts as personal data, in the analyzer's own terms. The linter makes it from a compiled policy. */
export interface Vocabulary {
  readonly categories: readonly CategoryWords[];
  readonly subjects: readonly SubjectTypes[];
}

export interface CategoryWords {
  /** Dotted id, such as `contact.email`. */
  readonly id: string;
  /** Lower-case phrases, words separated by a blank: `e mail`, `phone number`. */
  readonly words: readonly string[];
  /** Phrases that count only when the owner is a data subject: `name`, `address`. */
  readonly ambiguous: readonly string[];
  /** Type names that say it by themselves: `EmailAddress`, `HumanName`. */
  readonly types: readonly string[];
  /** Opens doors to whoever has it: a password, a key. */
  readonly secret?: boolean;
  /** Most characters, first or last, that may be left of it where it is masked; of a secret they open nothing. */
  readonly shown?: number;
}

export interface SubjectTypes {
  /** `patient` */
  readonly id: string;
  /** Type names that stand for such a person: `Patient`, `PatientRecord`. */
  readonly types: readonly string[];
}

/** A function of the project or of a library, by module specifier (relative to the configuration file, or a package) and export. `export` may be `Class.method` or `object.method`. */
export interface FunctionBinding {
  readonly module: string;
  readonly export: string;
}

/** What a repository says about its own functions (`proviso.config.yaml: bindings`). */
export interface Bindings {
  /** Calls that write an audit record. */
  readonly audit: readonly FunctionBinding[];
  /** Calls whose result is protected. */
  readonly protects: readonly (FunctionBinding & { readonly protection: Protection })[];
}

export const noBindings: Bindings = { audit: [], protects: [] };
