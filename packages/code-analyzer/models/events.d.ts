declare class EventEmitter<T = any> {
  constructor(options?: any);
  addListener(event: string | symbol, listener: (...values: any[]) => void): this;
  on(event: string | symbol, listener: (...values: any[]) => void): this;
  once(event: string | symbol, listener: (...values: any[]) => void): this;
  off(event: string | symbol, listener: (...values: any[]) => void): this;
  removeListener(event: string | symbol, listener: (...values: any[]) => void): this;
  removeAllListeners(event?: string | symbol): this;
  prependListener(event: string | symbol, listener: (...values: any[]) => void): this;
  prependOnceListener(event: string | symbol, listener: (...values: any[]) => void): this;
  emit(event: string | symbol, ...values: any[]): boolean;
  listeners(event: string | symbol): Function[];
  rawListeners(event: string | symbol): Function[];
  listenerCount(event: string | symbol): number;
  eventNames(): (string | symbol)[];
  setMaxListeners(count: number): this;
  getMaxListeners(): number;
  static once(emitter: any, event: string | symbol, options?: any): Promise<any[]>;
  static on(emitter: any, event: string | symbol, options?: any): AsyncIterableIterator<any>;
  static defaultMaxListeners: number;
  static listenerCount(emitter: any, event: string | symbol): number;
}
declare namespace EventEmitter {
  function setMaxListeners(count: number, ...targets: any[]): void;
  export { self as EventEmitter, setMaxListeners };
}
import self = EventEmitter;
export = EventEmitter;
