import type { Buffer } from 'buffer';
import * as promises from 'fs/promises';
import type { Readable, Writable } from 'stream';

type File = string | URL | Buffer | number;
type Done = (error: NodeJS.ErrnoException | null) => void;
export interface Stats {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
  size: number;
  mode: number;
  mtime: Date;
  mtimeMs: number;
  ctime: Date;
  ctimeMs: number;
  atime: Date;
  birthtime: Date;
}
export interface Dirent {
  name: string;
  parentPath: string;
  path: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}
export interface ReadStream extends Readable {
  path: string;
}
export interface WriteStream extends Writable {
  path: string;
  /** @sink file chunk */
  write(chunk: any, encoding?: any, callback?: any): boolean;
  /** @sink file chunk */
  end(chunk?: any, encoding?: any, callback?: any): this;
}
export interface FSWatcher {
  close(): void;
}
export type PathLike = string | URL | Buffer;

/** @source file.read */
export function readFileSync(path: File): Buffer;
/** @source file.read */
export function readFileSync(path: File, options: string | { encoding: string; flag?: string }): string;
/** @source file.read */
export function readFileSync(path: File, options?: any): any;
export function readFile(path: File, callback: (error: NodeJS.ErrnoException | null, data: Buffer) => void): void;
export function readFile(path: File, options: any, callback: (error: NodeJS.ErrnoException | null, data: any) => void): void;
/** @sink file data */
export function writeFileSync(path: File, data: any, options?: any): void;
/** @sink file data */
export function writeFile(path: File, data: any, callback: Done): void;
/** @sink file data */
export function writeFile(path: File, data: any, options: any, callback: Done): void;
/** @sink file data */
export function appendFileSync(path: File, data: any, options?: any): void;
/** @sink file data */
export function appendFile(path: File, data: any, callback: Done): void;
/** @sink file data */
export function appendFile(path: File, data: any, options: any, callback: Done): void;
/** @sink file data */
export function writeSync(fd: number, data: any, ...values: any[]): number;
export function existsSync(path: PathLike): boolean;
export function readdirSync(path: PathLike, options: { withFileTypes: true; recursive?: boolean; encoding?: any }): Dirent[];
export function readdirSync(path: PathLike, options?: any): string[];
export function readdir(path: PathLike, callback: (error: NodeJS.ErrnoException | null, names: string[]) => void): void;
export function mkdirSync(path: PathLike, options?: any): string | undefined;
export function mkdir(path: PathLike, options: any, callback?: Done): void;
export function mkdtempSync(prefix: string): string;
export function rmSync(path: PathLike, options?: any): void;
export function rmdirSync(path: PathLike, options?: any): void;
export function unlinkSync(path: PathLike): void;
export function unlink(path: PathLike, callback: Done): void;
export function renameSync(from: PathLike, to: PathLike): void;
export function copyFileSync(from: PathLike, to: PathLike, mode?: number): void;
export function cpSync(from: PathLike, to: PathLike, options?: any): void;
export function statSync(path: PathLike, options?: any): Stats;
export function lstatSync(path: PathLike, options?: any): Stats;
export function stat(path: PathLike, callback: (error: NodeJS.ErrnoException | null, stats: Stats) => void): void;
export function accessSync(path: PathLike, mode?: number): void;
export function access(path: PathLike, callback: Done): void;
export function realpathSync(path: PathLike, options?: any): string;
export function openSync(path: PathLike, flags?: any, mode?: any): number;
export function closeSync(fd: number): void;
export function readSync(fd: number, buffer: any, ...values: any[]): number;
export function chmodSync(path: PathLike, mode: any): void;
export function symlinkSync(target: PathLike, path: PathLike, type?: string): void;
export function utimesSync(path: PathLike, accessed: any, modified: any): void;
export function createReadStream(path: PathLike, options?: any): ReadStream;
export function createWriteStream(path: PathLike, options?: any): WriteStream;
export function watch(path: PathLike, ...values: any[]): FSWatcher;
export function watchFile(path: PathLike, ...values: any[]): any;
export const constants: any;
export { promises };
