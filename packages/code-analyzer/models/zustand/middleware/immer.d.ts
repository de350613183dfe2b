import type { StoreApi } from 'zustand/vanilla';
interface Drafting<T> {
  (partial: T | Partial<T> | ((state: T) => void), replace?: boolean): void;
}
export function immer<T>(initializer: (set: Drafting<T>, get: () => T, store: StoreApi<T>) => T): (set: any, get: any, store: any) => T;
