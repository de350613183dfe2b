/** Files that exist only in the program: the standard library, library models, stubs, clients made from schemas. */
const virtualRoot = '/^proviso';

export const libFolder = `${virtualRoot}/lib`;
const modelFolder = `${virtualRoot}/models`;
const stubFolder = `${virtualRoot}/stubs`;
const schemaFolder = `${virtualRoot}/schemas`;

export type VirtualFile =
  | { readonly kind: 'lib' }
  | { readonly kind: 'model'; readonly module: string }
  | { readonly kind: 'stub'; readonly module: string }
  | { readonly kind: 'schema' };

export const isVirtual = (path: string): boolean => path.startsWith(`${virtualRoot}/`);
export const modelPath = (module: string): string => `${modelFolder}/${module}.d.ts`;
/** The type that everything has which comes from a stub. */
export const stubGlobalsPath = modelPath('globals/unmodelled');
export const stubPath = (module: string): string => `${stubFolder}/${encodeURIComponent(module)}.d.ts`;
/** Path of the client made from the schema whose first file this is. */
export const clientPath = (schemaFile: string): string => `${schemaFolder}/${encodeURIComponent(schemaFile)}/client.d.ts`;

/** What a virtual path stands for; `undefined` for a real file. */
export function readVirtualPath(path: string): VirtualFile | undefined {
  if (!isVirtual(path)) return undefined;
  if (path.startsWith(`${libFolder}/`)) return { kind: 'lib' };
  if (path.startsWith(`${modelFolder}/`)) return { kind: 'model', module: stripExtension(path.slice(modelFolder.length + 1)) };
  if (path.startsWith(`${stubFolder}/`))
    return { kind: 'stub', module: decodeURIComponent(stripExtension(path.slice(stubFolder.length + 1))) };
  return { kind: 'schema' };
}

/** A file of the program that is none of the project, as people name it: `model pino`. `undefined` for a real file. */
export function libraryOf(path: string): string | undefined {
  const virtual = readVirtualPath(path);
  return virtual && ('module' in virtual ? `${virtual.kind} ${virtual.module}` : virtual.kind);
}

const stripExtension = (path: string): string => path.replace(/\.d\.ts$/, '');
