import { EventEmitter } from 'events';

export interface Message {
  content: Buffer;
  fields: any;
  properties: any;
}
export interface ConsumeMessage extends Message {}
export interface GetMessage extends Message {}
export namespace Options {
  type Connect = any;
  type Publish = any;
  type Consume = any;
  type AssertQueue = any;
  type AssertExchange = any;
}
export interface Channel extends EventEmitter {
  close(): Promise<void>;
  assertQueue(queue?: string, options?: any): Promise<any>;
  checkQueue(queue: string): Promise<any>;
  deleteQueue(queue: string, options?: any): Promise<any>;
  purgeQueue(queue: string): Promise<any>;
  bindQueue(queue: string, source: string, pattern: string, values?: any): Promise<any>;
  assertExchange(exchange: string, type: string, options?: any): Promise<any>;
  /** @sink queue content */
  publish(exchange: string, routingKey: string, content: Buffer, options?: any): boolean;
  /** @sink queue content */
  sendToQueue(queue: string, content: Buffer, options?: any): boolean;
  consume(queue: string, listener: (message: ConsumeMessage | null) => void, options?: any): Promise<any>;
  get(queue: string, options?: any): Promise<GetMessage | false>;
  cancel(consumerTag: string): Promise<any>;
  ack(message: Message, allUpTo?: boolean): void;
  ackAll(): void;
  nack(message: Message, allUpTo?: boolean, requeue?: boolean): void;
  reject(message: Message, requeue?: boolean): void;
  prefetch(count: number, global?: boolean): Promise<any>;
}
export interface ConfirmChannel extends Channel {
  /** @sink queue content */
  publish(exchange: string, routingKey: string, content: Buffer, options?: any, callback?: (error: any, ok: any) => void): boolean;
  /** @sink queue content */
  sendToQueue(queue: string, content: Buffer, options?: any, callback?: (error: any, ok: any) => void): boolean;
  waitForConfirms(): Promise<void>;
}
export interface ChannelModel extends EventEmitter {
  close(): Promise<void>;
  createChannel(): Promise<Channel>;
  createConfirmChannel(): Promise<ConfirmChannel>;
}
export function connect(url: any, options?: any): Promise<ChannelModel>;
