/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class KinesisClient {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
/** A stream is made without encryption; `StartStreamEncryption` is a call of its own, so what is left out at its making says nothing. */
export class Kinesis extends KinesisClient {
  /** @secure at-rest */
  stopStreamEncryption(input: Input): Promise<any>;
  /** @sink queue input.Data */
  putRecord(input: Input): Promise<any>;
  /** @sink queue input.Records */
  putRecords(input: Input): Promise<any>;
  createStream(input: Input): Promise<any>;
  deleteStream(input?: Input): Promise<any>;
  describeStream(input?: Input): Promise<any>;
  describeStreamSummary(input?: Input): Promise<any>;
  startStreamEncryption(input: Input): Promise<any>;
  getRecords(input: Input): Promise<any>;
  getShardIterator(input: Input): Promise<any>;
  listShards(input?: Input): Promise<any>;
  listStreams(input?: Input): Promise<any>;
  registerStreamConsumer(input: Input): Promise<any>;
  subscribeToShard(input: Input): Promise<any>;
}
export class StopStreamEncryptionCommand implements Command {
  readonly input: Input;
  /** @secure at-rest */
  constructor(input: Input);
}
export class PutRecordCommand implements Command {
  readonly input: Input;
  /** @sink queue input.Data */
  constructor(input: Input);
}
export class PutRecordsCommand implements Command {
  readonly input: Input;
  /** @sink queue input.Records */
  constructor(input: Input);
}
export class CreateStreamCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DeleteStreamCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeStreamCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class DescribeStreamSummaryCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class StartStreamEncryptionCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class GetRecordsCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class GetShardIteratorCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class ListShardsCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class ListStreamsCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class RegisterStreamConsumerCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class SubscribeToShardCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export interface StopStreamEncryptionCommandInput extends Input {}
export interface StopStreamEncryptionCommandOutput extends Input {}
export interface PutRecordCommandInput extends Input {}
export interface PutRecordCommandOutput extends Input {}
export interface PutRecordsCommandInput extends Input {}
export interface PutRecordsCommandOutput extends Input {}
export interface CreateStreamCommandInput extends Input {}
export interface CreateStreamCommandOutput extends Input {}
export interface DeleteStreamCommandInput extends Input {}
export interface DeleteStreamCommandOutput extends Input {}
export interface DescribeStreamCommandInput extends Input {}
export interface DescribeStreamCommandOutput extends Input {}
export interface DescribeStreamSummaryCommandInput extends Input {}
export interface DescribeStreamSummaryCommandOutput extends Input {}
export interface StartStreamEncryptionCommandInput extends Input {}
export interface StartStreamEncryptionCommandOutput extends Input {}
export interface GetRecordsCommandInput extends Input {}
export interface GetRecordsCommandOutput extends Input {}
export interface GetShardIteratorCommandInput extends Input {}
export interface GetShardIteratorCommandOutput extends Input {}
export interface ListShardsCommandInput extends Input {}
export interface ListShardsCommandOutput extends Input {}
export interface ListStreamsCommandInput extends Input {}
export interface ListStreamsCommandOutput extends Input {}
export interface RegisterStreamConsumerCommandInput extends Input {}
export interface RegisterStreamConsumerCommandOutput extends Input {}
export interface SubscribeToShardCommandInput extends Input {}
export interface SubscribeToShardCommandOutput extends Input {}
export interface KinesisClientConfig extends Input {}
