declare const path: path.PlatformPath;
declare namespace path {
  interface ParsedPath {
    root: string;
    dir: string;
    base: string;
    ext: string;
    name: string;
  }
  interface PlatformPath {
    /** @passes path -> return */
    normalize(path: string): string;
    /** @passes parts -> return */
    join(...parts: string[]): string;
    /** @passes parts -> return */
    resolve(...parts: string[]): string;
    isAbsolute(path: string): boolean;
    /** @passes to -> return */
    relative(from: string, to: string): string;
    /** @passes path -> return */
    dirname(path: string): string;
    /** @passes path -> return */
    basename(path: string, suffix?: string): string;
    extname(path: string): string;
    /** @passes path -> return */
    format(path: Partial<ParsedPath>): string;
    /** @passes path -> return */
    parse(path: string): ParsedPath;
    matchesGlob(path: string, pattern: string): boolean;
    toNamespacedPath(path: string): string;
    readonly sep: '/' | '\\';
    readonly delimiter: ':' | ';';
    readonly posix: PlatformPath;
    readonly win32: PlatformPath;
  }
}
export = path;
