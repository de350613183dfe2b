/** csv-writer 1. */
interface CsvWriter {
  /** @sink file records */
  writeRecords(records: readonly any[]): Promise<void>;
}
interface CsvText {
  /** @passes records -> return */
  stringifyRecords(records: readonly any[]): string;
  getHeaderString(): string | null;
}
export function createObjectCsvWriter(options: any): CsvWriter;
export function createArrayCsvWriter(options: any): CsvWriter;
export function createObjectCsvStringifier(options: any): CsvText;
export function createArrayCsvStringifier(options: any): CsvText;
