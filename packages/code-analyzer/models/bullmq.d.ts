import { EventEmitter } from 'events';

export interface JobsOptions {
  jobId?: string;
  delay?: number;
  attempts?: number;
  [other: string]: any;
}
export class Job<DataType = any, ReturnType = any, NameType extends string = string, Progress = any> {
  id?: string;
  name: NameType;
  data: DataType;
  opts: JobsOptions;
  returnvalue: ReturnType;
  progress: any;
  attemptsMade: number;
  failedReason: string;
  timestamp: number;
  /** @sink queue data */
  updateData(data: DataType): Promise<void>;
  /** @sink queue progress */
  updateProgress(progress: any): Promise<void>;
  /** @sink log row */
  log(row: string): Promise<number>;
  getState(): Promise<any>;
  remove(options?: any): Promise<void>;
  retry(state?: any, options?: any): Promise<void>;
  promote(): Promise<void>;
}
export type Processor<T = any, R = any, N extends string = string, P = any> = (
  job: Job<T, R, N>,
  token?: string,
  signal?: AbortSignal,
) => Promise<R>;
export class QueueBase extends EventEmitter {
  name: string;
  opts: any;
  close(): Promise<void>;
}
export class Queue<
  DataTypeOrJob = any,
  DefaultResultType = any,
  DefaultNameType extends string = string,
  D = any,
  R = any,
  N = any,
  P = any,
  O = any,
> extends QueueBase {
  constructor(name: string, options?: any);
  /** @sink queue data */
  add(name: DefaultNameType, data: DataTypeOrJob, options?: JobsOptions): Promise<Job<DataTypeOrJob, DefaultResultType, DefaultNameType>>;
  /** @sink queue jobs */
  addBulk(
    jobs: { name: DefaultNameType; data: DataTypeOrJob; opts?: any }[],
  ): Promise<Job<DataTypeOrJob, DefaultResultType, DefaultNameType>[]>;
  getJob(id: string): Promise<any>;
  getJobs(types?: any, start?: number, end?: number, asc?: boolean): Promise<any[]>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  drain(delayed?: boolean): Promise<void>;
  obliterate(options?: any): Promise<void>;
}
export class Worker<DataType = any, ResultType = any, NameType extends string = string, D = any, R = any, P = any> extends QueueBase {
  constructor(name: string, processor?: string | URL | null | Processor<DataType, ResultType, NameType>, options?: any);
  run(): Promise<void>;
}
export class QueueEvents extends QueueBase {
  constructor(name: string, options?: any);
}
export class FlowProducer extends EventEmitter {
  constructor(options?: any);
  /** @sink queue flow */
  add(flow: any, options?: any): Promise<any>;
  /** @sink queue flows */
  addBulk(flows: any[]): Promise<any[]>;
  close(): Promise<void>;
}
/** What a job fails with is kept with it, and told to whoever listens. */
export class UnrecoverableError extends Error {
  /** @sink error message */
  constructor(message?: string);
}
