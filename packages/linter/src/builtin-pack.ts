import { builtinPacks } from './builtin-packs.gen.ts';

/** The packs that come with Proviso, by name without `proviso:`. Embedded, so that a bundled host needs no file beside it. */
export function builtinPack(name: string): { readonly path: string; readonly text: string } | undefined {
  const text = Object.hasOwn(builtinPacks, name) ? builtinPacks[name] : undefined;
  return text === undefined ? undefined : { path: `proviso:${name}`, text };
}
