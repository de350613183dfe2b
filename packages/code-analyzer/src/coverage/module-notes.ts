import type { ReportCoverage } from '../analysis-context.ts';
import type { Compiler } from '../program/compiler.ts';
import { builtInModels } from '../program/library-models.ts';
import { isRelative } from '../program/resolve-module.ts';

/** Notes the modules that files import and that have neither source nor model. */
export function noteUnknownModules(compiler: Compiler, files: readonly string[], note: ReportCoverage, subjectOf: (path: string) => string): void {
  for (const file of files) {
    for (const { reference, target } of compiler.importsOf(file)) {
      if (target.kind !== 'unknown') continue;
      note({ kind: 'unknown-module', subject: subjectFor(target.module, subjectOf), message: messageFor(reference.specifier) });
    }
  }
}

/** What an import that leads nowhere should be called. */
function subjectFor(module: string, subjectOf: (path: string) => string): string {
  if (isRelative(module)) return subjectOf(module);
  return isAlias(module) || builtInModels.has(packageOf(module)) ? module : packageOf(module);
}

function messageFor(specifier: string): string {
  if (isRelative(specifier)) return `\`${specifier}\` leads to no file of the project; if it is generated, generate it before checking`;
  if (isAlias(specifier)) return `\`${specifier}\` looks like an alias, and no \`paths\` of a tsconfig or \`imports\` of a package.json near it lead to a file`;
  return 'this package has no source in the project and no model: what it returns is unknown, and what it is given is not followed';
}

/** No package may be called so. */
const isAlias = (module: string): boolean => /^[~#]|^@\//.test(module);

/** `lodash/fp` is part of `lodash`. */
function packageOf(module: string): string {
  const parts = module.split('/');
  return parts.slice(0, module.startsWith('@') ? 2 : 1).join('/');
}

/** Notes the lines `declare module 'x';` that would make a package that we know `any`. */
export function noteReplacedModules(compiler: Compiler, note: ReportCoverage): void {
  for (const { module, target } of compiler.shorthandModules) {
    if (target.kind !== 'model') continue;
    note({ kind: 'model-replaced', subject: module, message: `\`declare module '${module}';\` would hide what is known of this package; it was not used. Remove it` });
  }
}
