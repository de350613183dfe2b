interface AsyncStorage {
  getItem(key: string, callback?: any): Promise<string | null>;
  /** @sink client-storage value */
  setItem(key: string, value: string, callback?: any): Promise<void>;
  /** @sink client-storage value */
  mergeItem(key: string, value: string, callback?: any): Promise<void>;
  /** @sink client-storage pairs */
  multiSet(pairs: readonly (readonly [string, string])[], callback?: any): Promise<void>;
  multiGet(keys: readonly string[], callback?: any): Promise<readonly [string, string | null][]>;
  removeItem(key: string, callback?: any): Promise<void>;
  multiRemove(keys: readonly string[], callback?: any): Promise<void>;
  getAllKeys(callback?: any): Promise<readonly string[]>;
  clear(callback?: any): Promise<void>;
}
declare const AsyncStorage: AsyncStorage;
export default AsyncStorage;
export function useAsyncStorage(key: string): {
  getItem(): Promise<string | null>;
  /** @sink client-storage value */
  setItem(value: string): Promise<void>;
  removeItem(): Promise<void>;
};
