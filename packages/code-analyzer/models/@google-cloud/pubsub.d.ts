/** @google-cloud/pubsub. */
export class Topic {
  readonly name: string;
  /** @sink queue message */
  publishMessage(message: any, callback?: any): Promise<string>;
  /** @sink queue data attributes */
  publish(data: any, attributes?: any): Promise<string>;
  /** @sink queue data attributes */
  publishJSON(data: any, attributes?: any): Promise<string>;
  subscription(name: string, options?: any): any;
  [method: string]: any;
}
export class PubSub {
  constructor(options?: any);
  topic(name: string, options?: any): Topic;
  subscription(name: string, options?: any): any;
  [method: string]: any;
}
export type Message = any;
export type Subscription = any;
