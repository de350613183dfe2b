/** What a command asks of the service, as far as nobody here asks for its type. */
interface Input {
  readonly [option: string]: any;
}
interface Command {
  readonly input: Input;
}

export class DynamoDBClient {
  constructor(configuration?: Input);
  send(command: Command): Promise<any>;
  destroy(): void;
}
/** Every table is encrypted; `SSESpecification` only says with which key. */
export class DynamoDB extends DynamoDBClient {
  /** @sink database input.Item */
  putItem(input: Input): Promise<any>;
  /** @sink database input.ExpressionAttributeValues input.AttributeUpdates */
  updateItem(input: Input): Promise<any>;
  /** @sink database input.RequestItems */
  batchWriteItem(input: Input): Promise<any>;
  /** @sink database input.TransactItems */
  transactWriteItems(input: Input): Promise<any>;
  createTable(input: Input): Promise<any>;
  updateTable(input: Input): Promise<any>;
  deleteTable(input: Input): Promise<any>;
  describeTable(input?: Input): Promise<any>;
  listTables(input?: Input): Promise<any>;
  getItem(input: Input): Promise<any>;
  batchGetItem(input: Input): Promise<any>;
  deleteItem(input: Input): Promise<any>;
  query(input: Input): Promise<any>;
  scan(input: Input): Promise<any>;
  transactGetItems(input: Input): Promise<any>;
  executeStatement(input: Input): Promise<any>;
  updateTimeToLive(input: Input): Promise<any>;
  updateContinuousBackups(input: Input): Promise<any>;
}
export class PutItemCommand implements Command {
  readonly input: Input;
  /** @sink database input.Item */
  constructor(input: Input);
}
export class UpdateItemCommand implements Command {
  readonly input: Input;
  /** @sink database input.ExpressionAttributeValues input.AttributeUpdates */
  constructor(input: Input);
}
export class BatchWriteItemCommand implements Command {
  readonly input: Input;
  /** @sink database input.RequestItems */
  constructor(input: Input);
}
export class TransactWriteItemsCommand implements Command {
  readonly input: Input;
  /** @sink database input.TransactItems */
  constructor(input: Input);
}
export class CreateTableCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class UpdateTableCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DeleteTableCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DescribeTableCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class ListTablesCommand implements Command {
  readonly input: Input;
  constructor(input?: Input);
}
export class GetItemCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class BatchGetItemCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class DeleteItemCommand implements Command {
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
export class TransactGetItemsCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class ExecuteStatementCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class UpdateTimeToLiveCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export class UpdateContinuousBackupsCommand implements Command {
  readonly input: Input;
  constructor(input: Input);
}
export interface PutItemCommandInput extends Input {}
export interface PutItemCommandOutput extends Input {}
export interface UpdateItemCommandInput extends Input {}
export interface UpdateItemCommandOutput extends Input {}
export interface BatchWriteItemCommandInput extends Input {}
export interface BatchWriteItemCommandOutput extends Input {}
export interface TransactWriteItemsCommandInput extends Input {}
export interface TransactWriteItemsCommandOutput extends Input {}
export interface CreateTableCommandInput extends Input {}
export interface CreateTableCommandOutput extends Input {}
export interface UpdateTableCommandInput extends Input {}
export interface UpdateTableCommandOutput extends Input {}
export interface DeleteTableCommandInput extends Input {}
export interface DeleteTableCommandOutput extends Input {}
export interface DescribeTableCommandInput extends Input {}
export interface DescribeTableCommandOutput extends Input {}
export interface ListTablesCommandInput extends Input {}
export interface ListTablesCommandOutput extends Input {}
export interface GetItemCommandInput extends Input {}
export interface GetItemCommandOutput extends Input {}
export interface BatchGetItemCommandInput extends Input {}
export interface BatchGetItemCommandOutput extends Input {}
export interface DeleteItemCommandInput extends Input {}
export interface DeleteItemCommandOutput extends Input {}
export interface QueryCommandInput extends Input {}
export interface QueryCommandOutput extends Input {}
export interface ScanCommandInput extends Input {}
export interface ScanCommandOutput extends Input {}
export interface TransactGetItemsCommandInput extends Input {}
export interface TransactGetItemsCommandOutput extends Input {}
export interface ExecuteStatementCommandInput extends Input {}
export interface ExecuteStatementCommandOutput extends Input {}
export interface UpdateTimeToLiveCommandInput extends Input {}
export interface UpdateTimeToLiveCommandOutput extends Input {}
export interface UpdateContinuousBackupsCommandInput extends Input {}
export interface UpdateContinuousBackupsCommandOutput extends Input {}
export interface DynamoDBClientConfig extends Input {}
export interface AttributeValue extends Input {}
export class ConditionalCheckFailedException extends Error {}
export class ResourceNotFoundException extends Error {}
export class TransactionCanceledException extends Error {
  readonly CancellationReasons?: any[];
}
export const KeyType: any;
export const ScalarAttributeType: any;
export const BillingMode: any;
export const ReturnValue: any;
