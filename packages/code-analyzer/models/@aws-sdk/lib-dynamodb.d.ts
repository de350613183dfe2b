/** The document client: plain objects in the place of typed attributes. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class DynamoDBDocumentClient {
  static from(client: any, translation?: Input): DynamoDBDocumentClient;
  send(command: Command): Promise<any>;
  destroy(): void;
}
export class DynamoDBDocument extends DynamoDBDocumentClient {
  static from(client: any, translation?: Input): DynamoDBDocument;
  /** @sink database input.Item */
  put(input: Input): Promise<any>;
  /** @sink database input.ExpressionAttributeValues input.AttributeUpdates */
  update(input: Input): Promise<any>;
  /** @sink database input.RequestItems */
  batchWrite(input: Input): Promise<any>;
  /** @sink database input.TransactItems */
  transactWrite(input: Input): Promise<any>;
  get(input: Input): Promise<any>;
  batchGet(input: Input): Promise<any>;
  transactGet(input: Input): Promise<any>;
  delete(input: Input): Promise<any>;
  query(input: Input): Promise<any>;
  scan(input: Input): Promise<any>;
}
export class PutCommand implements Command {
  readonly input: Input;
  /** @sink database input.Item */
  constructor(input: Input);
}
export class UpdateCommand implements Command {
  readonly input: Input;
  /** @sink database input.ExpressionAttributeValues input.AttributeUpdates */
  constructor(input: Input);
}
export class BatchWriteCommand implements Command {
  readonly input: Input;
  /** @sink database input.RequestItems */
  constructor(input: Input);
}
export class TransactWriteCommand implements Command {
  readonly input: Input;
  /** @sink database input.TransactItems */
  constructor(input: Input);
}
export class GetCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class BatchGetCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class TransactGetCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DeleteCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class QueryCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class ScanCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export interface PutCommandInput extends Input {}
export interface UpdateCommandInput extends Input {}
export interface GetCommandInput extends Input {}
export interface DeleteCommandInput extends Input {}
export interface QueryCommandInput extends Input {}
export interface QueryCommandOutput extends Input {}
export interface ScanCommandInput extends Input {}
export interface BatchWriteCommandInput extends Input {}
export interface TransactWriteCommandInput extends Input {}
export interface TranslateConfig extends Input {}
export const paginateQuery: any;
export const paginateScan: any;
