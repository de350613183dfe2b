/** What comes out of one part of a policy. */
export interface CedarPart {
  readonly policies: readonly string[];
  readonly omitted: readonly CedarOmission[];
}

/** Something that Cedar does not do as the policy says. It is never laxer. */
export interface CedarOmission {
  readonly what: 'statement' | 'residency';
  readonly id: string;
  /** `left-out`: a permit that is missing. `widened`: a forbid that matches more than the policy says. */
  readonly how: 'left-out' | 'widened';
  readonly why: string;
}
