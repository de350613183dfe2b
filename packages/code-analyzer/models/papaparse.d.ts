/** @passes data -> return */
export function unparse(data: any, configuration?: any): string;
/** @passes input -> return */
export function parse(input: any, configuration?: any): any;
export type UnparseConfig = any;
export type ParseConfig = any;
export interface ParseResult<T = any> {
  data: T[];
  errors: any[];
  meta: any;
}
