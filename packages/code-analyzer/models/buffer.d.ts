export type BufferEncoding = 'ascii' | 'utf8' | 'utf-8' | 'utf16le' | 'ucs2' | 'base64' | 'base64url' | 'latin1' | 'binary' | 'hex';

export interface Buffer extends Uint8Array<ArrayBuffer> {
  toString(encoding?: BufferEncoding, start?: number, end?: number): string;
  toJSON(): { type: 'Buffer'; data: number[] };
  equals(other: Uint8Array): boolean;
  compare(other: Uint8Array): number;
  copy(target: Uint8Array, targetStart?: number, sourceStart?: number, sourceEnd?: number): number;
  slice(start?: number, end?: number): Buffer;
  subarray(start?: number, end?: number): Buffer;
  write(text: string, offset?: number | BufferEncoding, length?: number, encoding?: BufferEncoding): number;
  readUInt8(offset?: number): number;
  readUInt16BE(offset?: number): number;
  readUInt16LE(offset?: number): number;
  readUInt32BE(offset?: number): number;
  readUInt32LE(offset?: number): number;
  readInt8(offset?: number): number;
  readInt32BE(offset?: number): number;
  readInt32LE(offset?: number): number;
  writeUInt8(value: number, offset?: number): number;
  writeUInt16BE(value: number, offset?: number): number;
  writeUInt32BE(value: number, offset?: number): number;
  writeUInt32LE(value: number, offset?: number): number;
}

export interface BufferConstructor {
  new (size: number): Buffer;
  new (data: string | readonly number[] | ArrayBuffer | Uint8Array, encoding?: BufferEncoding): Buffer;
  /** @passes data -> return */
  from(data: string, encoding?: BufferEncoding): Buffer;
  /** @passes data -> return */
  from(data: ArrayBufferLike, byteOffset?: number, length?: number): Buffer;
  /** @passes data -> return */
  from(data: readonly number[] | Uint8Array | { valueOf(): string | object }): Buffer;
  alloc(size: number, fill?: string | number | Uint8Array, encoding?: BufferEncoding): Buffer;
  allocUnsafe(size: number): Buffer;
  isBuffer(value: any): value is Buffer;
  isEncoding(value: string): value is BufferEncoding;
  byteLength(text: string | ArrayBufferView | ArrayBuffer, encoding?: BufferEncoding): number;
  /** @passes list -> return */
  concat(list: readonly Uint8Array[], totalLength?: number): Buffer;
  compare(a: Uint8Array, b: Uint8Array): -1 | 0 | 1;
}
export const Buffer: BufferConstructor;
export const Blob: typeof globalThis.Blob;
export const File: typeof globalThis.File;
export function atob(data: string): string;
export function btoa(data: string): string;
