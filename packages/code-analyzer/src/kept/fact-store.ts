/** Where facts are kept between runs. Both functions never throw: what cannot be kept or read is found anew. */
export interface FactStore {
  readonly read: (name: string) => Uint8Array | undefined;
  readonly write: (name: string, content: Uint8Array) => void;
}
