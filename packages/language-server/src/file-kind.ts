/** What the server knows how to check, by file name alone. */
export type FileKind = 'code' | 'schema' | 'policy' | 'configuration';

const kinds: readonly (readonly [RegExp, FileKind])[] = [
  [/\.([cm]?[jt]sx?|vue)$/, 'code'],
  [/\.prisma$/, 'schema'],
  [/\.policy\.ya?ml$/, 'policy'],
  [/(^|\/)proviso\.config\.ya?ml$/, 'configuration'],
];

export function fileKindOf(path: string): FileKind | undefined {
  return kinds.find(([pattern]) => pattern.test(path))?.[1];
}

/** Files that change what is found in others without being checked themselves. */
const settingsFiles = /(^|\/)(package|tsconfig[^/]*|jsconfig)\.json$/;

/** Worth looking at again when it changes on disk. */
export function matters(path: string): boolean {
  return !path.includes('/node_modules/') && (fileKindOf(path) !== undefined || settingsFiles.test(path));
}

/** The same for editors that watch files for us. */
export const watchedGlobs: readonly string[] = [
  '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,vue,prisma}',
  '**/*.policy.{yaml,yml}',
  '**/proviso.config.{yaml,yml}',
  '**/{package,tsconfig*,jsconfig}.json',
];
