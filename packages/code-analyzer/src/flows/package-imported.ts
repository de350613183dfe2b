import { syntax, type SourceFile } from '../program/compiler.ts';

/** `@sentry/node` for a function declared in `@sentry/core`: of the packages of its scope the one that the file imports. */
export function packageImported(module: string, file: SourceFile): string {
  const declared = packageOf(module);
  if (!declared.startsWith('@')) return declared;
  const imported = file.statements.flatMap(statement =>
    syntax.isImportDeclaration(statement) && syntax.isStringLiteralLike(statement.moduleSpecifier)
      ? [packageOf(statement.moduleSpecifier.text)]
      : [],
  );
  const scope = declared.slice(0, declared.indexOf('/') + 1);
  return imported.includes(declared) ? declared : (imported.find(name => name.startsWith(scope)) ?? declared);
}

/** `posthog-js` of `posthog-js/react`. */
const packageOf = (module: string): string =>
  module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
