/** firebase/firestore, the modular interface of the browser. */
export interface Firestore {}
export type DocumentData = { [field: string]: any };
export interface DocumentReference<T = any, Stored = any> {
  readonly id: string;
  readonly path: string;
}
export interface Query<T = any, Stored = any> {}
export interface CollectionReference<T = any, Stored = any> extends Query<T> {
  readonly id: string;
  readonly path: string;
}
export interface DocumentSnapshot<T = any, Stored = any> {
  readonly id: string;
  readonly ref: DocumentReference<T>;
  exists(): boolean;
  /** @source database.read */
  data(options?: any): any;
  get(field: any): any;
}
export interface QueryDocumentSnapshot<T = any, Stored = any> extends DocumentSnapshot<T> {}
export interface QuerySnapshot<T = any, Stored = any> {
  readonly docs: QueryDocumentSnapshot<T>[];
  readonly empty: boolean;
  readonly size: number;
  forEach(run: (document: QueryDocumentSnapshot<T>) => void): void;
}
export function getFirestore(...values: any[]): Firestore;
export function initializeFirestore(app: any, settings: any, id?: string): Firestore;
export function collection(parent: any, path: string, ...paths: string[]): CollectionReference;
export function collectionGroup(store: any, name: string): Query;
export function doc(parent: any, path?: string, ...paths: string[]): DocumentReference;
/** @sink database data */
export function addDoc(reference: CollectionReference, data: any): Promise<DocumentReference>;
/** @sink database data */
export function setDoc(reference: DocumentReference, data: any, options?: any): Promise<void>;
/** @sink database data values */
export function updateDoc(reference: DocumentReference, data: any, ...values: any[]): Promise<void>;
export function deleteDoc(reference: DocumentReference): Promise<void>;
export function getDoc<T = any>(reference: DocumentReference<T>): Promise<DocumentSnapshot<T>>;
export function getDocs<T = any>(query: Query<T>): Promise<QuerySnapshot<T>>;
export function query(query: any, ...constraints: any[]): Query;
export function where(...values: any[]): any;
export function orderBy(...values: any[]): any;
export function limit(count: number): any;
export function startAfter(...values: any[]): any;
export function onSnapshot(...values: any[]): () => void;
export function serverTimestamp(): any;
export function increment(by: number): any;
/** @passes elements -> return */
export function arrayUnion(...elements: any[]): any;
export function arrayRemove(...elements: any[]): any;
export function deleteField(): any;
interface Writes {
  /** @sink database data */
  set(reference: DocumentReference, data: any, options?: any): any;
  /** @sink database data values */
  update(reference: DocumentReference, data: any, ...values: any[]): any;
  delete(reference: DocumentReference): any;
}
export interface WriteBatch extends Writes {
  commit(): Promise<void>;
}
export interface Transaction extends Writes {
  get(reference: DocumentReference): Promise<DocumentSnapshot>;
}
export function writeBatch(store: Firestore): WriteBatch;
export function runTransaction<R>(store: Firestore, run: (transaction: Transaction) => Promise<R>, options?: any): Promise<R>;
export class Timestamp {
  static now(): Timestamp;
  static fromDate(date: Date): Timestamp;
  toDate(): Date;
  toMillis(): number;
}
