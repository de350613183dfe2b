import EventEmitter = require('events');

declare class Stream extends EventEmitter {
  constructor(options?: any);
  pipe<T>(target: T, options?: any): T;
}
declare namespace Stream {
  class Readable extends Stream implements AsyncIterable<any> {
    readable: boolean;
    readonly readableEnded: boolean;
    destroyed: boolean;
    read(size?: number): any;
    push(chunk: any, encoding?: string): boolean;
    setEncoding(encoding: string): this;
    pause(): this;
    resume(): this;
    unpipe(target?: any): this;
    destroy(error?: Error): this;
    [Symbol.asyncIterator](): AsyncIterableIterator<any>;
    static from(source: Iterable<any> | AsyncIterable<any>, options?: any): Readable;
    static fromWeb(stream: any): Readable;
    static toWeb(stream: any): any;
  }
  class Writable extends Stream {
    writable: boolean;
    readonly writableEnded: boolean;
    readonly writableFinished: boolean;
    destroyed: boolean;
    write(chunk: any, encoding?: any, callback?: any): boolean;
    end(chunk?: any, encoding?: any, callback?: any): this;
    cork(): void;
    uncork(): void;
    destroy(error?: Error): this;
  }
  class Duplex extends Readable {
    writable: boolean;
    write(chunk: any, encoding?: any, callback?: any): boolean;
    end(chunk?: any, encoding?: any, callback?: any): this;
  }
  class Transform extends Duplex {
    _transform(chunk: any, encoding: string, callback: (error?: Error | null, data?: any) => void): void;
  }
  class PassThrough extends Transform {}
  function pipeline(...streams: any[]): any;
  function finished(stream: any, ...values: any[]): any;
  const promises: { pipeline(...streams: any[]): Promise<void>; finished(stream: any, options?: any): Promise<void> };
  export { self as Stream, Readable, Writable, Duplex, Transform, PassThrough, pipeline, finished, promises };
}
import self = Stream;
export = Stream;
