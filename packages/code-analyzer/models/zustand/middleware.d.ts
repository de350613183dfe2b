import type { StateCreator, StoreApi } from 'zustand/vanilla';
/** Storage of the browser or the device that anybody can read there. */
interface ClearStorage {
  readonly isClear: true;
}
/** Whatever the project makes of it: it may be encrypted. */
interface OtherStorage {
  readonly isClear?: false;
}
/** `localStorage`, `sessionStorage` */
interface WebStorage {
  readonly length: number;
  key(index: number): string | null;
  setItem(name: string, value: string): void;
}
interface AsyncStorage {
  multiSet(...values: any[]): any;
}
export function createJSONStorage(getStorage: () => WebStorage | AsyncStorage, options?: any): ClearStorage;
export function createJSONStorage(getStorage: () => any, options?: any): OtherStorage;
export interface PersistOptions<T = any, U = T> {
  name: string;
  storage?: any;
  partialize?: (state: T) => U;
  onRehydrateStorage?: (state: T) => ((state?: T, error?: unknown) => void) | void;
  version?: number;
  migrate?: (kept: any, version: number) => any;
  merge?: (kept: any, current: T) => T;
  skipHydration?: boolean;
  /** Up to version 4. */
  getStorage?: () => any;
  serialize?: any;
  deserialize?: any;
}
interface ToOtherStorage<T> extends PersistOptions<T> {
  storage: OtherStorage;
}
interface Chosen<T, U> extends PersistOptions<T, U> {
  storage?: ClearStorage;
  partialize: (state: T) => U;
}
interface Whole<T> extends PersistOptions<T> {
  storage?: ClearStorage;
  partialize?: undefined;
}
interface KeptSetState<T> {
  /** @sink client-storage partial partial() */
  (partial: T | Partial<T> | ((state: T) => T | Partial<T>), replace?: boolean): void;
}
interface KeptStoreApi<T> extends StoreApi<T> {
  setState: KeptSetState<T>;
}
interface KeptStateCreator<T> {
  (set: KeptSetState<T>, get: () => T, store: KeptStoreApi<T>): T;
}
/** What is put into a state that is kept as a whole is kept with it. */
export function persist<T, U>(initializer: StateCreator<T>, options: ToOtherStorage<T>): StateCreator<T>;
/** @sink client-storage options.partialize() */
export function persist<T, U>(initializer: StateCreator<T>, options: Chosen<T, U>): StateCreator<T>;
export function persist<T>(initializer: KeptStateCreator<T>, options: Whole<T>): StateCreator<T>;
export function persist(initializer: any, options: any): any;
export function devtools<T>(initializer: StateCreator<T>, options?: any): StateCreator<T>;
export function subscribeWithSelector<T>(initializer: StateCreator<T>): StateCreator<T>;
export function combine<T, U>(initial: T, create: StateCreator<T, any, any, U>): StateCreator<T & U>;
export function redux(reducer: any, initial: any): any;
