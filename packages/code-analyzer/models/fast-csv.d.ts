/** fast-csv: the part that writes. */
/** @passes rows -> return */
export function write(rows: readonly any[], options?: any): any;
/** @passes rows -> return */
export function writeToString(rows: readonly any[], options?: any): Promise<string>;
/** @passes rows -> return */
export function writeToBuffer(rows: readonly any[], options?: any): Promise<Buffer>;
/** @sink file rows */
export function writeToPath(path: string, rows: readonly any[], options?: any): any;
/** @sink file rows */
export function writeToStream(stream: any, rows: readonly any[], options?: any): any;
export function format(options?: any): any;
export function parse(options?: any): any;
export function parseFile(path: string, options?: any): any;
export function parseStream(stream: any, options?: any): any;
export function parseString(text: string, options?: any): any;
