declare function assert(value: unknown, message?: string | Error): asserts value;
declare namespace assert {
  function ok(value: unknown, message?: string | Error): asserts value;
  function equal(actual: unknown, expected: unknown, message?: string | Error): void;
  function notEqual(actual: unknown, expected: unknown, message?: string | Error): void;
  function strictEqual<T>(actual: unknown, expected: T, message?: string | Error): asserts actual is T;
  function notStrictEqual(actual: unknown, expected: unknown, message?: string | Error): void;
  function deepEqual(actual: unknown, expected: unknown, message?: string | Error): void;
  function deepStrictEqual<T>(actual: unknown, expected: T, message?: string | Error): asserts actual is T;
  function throws(run: () => unknown, ...values: any[]): void;
  function rejects(run: any, ...values: any[]): Promise<void>;
  function match(value: string, pattern: RegExp, message?: string | Error): void;
  function fail(message?: string | Error): never;
  class AssertionError extends Error {}
  const strict: typeof assert;
}
export = assert;
