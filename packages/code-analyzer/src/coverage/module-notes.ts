import type { ReportCoverage } from '../analysis-context.ts';
import type { Compiler } from '../program/compiler.ts';
import { isRelative } from '../program/resolve-module.ts';

/** Notes the modules that files import and that have neither source nor model. */
export function noteUnknownModules(compiler: Compiler, files: readonly string[], note: ReportCoverage, subjectOf: (path: string) => string): void {
  for (const file of files) {
    for (const { reference, target } of compiler.importsOf(file)) {
      if (target.kind !== 'unknown') continue;
      const own = isRelative(target.module);
      note({
        kind: 'unknown-module',
        subject: own ? subjectOf(target.module) : packageOf(target.module),
        message: own
          ? `\`${reference.specifier}\` leads to no file of the project; if it is generated, generate it before checking`
          : 'this package has no source in the project and no model: what it returns is unknown, and what it is given is not followed',
      });
    }
  }
}

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
