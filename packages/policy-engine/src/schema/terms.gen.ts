/* Made by `npm run generate` from policies/vocabulary/terms.yaml. Do not edit. */

/** What can be done to data. */
export const actions = [
  /** See it, or let a program see it. */
  'read',
  /** Put it somewhere that outlives the request. */
  'store',
  /** Make other data from it. */
  'derive',
  /** Give it to someone else who may use it. */
  'share',
  /** Take it out in bulk. */
  'export',
  /** Answer a request with it. */
  'disclose',
  /** Change it. */
  'update',
  /** Erase it. */
  'delete',
] as const;

/** Why it may be lawful. */
export const legalBases = [
  /** The person agreed (GDPR art. 6(1)(a)). */
  'consent',
  /** A contract with the person needs it (GDPR art. 6(1)(b)). */
  'contract',
  /** A law demands it (GDPR art. 6(1)(c)). */
  'legal-obligation',
  /** A life depends on it (GDPR art. 6(1)(d)). */
  'vital-interests',
  /** A task in the public interest, or official authority, needs it (GDPR art. 6(1)(e)). */
  'public-task',
  /** An interest outweighs those of the person (GDPR art. 6(1)(f)). */
  'legitimate-interests',
] as const;
