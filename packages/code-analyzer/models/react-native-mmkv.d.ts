export interface Configuration {
  id: string;
  path?: string;
  encryptionKey?: string;
  [other: string]: any;
}
interface Encrypted extends Configuration {
  encryptionKey: string;
}
interface Readable {
  getString(key: string): string | undefined;
  getNumber(key: string): number | undefined;
  getBoolean(key: string): boolean | undefined;
  getBuffer(key: string): any;
  contains(key: string): boolean;
  getAllKeys(): string[];
  clearAll(): void;
  recrypt(key: string | undefined): void;
  trim(): void;
}
/** What it keeps is encrypted. */
interface EncryptedStorage extends Readable {
  set(key: string, value: any): void;
}
interface ClearStorage extends Readable {
  /** @sink client-storage value */
  set(key: string, value: any): void;
}
export interface MMKV extends ClearStorage {
  /** Up to version 3. */
  delete(key: string): void;
  /** From version 4 on. */
  remove(key: string): boolean;
}
interface MMKVConstructor {
  new (configuration: Encrypted): EncryptedStorage;
  new (configuration?: Configuration): MMKV;
}
/** Up to version 3. */
export const MMKV: MMKVConstructor;
export function createMMKV(configuration: Encrypted): EncryptedStorage;
export function createMMKV(configuration?: Configuration): MMKV;
export function useMMKV(configuration?: Configuration): MMKV;
interface Setter<T> {
  /** @sink client-storage value value() */
  (value: T | undefined | ((before: T | undefined) => T | undefined)): void;
}
export function useMMKVString(key: string, instance?: any): [string | undefined, Setter<string>];
export function useMMKVNumber(key: string, instance?: any): [number | undefined, Setter<number>];
export function useMMKVBoolean(key: string, instance?: any): [boolean | undefined, Setter<boolean>];
export function useMMKVObject<T>(key: string, instance?: any): [T | undefined, Setter<T>];
export function useMMKVListener(listener: (key: string) => void, instance?: any): void;
