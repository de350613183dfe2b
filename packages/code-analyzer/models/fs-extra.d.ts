/** fs-extra: Node's file system with more. */
export * from 'fs';

type Callback = (error: Error | null, found?: any) => void;
/** @sink file data */
export function writeFile(file: any, data: any, options?: any, callback?: Callback): Promise<void>;
/** @sink file data */
export function appendFile(file: any, data: any, options?: any, callback?: Callback): Promise<void>;
/** @sink file data */
export function outputFile(file: string, data: any, options?: any, callback?: Callback): Promise<void>;
/** @sink file data */
export function outputFileSync(file: string, data: any, options?: any): void;
/** @sink file data */
export function outputJson(file: string, data: any, options?: any, callback?: Callback): Promise<void>;
/** @sink file data */
export function outputJSON(file: string, data: any, options?: any, callback?: Callback): Promise<void>;
/** @sink file data */
export function outputJsonSync(file: string, data: any, options?: any): void;
/** @sink file data */
export function writeJson(file: string, data: any, options?: any, callback?: Callback): Promise<void>;
/** @sink file data */
export function writeJSON(file: string, data: any, options?: any, callback?: Callback): Promise<void>;
/** @sink file data */
export function writeJsonSync(file: string, data: any, options?: any): void;
/** @sink file data */
export function writeJSONSync(file: string, data: any, options?: any): void;
export function readFile(file: any, options?: any): Promise<any>;
export function readJson(file: string, options?: any): Promise<any>;
export function readJSON(file: string, options?: any): Promise<any>;
export function readJsonSync(file: string, options?: any): any;
export function ensureDir(path: string, options?: any): Promise<any>;
export function ensureDirSync(path: string, options?: any): any;
export function ensureFile(path: string): Promise<void>;
export function copy(from: string, to: string, options?: any): Promise<void>;
export function copySync(from: string, to: string, options?: any): void;
export function move(from: string, to: string, options?: any): Promise<void>;
export function remove(path: string): Promise<void>;
export function removeSync(path: string): void;
export function emptyDir(path: string): Promise<void>;
export function pathExists(path: string): Promise<boolean>;
export function pathExistsSync(path: string): boolean;
