import type { ExtractState, StateCreator, StoreApi } from 'zustand/vanilla';
export * from 'zustand/vanilla';
export function useStore<S extends StoreApi<any>>(api: S): ExtractState<S>;
export function useStore<S extends StoreApi<any>, U>(api: S, selector: (state: ExtractState<S>) => U): U;
export type UseBoundStore<S extends StoreApi<any>> = {
  (): ExtractState<S>;
  <U>(selector: (state: ExtractState<S>) => U): U;
} & S;
interface Create {
  <T>(initializer: StateCreator<T>): UseBoundStore<StoreApi<T>>;
  <T>(): (initializer: StateCreator<T>) => UseBoundStore<StoreApi<T>>;
}
export const create: Create;
/** Up to version 4. */
export default create;
