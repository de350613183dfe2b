export function promisify<A extends any[], R>(
  run: (...values: [...A, (error: any, result: R) => void]) => void,
): (...values: A) => Promise<R>;
export function promisify(run: Function): (...values: any[]) => Promise<any>;
export function callbackify(run: (...values: any[]) => Promise<any>): (...values: any[]) => void;
/** @passes value -> return */
export function inspect(value: any, options?: any, ...values: any[]): string;
/** @passes values -> return */
export function format(format?: any, ...values: any[]): string;
export function deprecate<T>(run: T, message: string, code?: string): T;
export function inherits(constructor: any, parent: any): void;
export function isDeepStrictEqual(a: any, b: any): boolean;
export function debuglog(section: string): (message: string, ...values: any[]) => void;
export function parseArgs(config?: any): { values: any; positionals: string[] };
export function stripVTControlCharacters(text: string): string;
export function styleText(style: any, text: string): string;
export const types: any;
export const TextEncoder: typeof globalThis.TextEncoder;
export const TextDecoder: typeof globalThis.TextDecoder;
