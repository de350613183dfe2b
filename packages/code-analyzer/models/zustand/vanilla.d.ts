export interface SetState<T> {
  (partial: T | Partial<T> | ((state: T) => T | Partial<T>), replace?: boolean): void;
}
export interface StoreApi<T> {
  setState: SetState<T>;
  getState(): T;
  getInitialState(): T;
  subscribe(listener: (state: T, before: T) => void): () => void;
  /** Of a state that is kept. */
  persist: any;
}
export type ExtractState<S> = S extends { getState(): infer T } ? T : never;
export interface StateCreator<T, Mis = any, Mos = any, U = T> {
  (set: SetState<T>, get: () => T, store: StoreApi<T>): U;
}
interface CreateStore {
  <T>(initializer: StateCreator<T>): StoreApi<T>;
  <T>(): (initializer: StateCreator<T>) => StoreApi<T>;
}
export const createStore: CreateStore;
