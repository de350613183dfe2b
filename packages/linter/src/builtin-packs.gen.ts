// Generated from policies/ by `npm run generate`. Do not edit.
export const builtinPacks: Readonly<Record<string, string>> = {
};
