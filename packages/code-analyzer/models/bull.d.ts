/** bull 3 and 4: jobs lie in Redis until they are done. */
declare namespace Bull {
  interface Job<T = any> {
    readonly id: any;
    readonly name: string;
    readonly data: T;
    readonly opts: any;
    progress(value?: any): any;
    log(row: string): Promise<any>;
    /** @sink queue data */
    update(data: T): Promise<void>;
    [method: string]: any;
  }
  interface Queue<T = any> {
    readonly name: string;
    /** @sink queue data */
    add(name: string, data: T, options?: JobOptions): Promise<Job<T>>;
    /** @sink queue data */
    add(data: T, options?: JobOptions): Promise<Job<T>>;
    /** @sink queue jobs */
    addBulk(jobs: readonly { name?: string; data: T; opts?: any }[]): Promise<Job<T>[]>;
    process(...values: any[]): Promise<void>;
    on(event: string, listener: (...values: any[]) => void): this;
    close(...values: any[]): Promise<void>;
    [method: string]: any;
  }
  type JobOptions = any;
  type QueueOptions = any;
}
interface Bull {
  new <T = any>(name: string, ...options: any[]): Bull.Queue<T>;
  <T = any>(name: string, ...options: any[]): Bull.Queue<T>;
}
declare const Bull: Bull;
export = Bull;
