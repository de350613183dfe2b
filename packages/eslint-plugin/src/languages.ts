/** Which files Proviso reads, as ESLint's configurations name them. */
export const scripts = ['**/*.{js,jsx,mjs,cjs}'];
export const typescript = ['**/*.{ts,tsx,mts,cts}'];
export const schemas = ['**/*.prisma'];
export const components = ['**/*.vue'];
export const allLanguages = [...scripts, ...typescript, ...schemas, ...components];
