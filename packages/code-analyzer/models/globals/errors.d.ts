/** Errors travel: into logs, answers to clients and error reports. What they are made of is told there. */
interface ErrorConstructor {
  /** @sink error message options.cause */
  new (message?: string, options?: any): Error;
  /** @sink error message options.cause */
  (message?: string, options?: any): Error;
}
interface RangeErrorConstructor {
  /** @sink error message options.cause */
  new (message?: string, options?: any): RangeError;
  /** @sink error message options.cause */
  (message?: string, options?: any): RangeError;
}
interface ReferenceErrorConstructor {
  /** @sink error message options.cause */
  new (message?: string, options?: any): ReferenceError;
  /** @sink error message options.cause */
  (message?: string, options?: any): ReferenceError;
}
interface SyntaxErrorConstructor {
  /** @sink error message options.cause */
  new (message?: string, options?: any): SyntaxError;
  /** @sink error message options.cause */
  (message?: string, options?: any): SyntaxError;
}
interface TypeErrorConstructor {
  /** @sink error message options.cause */
  new (message?: string, options?: any): TypeError;
  /** @sink error message options.cause */
  (message?: string, options?: any): TypeError;
}
