interface LocalForage {
  config(options?: any): any;
  createInstance(options: any): LocalForage;
  getItem<T>(key: string, callback?: any): Promise<T | null>;
  /** @sink client-storage value */
  setItem<T>(key: string, value: T, callback?: any): Promise<T>;
  removeItem(key: string, callback?: any): Promise<void>;
  clear(callback?: any): Promise<void>;
  length(callback?: any): Promise<number>;
  keys(callback?: any): Promise<string[]>;
  iterate<T, U>(visit: (value: T, key: string, index: number) => U, callback?: any): Promise<U>;
  ready(): Promise<void>;
  setDriver(driver: any): Promise<void>;
  INDEXEDDB: string;
  WEBSQL: string;
  LOCALSTORAGE: string;
  default: LocalForage;
}
declare const localforage: LocalForage;
export = localforage;
