/** A file of the repository that is made from a single source and never edited by hand. */
export interface GeneratedFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

/** One kind of generated thing. Asynchronous, because a generator may import what an earlier one wrote. */
export interface Generator {
  /** What it is made from, for the message that it is out of date. */
  readonly from: string;
  readonly render: () => Promise<readonly GeneratedFile[]>;
}
