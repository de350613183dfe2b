export function createRequire(path: string | URL): NodeRequire;
export const builtinModules: string[];
export function isBuiltin(name: string): boolean;
