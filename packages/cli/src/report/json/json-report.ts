/**
 * The JSON report, described for machines by `schema/report.schema.json`.
 * Fields may be added within version 1; none is renamed, removed or given another meaning.
 */
import type { Coverage, Evidence, Severity } from '@proviso/linter';

export interface JsonReport {
  readonly format: 'proviso-check';
  readonly version: 1;
  readonly tool: { readonly name: 'proviso'; readonly version: string };
  /** Absolute folder that every `file` is relative to; a file outside it is absolute. */
  readonly base: string;
  readonly policy: {
    readonly sources: readonly string[];
    readonly used: readonly { readonly id: string; readonly version: string; readonly digest: string }[];
  };
  readonly summary: JsonSummary;
  readonly diagnostics: readonly JsonDiagnostic[];
  readonly findings: readonly JsonFinding[];
  /** Findings that a comment in the code suppresses; not counted above. */
  readonly suppressed: readonly (JsonFinding & { readonly suppression: JsonPlace & { readonly reason?: string } })[];
  /** Findings that a waiver of the policy accepts, and no comment; not counted above. */
  readonly waived: readonly (JsonFinding & { readonly waiver: JsonWaiver })[];
  readonly coverage: JsonCoverage;
}

export interface JsonSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly suggestions: number;
  readonly suppressed: number;
  readonly waived: number;
  /** Analysed files within the paths that were named. */
  readonly filesReported: number;
  /** Paths that were named and hold no analysed file. */
  readonly notAnalysed: readonly string[];
}

export interface JsonPlace {
  readonly file: string;
  /** UTF-16 offsets into the text without a byte order mark, end exclusive. */
  readonly span: { readonly start: number; readonly end: number };
  readonly start: JsonPosition;
  readonly end: JsonPosition;
}

/** One-based; columns count UTF-16 units. */
export interface JsonPosition {
  readonly line: number;
  readonly column: number;
}

export interface JsonFinding extends JsonPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly evidence?: Evidence;
  readonly message: string;
  readonly help: string;
  readonly clause?: { readonly id: string; readonly legal: readonly string[] };
  readonly categories: readonly string[];
  readonly trace: readonly (JsonPlace & { readonly says: string })[];
  readonly fixes: readonly {
    readonly title: string;
    readonly kind: 'fix' | 'suggestion';
    readonly edits: readonly (JsonPlace & { readonly newText: string })[];
  }[];
  readonly fingerprint: string;
  /** Of the policy's waivers that cover it the one that ends last; once it is `expired` the finding is no longer accepted. */
  readonly waiver?: JsonWaiver;
}

export interface JsonWaiver {
  readonly id: string;
  /** `ending`: its last day is within two weeks. */
  readonly state: 'in-force' | 'ending' | 'expired';
  /** Its last day, in UTC. */
  readonly expires: string;
  readonly reason: string;
  readonly approvedBy: string;
}

export interface JsonDiagnostic extends JsonPlace {
  readonly name: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly help?: string;
}

export interface JsonCoverage extends Pick<Coverage, 'filesAnalyzed' | 'linesAnalyzed' | 'ownerReads'> {
  /** Of the files that were meant to be analysed, those that were as a whole. */
  readonly filesPercent: number;
  /** Of the property reads with a personal-data word, those on a value of known type. */
  readonly ownersPercent: number;
  readonly notes: readonly {
    readonly kind: string;
    readonly subject: string;
    readonly message: string;
    readonly count: number;
    readonly place?: JsonPlace;
  }[];
}
