import { modelPath } from './virtual-paths.ts';

/** A module of types for functions that compilers write into what they emit, and that no declaration file mentions. */
export const interopPath = modelPath('globals/interop-helpers');

/** Whether a script may have one of them: a look at the text costs less than one at its statements. */
export const mayHaveInterop = (text: string): boolean => /__import(Default|Star)\b|_interop_?[rR]equire/.test(text);

const names = {
  /** TypeScript's, then Babel's, then SWC's. */
  default: ['__importDefault', '_interopRequireDefault', '_interop_require_default'],
  namespace: ['__importStar', '_interopRequireWildcard', '_interop_require_wildcard'],
};

/** What `require` gives to an `import x from`, and to an `import * as x from`, of a module that was written as one or was not. */
export const interopText = [
  'type WithDefault<M> = M extends { default: unknown } ? M : { default: M };',
  'type Namespace<M> = M extends { default: unknown } ? M : M & { default: M };',
  ...names.default.map(name => `export declare const ${name}: <M>(module: M) => WithDefault<M>;`),
  ...names.namespace.map(name => `export declare const ${name}: <M>(module: M) => Namespace<M>;`),
  '',
].join('\n');
