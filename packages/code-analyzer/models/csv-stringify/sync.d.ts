export type Input = any[];
export type Options = any;
/** @passes input -> return */
export function stringify(input: Input, options?: Options): string;
