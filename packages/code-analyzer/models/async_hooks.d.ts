export class AsyncLocalStorage<T> {
  getStore(): T | undefined;
  run<R>(store: T, callback: (...values: any[]) => R, ...values: any[]): R;
  exit<R>(callback: (...values: any[]) => R, ...values: any[]): R;
  enterWith(store: T): void;
  disable(): void;
}
export class AsyncResource {
  constructor(type: string, options?: any);
  runInAsyncScope<R>(run: (...values: any[]) => R, self?: any, ...values: any[]): R;
}
export function executionAsyncId(): number;
