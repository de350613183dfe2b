/** How a policy reaches its files. The engine itself reads none. */
export interface CompileHost {
  /** Text of a file, or nothing when it cannot be read: policies, and `package.json` of packages that they extend. Paths have forward slashes. */
  readonly readFile: (path: string) => string | undefined;
  /** A built-in pack by name: `baseline` for `proviso:baseline`. */
  readonly pack?: (name: string) => { readonly path: string; readonly text: string } | undefined;
}
