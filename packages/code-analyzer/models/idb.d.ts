export type DBSchema = any;
export interface IDBPObjectStore {
  /** @sink client-storage value */
  put(value: any, key?: any): Promise<any>;
  /** @sink client-storage value */
  add(value: any, key?: any): Promise<any>;
  get(query: any): Promise<any>;
  getAll(query?: any, count?: number): Promise<any[]>;
  delete(key: any): Promise<void>;
  clear(): Promise<void>;
  index(name: string): any;
}
export interface IDBPTransaction {
  readonly store: IDBPObjectStore;
  readonly done: Promise<void>;
  objectStore(name: string): IDBPObjectStore;
  abort(): void;
}
export interface IDBPDatabase<T = any> {
  /** @sink client-storage value */
  put(store: string, value: any, key?: any): Promise<any>;
  /** @sink client-storage value */
  add(store: string, value: any, key?: any): Promise<any>;
  get(store: string, key: any): Promise<any>;
  getAll(store: string, query?: any, count?: number): Promise<any[]>;
  getFromIndex(store: string, index: string, query: any): Promise<any>;
  getAllFromIndex(store: string, index: string, query?: any, count?: number): Promise<any[]>;
  delete(store: string, key: any): Promise<void>;
  clear(store: string): Promise<void>;
  count(store: string, query?: any): Promise<number>;
  transaction(stores: any, mode?: string, options?: any): IDBPTransaction;
  createObjectStore(name: string, options?: any): IDBPObjectStore;
  close(): void;
  readonly objectStoreNames: any;
}
export function openDB<T = any>(name: string, version?: number, callbacks?: any): Promise<IDBPDatabase<T>>;
export function deleteDB(name: string, callbacks?: any): Promise<void>;
export function wrap(value: any): any;
export function unwrap(value: any): any;
