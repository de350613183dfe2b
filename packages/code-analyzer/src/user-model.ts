/** An annotated declaration file of the project, for a library that has none here or a better one. It stands before ours. */
export interface UserModel {
  /** The name by which it is imported: `acme-audit`. */
  readonly module: string;
  readonly path: string;
  readonly text: string;
}
