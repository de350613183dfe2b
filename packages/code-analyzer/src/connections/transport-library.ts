/** What opens connections in a library. */
export interface Library {
  /** `@aws-sdk/client-*` is every package that begins so. */
  readonly modules: readonly string[];
  /** Last names of callees; `default` for the module itself being called. */
  readonly callees: readonly string[];
  readonly protocol?: string;
  readonly address?: number;
  readonly options?: number;
  /** Where it goes when nothing is said. */
  readonly host?: string;
}
