/** json2csv 5. */
export class Parser<T = any> {
  constructor(options?: any, transform?: any);
  /** @passes data -> return */
  parse(data: readonly T[] | T): string;
}
/** @passes data -> return */
export function parse<T = any>(data: readonly T[] | T, options?: any): string;
/** @passes data -> return */
export function parseAsync<T = any>(data: readonly T[] | T, options?: any, transform?: any): Promise<string>;
export class AsyncParser<T = any> {
  constructor(options?: any, transform?: any);
  [method: string]: any;
}
export const Transform: any;
export const transforms: any;
export const formatters: any;
