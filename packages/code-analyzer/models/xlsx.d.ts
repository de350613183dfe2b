/** xlsx: tables are made of rows, and hold them. */
export type WorkSheet = any;
export type WorkBook = any;
export namespace utils {
  /** @passes rows -> return */
  function json_to_sheet<T = any>(rows: readonly T[], options?: any): WorkSheet;
  /** @passes rows -> return */
  function aoa_to_sheet<T = any>(rows: readonly (readonly T[])[], options?: any): WorkSheet;
  /** @passes rows -> return */
  function sheet_add_json<T = any>(sheet: WorkSheet, rows: readonly T[], options?: any): WorkSheet;
  /** @passes sheet -> return */
  function sheet_to_csv(sheet: WorkSheet, options?: any): string;
  /** @passes sheet -> return */
  function sheet_to_json<T = any>(sheet: WorkSheet, options?: any): T[];
  /** @passes sheet -> return */
  function book_new(sheet?: WorkSheet, name?: string): WorkBook;
  function book_append_sheet(book: WorkBook, sheet: WorkSheet, name?: string, roll?: boolean): string;
  const encode_cell: any;
  const decode_range: any;
  const table_to_sheet: any;
}
/** @sink file data */
export function writeFile(data: WorkBook, filename: string, options?: any): any;
/** @sink file data */
export function writeFileXLSX(data: WorkBook, filename: string, options?: any): any;
/** @passes data -> return */
export function write(data: WorkBook, options?: any): any;
export function read(data: any, options?: any): WorkBook;
export function readFile(filename: string, options?: any): WorkBook;
export const stream: any;
export const version: string;
