export interface Message {
  key?: Buffer | string | null;
  value: Buffer | string | null;
  partition?: number;
  headers?: any;
  timestamp?: string;
}
export interface ProducerRecord {
  topic: string;
  messages: Message[];
  acks?: number;
  timeout?: number;
  compression?: any;
}
export interface TopicMessages {
  topic: string;
  messages: Message[];
}
export interface ProducerBatch {
  acks?: number;
  timeout?: number;
  compression?: any;
  topicMessages?: TopicMessages[];
}
export type Producer = {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  /** @sink queue record.messages */
  send(record: ProducerRecord): Promise<any[]>;
  /** @sink queue batch.topicMessages */
  sendBatch(batch: ProducerBatch): Promise<any[]>;
  transaction(): Promise<any>;
};
export interface KafkaMessage {
  key: Buffer | null;
  value: Buffer | null;
  timestamp: string;
  attributes: number;
  offset: string;
  headers?: any;
}
export interface EachMessagePayload {
  topic: string;
  partition: number;
  message: KafkaMessage;
  heartbeat(): Promise<void>;
  pause(): () => void;
}
export type Consumer = {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
  subscribe(subscription: any): Promise<void>;
  run(config?: {
    eachMessage?: (payload: EachMessagePayload) => Promise<void>;
    eachBatch?: (payload: any) => Promise<void>;
    [other: string]: any;
  }): Promise<void>;
  stop(): Promise<void>;
};
export interface KafkaConfig {
  brokers: any;
  clientId?: string;
  ssl?: any;
  sasl?: any;
  [other: string]: any;
}
export class Kafka {
  constructor(config: KafkaConfig);
  producer(config?: any): Producer;
  consumer(config: any): Consumer;
  admin(config?: any): any;
  logger(): any;
}
export const logLevel: any;
export const CompressionTypes: any;
export const Partitioners: any;
