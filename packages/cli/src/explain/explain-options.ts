/** What `proviso explain` was asked; texts as on the command line. */
export interface ExplainOptions {
  readonly policy?: string;
  /** A request as JSON. What the other options say comes on top of it. */
  readonly ask?: string;
  readonly actor?: string;
  readonly action?: string;
  readonly category?: readonly string[];
  readonly purpose?: string;
  /** JSON. */
  readonly subject?: string;
  readonly recipient?: string;
  readonly store?: string;
  readonly region?: string;
  readonly channel?: string;
  readonly protection?: readonly string[];
  /** `name=value`; the value is JSON, or else text. */
  readonly context?: readonly string[];
  readonly now?: string;
  readonly supports?: readonly string[];
  readonly json?: true;
  readonly color: boolean;
}
