export interface DotenvParseOutput {
  [name: string]: string;
}
export interface DotenvConfigOutput {
  error?: Error;
  parsed?: DotenvParseOutput;
}
export function config(options?: {
  path?: any;
  encoding?: string;
  debug?: boolean;
  override?: boolean;
  [other: string]: any;
}): DotenvConfigOutput;
export function parse(source: string | Buffer): DotenvParseOutput;
