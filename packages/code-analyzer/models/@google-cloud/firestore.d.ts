/** @google-cloud/firestore, the server's client, which firebase-admin hands out. */
interface Read {
  get(field: any): any;
  readonly id: string;
  readonly ref: DocumentReference;
  readonly exists: boolean;
  /** @source database.read */
  data(): any;
}
export interface DocumentSnapshot<T = any, Stored = any> extends Read {}
export interface QueryDocumentSnapshot<T = any, Stored = any> extends Read {}
export interface QuerySnapshot<T = any, Stored = any> {
  readonly docs: QueryDocumentSnapshot<T>[];
  readonly empty: boolean;
  readonly size: number;
  forEach(run: (document: QueryDocumentSnapshot<T>) => void): void;
}
export interface Query<T = any, Stored = any> {
  where(...values: any[]): Query<T>;
  orderBy(...values: any[]): Query<T>;
  limit(count: number): Query<T>;
  offset(count: number): Query<T>;
  select(...fields: any[]): Query<any>;
  startAfter(...values: any[]): Query<T>;
  startAt(...values: any[]): Query<T>;
  count(): any;
  get(): Promise<QuerySnapshot<T>>;
  onSnapshot(run: (snapshot: QuerySnapshot<T>) => void, failed?: (error: Error) => void): () => void;
  withConverter(converter: any): any;
}
export interface CollectionReference<T = any, Stored = any> extends Query<T> {
  readonly id: string;
  readonly path: string;
  doc(path?: string): DocumentReference<T>;
  /** @sink database data */
  add(data: any): Promise<DocumentReference<T>>;
  listDocuments(): Promise<DocumentReference<T>[]>;
}
export interface CollectionGroup<T = any, Stored = any> extends Query<T> {}
export interface DocumentReference<T = any, Stored = any> {
  readonly id: string;
  readonly path: string;
  readonly parent: CollectionReference<T>;
  collection(path: string): CollectionReference;
  /** @sink database data */
  set(data: any, options?: any): Promise<any>;
  /** @sink database data */
  create(data: any): Promise<any>;
  /** @sink database data values */
  update(data: any, ...values: any[]): Promise<any>;
  delete(precondition?: any): Promise<any>;
  get(): Promise<DocumentSnapshot<T>>;
  onSnapshot(run: (snapshot: DocumentSnapshot<T>) => void, failed?: (error: Error) => void): () => void;
  withConverter(converter: any): any;
}
interface Writes {
  /** @sink database data */
  set(reference: DocumentReference, data: any, options?: any): any;
  /** @sink database data */
  create(reference: DocumentReference, data: any): any;
  /** @sink database data values */
  update(reference: DocumentReference, data: any, ...values: any[]): any;
  delete(reference: DocumentReference, precondition?: any): any;
}
export interface WriteBatch extends Writes {
  commit(): Promise<any[]>;
}
export interface BulkWriter extends Writes {
  flush(): Promise<void>;
  close(): Promise<void>;
  onWriteError(run: any): void;
}
export interface Transaction extends Writes {
  get(reference: any): Promise<any>;
  getAll(...references: any[]): Promise<any[]>;
}
export class Firestore {
  constructor(settings?: any);
  settings(settings: any): void;
  collection(path: string): CollectionReference;
  collectionGroup(name: string): CollectionGroup;
  doc(path: string): DocumentReference;
  batch(): WriteBatch;
  bulkWriter(options?: any): BulkWriter;
  runTransaction<R>(run: (transaction: Transaction) => Promise<R>, options?: any): Promise<R>;
  getAll(...references: any[]): Promise<DocumentSnapshot[]>;
  listCollections(): Promise<CollectionReference[]>;
  recursiveDelete(reference: any, writer?: any): Promise<void>;
  terminate(): Promise<void>;
}
export const FieldValue: any;
export class Timestamp {
  static now(): Timestamp;
  static fromDate(date: Date): Timestamp;
  static fromMillis(time: number): Timestamp;
  toDate(): Date;
  toMillis(): number;
}
export const FieldPath: any;
export const Filter: any;
export const GeoPoint: any;
export type DocumentData = { [field: string]: any };
export type UpdateData<T = any> = any;
export type WithFieldValue<T> = any;
export type SetOptions = any;
