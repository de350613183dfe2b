/** A request about one subject, as conditions and consent look at it. */
export interface Asked {
  readonly request: unknown;
  readonly subject: unknown;
  /** A purpose that the policy declares. */
  readonly purpose: string | undefined;
  /** Milliseconds since 1970; absent: not known. */
  readonly now: number | undefined;
}
