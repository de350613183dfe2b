interface Stored<T> {
  /** @sink client-storage value value() */
  (value: T | ((before: T) => T)): void;
}
export function useLocalStorage<T>(key: string, initialValue: T | (() => T), options?: any): [T, Stored<T>, () => void];
export function useSessionStorage<T>(key: string, initialValue: T | (() => T), options?: any): [T, Stored<T>, () => void];
export function useReadLocalStorage<T>(key: string, options?: any): T | null | undefined;
export function useCopyToClipboard(): [string | null, (text: string) => Promise<boolean>];
export function useDebounceValue<T>(initialValue: T | (() => T), delay: number, options?: any): [T, (value: T) => void];
export function useBoolean(defaultValue?: boolean): any;
export function useToggle(defaultValue?: boolean): any;
export function useCounter(initialValue?: number): any;
export function useMediaQuery(query: string, options?: any): boolean;
export function useInterval(callback: () => void, delay: number | null): void;
export function useTimeout(callback: () => void, delay: number | null): void;
export function useEventListener(...values: any[]): void;
export function useOnClickOutside(...values: any[]): void;
