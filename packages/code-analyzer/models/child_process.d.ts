import type { Buffer } from 'buffer';
import type { Readable, Writable } from 'stream';

export interface ChildProcess {
  stdin: Writable | null;
  stdout: Readable | null;
  stderr: Readable | null;
  readonly pid?: number;
  readonly exitCode: number | null;
  readonly killed: boolean;
  kill(signal?: any): boolean;
  on(event: string, listener: (...values: any[]) => void): this;
  once(event: string, listener: (...values: any[]) => void): this;
  send(message: any, ...values: any[]): boolean;
  disconnect(): void;
  unref(): void;
}
export function spawn(command: string, values?: readonly string[] | any, options?: any): ChildProcess;
export function exec(command: string, ...values: any[]): ChildProcess;
export function execFile(file: string, ...values: any[]): ChildProcess;
export function fork(module: string, ...values: any[]): ChildProcess;
export function execSync(command: string, options: { encoding: string; [other: string]: any }): string;
export function execSync(command: string, options?: any): Buffer;
export function execFileSync(file: string, ...values: any[]): any;
export function spawnSync(
  command: string,
  ...values: any[]
): { status: number | null; stdout: any; stderr: any; error?: Error; signal: string | null; pid: number };
