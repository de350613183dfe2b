/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class SQSClient {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
/** New queues are encrypted with a key of SQS. */
export class SQS extends SQSClient {
  /** @secure at-rest input.Attributes.SqsManagedSseEnabled off=false unless=input.Attributes.KmsMasterKeyId */
  createQueue(input: Input): Promise<any>;
  /** @secure at-rest input.Attributes.SqsManagedSseEnabled off=false unless=input.Attributes.KmsMasterKeyId */
  setQueueAttributes(input: Input): Promise<any>;
  /** @sink queue input.MessageBody input.MessageAttributes */
  sendMessage(input: Input): Promise<any>;
  /** @sink queue input.Entries */
  sendMessageBatch(input: Input): Promise<any>;
  receiveMessage(input: Input): Promise<any>;
  deleteMessage(input: Input): Promise<any>;
  deleteMessageBatch(input: Input): Promise<any>;
  getQueueUrl(input: Input): Promise<any>;
  getQueueAttributes(input: Input): Promise<any>;
  listQueues(input?: Input): Promise<any>;
  deleteQueue(input: Input): Promise<any>;
  purgeQueue(input: Input): Promise<any>;
  changeMessageVisibility(input: Input): Promise<any>;
  tagQueue(input: Input): Promise<any>;
}
export class CreateQueueCommand implements Command {
  readonly input: Input;
  /** @secure at-rest input.Attributes.SqsManagedSseEnabled off=false unless=input.Attributes.KmsMasterKeyId */
  constructor(input: Input);
}
export class SetQueueAttributesCommand implements Command {
  readonly input: Input;
  /** @secure at-rest input.Attributes.SqsManagedSseEnabled off=false unless=input.Attributes.KmsMasterKeyId */
  constructor(input: Input);
}
export class SendMessageCommand implements Command {
  readonly input: Input;
  /** @sink queue input.MessageBody input.MessageAttributes */
  constructor(input: Input);
}
export class SendMessageBatchCommand implements Command {
  readonly input: Input;
  /** @sink queue input.Entries */
  constructor(input: Input);
}
export class ReceiveMessageCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DeleteMessageCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DeleteMessageBatchCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class GetQueueUrlCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class GetQueueAttributesCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class ListQueuesCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DeleteQueueCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class PurgeQueueCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class ChangeMessageVisibilityCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class TagQueueCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export interface CreateQueueCommandInput extends Input {}
export interface CreateQueueCommandOutput extends Input {}
export interface SetQueueAttributesCommandInput extends Input {}
export interface SetQueueAttributesCommandOutput extends Input {}
export interface SendMessageCommandInput extends Input {}
export interface SendMessageCommandOutput extends Input {}
export interface SendMessageBatchCommandInput extends Input {}
export interface SendMessageBatchCommandOutput extends Input {}
export interface ReceiveMessageCommandInput extends Input {}
export interface ReceiveMessageCommandOutput extends Input {}
export interface DeleteMessageCommandInput extends Input {}
export interface DeleteMessageCommandOutput extends Input {}
export interface DeleteMessageBatchCommandInput extends Input {}
export interface DeleteMessageBatchCommandOutput extends Input {}
export interface GetQueueUrlCommandInput extends Input {}
export interface GetQueueUrlCommandOutput extends Input {}
export interface GetQueueAttributesCommandInput extends Input {}
export interface GetQueueAttributesCommandOutput extends Input {}
export interface ListQueuesCommandInput extends Input {}
export interface ListQueuesCommandOutput extends Input {}
export interface DeleteQueueCommandInput extends Input {}
export interface DeleteQueueCommandOutput extends Input {}
export interface PurgeQueueCommandInput extends Input {}
export interface PurgeQueueCommandOutput extends Input {}
export interface ChangeMessageVisibilityCommandInput extends Input {}
export interface ChangeMessageVisibilityCommandOutput extends Input {}
export interface TagQueueCommandInput extends Input {}
export interface TagQueueCommandOutput extends Input {}
export interface SQSClientConfig extends Input {}
export interface Message extends Input {}
export interface SendMessageBatchRequestEntry extends Input {}
export const QueueAttributeName: any;
