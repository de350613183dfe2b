/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class SNSClient {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
/** Without a key, messages are not encrypted by the topic. What goes to a phone number goes there by the same command. */
export class SNS extends SNSClient {
  /** @secure at-rest input.Attributes.KmsMasterKeyId missing=doubtful */
  createTopic(input: Input): Promise<any>;
  /** @sink queue input.Message input.Subject input.MessageAttributes */
  publish(input: Input): Promise<any>;
  /** @sink queue input.PublishBatchRequestEntries */
  publishBatch(input: Input): Promise<any>;
  subscribe(input: Input): Promise<any>;
  unsubscribe(input: Input): Promise<any>;
  confirmSubscription(input: Input): Promise<any>;
  listTopics(input?: Input): Promise<any>;
  listSubscriptions(input?: Input): Promise<any>;
  listSubscriptionsByTopic(input?: Input): Promise<any>;
  getTopicAttributes(input: Input): Promise<any>;
  setTopicAttributes(input: Input): Promise<any>;
  deleteTopic(input: Input): Promise<any>;
  createPlatformEndpoint(input: Input): Promise<any>;
  deleteEndpoint(input: Input): Promise<any>;
  setEndpointAttributes(input: Input): Promise<any>;
  getEndpointAttributes(input: Input): Promise<any>;
}
export class CreateTopicCommand implements Command {
  readonly input: Input;
  /** @secure at-rest input.Attributes.KmsMasterKeyId missing=doubtful */
  constructor(input: Input);
}
export class PublishCommand implements Command {
  readonly input: Input;
  /** @sink queue input.Message input.Subject input.MessageAttributes */
  constructor(input: Input);
}
export class PublishBatchCommand implements Command {
  readonly input: Input;
  /** @sink queue input.PublishBatchRequestEntries */
  constructor(input: Input);
}
export class SubscribeCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class UnsubscribeCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class ConfirmSubscriptionCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class ListTopicsCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class ListSubscriptionsCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class ListSubscriptionsByTopicCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class GetTopicAttributesCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class SetTopicAttributesCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DeleteTopicCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class CreatePlatformEndpointCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DeleteEndpointCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class SetEndpointAttributesCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class GetEndpointAttributesCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export interface CreateTopicCommandInput extends Input {}
export interface CreateTopicCommandOutput extends Input {}
export interface PublishCommandInput extends Input {}
export interface PublishCommandOutput extends Input {}
export interface PublishBatchCommandInput extends Input {}
export interface PublishBatchCommandOutput extends Input {}
export interface SubscribeCommandInput extends Input {}
export interface SubscribeCommandOutput extends Input {}
export interface UnsubscribeCommandInput extends Input {}
export interface UnsubscribeCommandOutput extends Input {}
export interface ConfirmSubscriptionCommandInput extends Input {}
export interface ConfirmSubscriptionCommandOutput extends Input {}
export interface ListTopicsCommandInput extends Input {}
export interface ListTopicsCommandOutput extends Input {}
export interface ListSubscriptionsCommandInput extends Input {}
export interface ListSubscriptionsCommandOutput extends Input {}
export interface ListSubscriptionsByTopicCommandInput extends Input {}
export interface ListSubscriptionsByTopicCommandOutput extends Input {}
export interface GetTopicAttributesCommandInput extends Input {}
export interface GetTopicAttributesCommandOutput extends Input {}
export interface SetTopicAttributesCommandInput extends Input {}
export interface SetTopicAttributesCommandOutput extends Input {}
export interface DeleteTopicCommandInput extends Input {}
export interface DeleteTopicCommandOutput extends Input {}
export interface CreatePlatformEndpointCommandInput extends Input {}
export interface CreatePlatformEndpointCommandOutput extends Input {}
export interface DeleteEndpointCommandInput extends Input {}
export interface DeleteEndpointCommandOutput extends Input {}
export interface SetEndpointAttributesCommandInput extends Input {}
export interface SetEndpointAttributesCommandOutput extends Input {}
export interface GetEndpointAttributesCommandInput extends Input {}
export interface GetEndpointAttributesCommandOutput extends Input {}
export interface SNSClientConfig extends Input {}
