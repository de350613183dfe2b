export interface Document {
  [key: string]: any;
}
export class ObjectId {
  constructor(id?: any);
  toString(): string;
  toHexString(): string;
  equals(other: any): boolean;
  getTimestamp(): Date;
  static isValid(id: any): boolean;
  static createFromHexString(hex: string): ObjectId;
}
export { ObjectId as ObjectID };
export type WithId<T> = T & { _id: ObjectId };
export type OptionalId<T> = Partial<{ _id: any }> & T;
export type OptionalUnlessRequiredId<T> = OptionalId<T>;
export type WithoutId<T> = Omit<T, '_id'>;
export type Filter<T> = { [K in keyof T]?: any } & { [operator: string]: any };
export type UpdateFilter<T> = {
  $set?: Partial<T>;
  $setOnInsert?: Partial<T>;
  $unset?: any;
  $inc?: any;
  $push?: any;
  $pull?: any;
  $addToSet?: any;
  [operator: string]: any;
};
export type Sort = any;
export type FindOptions = any;
export interface InsertOneResult {
  acknowledged: boolean;
  insertedId: ObjectId;
}
export interface InsertManyResult {
  acknowledged: boolean;
  insertedCount: number;
  insertedIds: Record<number, ObjectId>;
}
export interface UpdateResult {
  acknowledged: boolean;
  matchedCount: number;
  modifiedCount: number;
  upsertedCount: number;
  upsertedId: ObjectId | null;
}
export interface DeleteResult {
  acknowledged: boolean;
  deletedCount: number;
}
interface Cursor<T> extends AsyncIterable<T> {
  /** @source database.read */
  toArray(): Promise<T[]>;
  /** @source database.read */
  next(): Promise<T | null>;
  hasNext(): Promise<boolean>;
  forEach(callback: (document: T) => any): Promise<void>;
  map<U>(transform: (document: T) => U): Cursor<U>;
  sort(sort: any, direction?: any): this;
  limit(count: number): this;
  skip(count: number): this;
  project<U extends Document = Document>(projection: any): Cursor<U>;
  filter(filter: any): this;
  batchSize(size: number): this;
  close(): Promise<void>;
  stream(): any;
}
export interface FindCursor<T> extends Cursor<T> {}
export interface AggregationCursor<T> extends Cursor<T> {}
export interface Collection<T extends Document = Document> {
  readonly collectionName: string;
  find(filter?: Filter<T>, options?: any): FindCursor<WithId<T>>;
  /** @source database.read */
  findOne(filter?: Filter<T>, options?: any): Promise<WithId<T> | null>;
  aggregate<U extends Document = Document>(pipeline?: any[], options?: any): AggregationCursor<U>;
  /** @sink database document */
  insertOne(document: OptionalUnlessRequiredId<T>, options?: any): Promise<InsertOneResult>;
  /** @sink database documents */
  insertMany(documents: readonly OptionalUnlessRequiredId<T>[], options?: any): Promise<InsertManyResult>;
  /**
   * @source database.update
   * @sink database update
   */
  updateOne(filter: Filter<T>, update: UpdateFilter<T> | any[], options?: any): Promise<UpdateResult>;
  /**
   * @source database.update
   * @sink database update
   */
  updateMany(filter: Filter<T>, update: UpdateFilter<T> | any[], options?: any): Promise<UpdateResult>;
  /**
   * @source database.update
   * @sink database replacement
   */
  replaceOne(filter: Filter<T>, replacement: WithoutId<T>, options?: any): Promise<UpdateResult>;
  /**
   * @source database.update
   * @sink database update
   */
  findOneAndUpdate(filter: Filter<T>, update: UpdateFilter<T>, options?: any): Promise<WithId<T> | null>;
  /**
   * @source database.update
   * @sink database replacement
   */
  findOneAndReplace(filter: Filter<T>, replacement: WithoutId<T>, options?: any): Promise<WithId<T> | null>;
  /** @source database.delete */
  findOneAndDelete(filter: Filter<T>, options?: any): Promise<WithId<T> | null>;
  /** @source database.delete */
  deleteOne(filter?: Filter<T>, options?: any): Promise<DeleteResult>;
  /** @source database.delete */
  deleteMany(filter?: Filter<T>, options?: any): Promise<DeleteResult>;
  /** @sink database operations */
  bulkWrite(operations: any[], options?: any): Promise<any>;
  countDocuments(filter?: Filter<T>, options?: any): Promise<number>;
  estimatedDocumentCount(options?: any): Promise<number>;
  /** @source database.read */
  distinct(key: string, filter?: Filter<T>, options?: any): Promise<any[]>;
  createIndex(index: any, options?: any): Promise<string>;
  createIndexes(indexes: any[], options?: any): Promise<string[]>;
  drop(options?: any): Promise<boolean>;
  watch(pipeline?: any[], options?: any): any;
}
export interface Db {
  readonly databaseName: string;
  collection<T extends Document = Document>(name: string, options?: any): Collection<T>;
  collections(): Promise<Collection[]>;
  createCollection<T extends Document = Document>(name: string, options?: any): Promise<Collection<T>>;
  command(command: any, options?: any): Promise<Document>;
  dropDatabase(): Promise<boolean>;
  listCollections(filter?: any): Cursor<any>;
  admin(): any;
}
export interface ClientSession {
  startTransaction(options?: any): void;
  commitTransaction(): Promise<void>;
  abortTransaction(): Promise<void>;
  endSession(): Promise<void>;
  withTransaction<T>(run: (session: ClientSession) => Promise<T>, options?: any): Promise<T>;
}
export interface MongoClientOptions {
  tls?: boolean;
  ssl?: boolean;
  tlsAllowInvalidCertificates?: boolean;
  [other: string]: any;
}
export class MongoClient {
  /** @transport client mongodb url options */
  constructor(url: string, options?: MongoClientOptions);
  connect(): Promise<this>;
  close(force?: boolean): Promise<void>;
  db(name?: string, options?: any): Db;
  startSession(options?: any): ClientSession;
  withSession<T>(run: (session: ClientSession) => Promise<T>): Promise<T>;
  on(event: string, listener: (...values: any[]) => void): this;
  /** @transport client mongodb url options */
  static connect(url: string, options?: MongoClientOptions): Promise<MongoClient>;
}
export class MongoError extends Error {
  code?: number | string;
}
export class MongoServerError extends MongoError {}
export class GridFSBucket {
  constructor(database: Db, options?: any);
  openUploadStream(name: string, options?: any): any;
  openDownloadStream(id: ObjectId, options?: any): any;
  delete(id: ObjectId): Promise<void>;
}
