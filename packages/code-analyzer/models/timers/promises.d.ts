export function setTimeout<T = void>(milliseconds?: number, value?: T, options?: any): Promise<T>;
export function setImmediate<T = void>(value?: T, options?: any): Promise<T>;
export function setInterval<T = void>(milliseconds?: number, value?: T, options?: any): AsyncIterable<T>;
