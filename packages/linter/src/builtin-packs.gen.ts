/* Made by `npm run generate` from policies/. Do not edit. */

/** The packs that come with Proviso, by name: `baseline` is `proviso:baseline`. */
export const builtinPacks: Readonly<Record<string, string>> = {
};
