import type { Buffer } from 'buffer';
import type { Dirent, Stats } from 'fs';

type File = string | URL | Buffer | FileHandle;
export interface FileHandle {
  readonly fd: number;
  readFile(options?: any): Promise<any>;
  /** @sink file data */
  writeFile(data: any, options?: any): Promise<void>;
  /** @sink file data */
  appendFile(data: any, options?: any): Promise<void>;
  /** @sink file data */
  write(data: any, ...values: any[]): Promise<any>;
  read(...values: any[]): Promise<any>;
  stat(options?: any): Promise<Stats>;
  close(): Promise<void>;
}
/** @source file.read */
export function readFile(path: File): Promise<Buffer>;
/** @source file.read */
export function readFile(path: File, options: string | { encoding: string; flag?: string }): Promise<string>;
/** @source file.read */
export function readFile(path: File, options?: any): Promise<any>;
/** @sink file data */
export function writeFile(path: File, data: any, options?: any): Promise<void>;
/** @sink file data */
export function appendFile(path: File, data: any, options?: any): Promise<void>;
export function readdir(path: File, options: { withFileTypes: true; recursive?: boolean; encoding?: any }): Promise<Dirent[]>;
export function readdir(path: File, options?: any): Promise<string[]>;
export function mkdir(path: File, options?: any): Promise<string | undefined>;
export function mkdtemp(prefix: string): Promise<string>;
export function rm(path: File, options?: any): Promise<void>;
export function rmdir(path: File, options?: any): Promise<void>;
export function unlink(path: File): Promise<void>;
export function rename(from: File, to: File): Promise<void>;
export function copyFile(from: File, to: File, mode?: number): Promise<void>;
export function cp(from: File, to: File, options?: any): Promise<void>;
export function stat(path: File, options?: any): Promise<Stats>;
export function lstat(path: File, options?: any): Promise<Stats>;
export function access(path: File, mode?: number): Promise<void>;
export function open(path: File, flags?: any, mode?: any): Promise<FileHandle>;
export function realpath(path: File, options?: any): Promise<string>;
export function chmod(path: File, mode: any): Promise<void>;
export function symlink(target: File, path: File, type?: string): Promise<void>;
export function readlink(path: File): Promise<string>;
export function utimes(path: File, accessed: any, modified: any): Promise<void>;
export const constants: any;
