import type { Explanation, Request } from '@proviso/policy-engine';
import type { UnknownWord } from './find-unknown-words.ts';

/** Why a request is answered as it is, before anybody decides how it looks. */
export interface ExplainReport {
  readonly request: Request;
  /** UTC. */
  readonly now: string;
  readonly explanation: Explanation;
  readonly unknownWords: readonly UnknownWord[];
  /** `policy.yaml:12:3` of a statement, safeguard or rule of residency, by id. */
  readonly places: Readonly<Record<string, string>>;
}
