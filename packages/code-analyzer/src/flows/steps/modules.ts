/** `await import('./users.ts')`: a module is an object of what it exports. */
import { syntax } from '../../program/compiler.ts';
import { flowStep } from '../evaluation.ts';
import { gap, harmless, join } from '../value.ts';

export const modules = flowStep({
  name: 'module',
  accepts: syntax.isCallExpression,
  value: (call, path, evaluation) => {
    const [specifier] = call.arguments;
    const isImport = call.expression.kind === syntax.SyntaxKind.ImportKeyword;
    const isRequire = syntax.isIdentifier(call.expression) && call.expression.text === 'require';
    if (!specifier || !(isImport || isRequire) || !syntax.isStringLiteralLike(specifier)) return undefined;
    const [name, ...rest] = path;
    if (name === undefined) return harmless;
    const { compiler } = evaluation.context;
    const imported = compiler.importsOf(call.getSourceFile().fileName).find(one => one.reference.specifier === specifier.text);
    const declared = imported ? compiler.exportOf(imported.target, name) : [];
    const values = declared.flatMap(declaration => {
      if (syntax.isExportAssignment(declaration)) return [evaluation.valueOf(declaration.expression, rest)];
      if (!syntax.isVariableDeclaration(declaration)) return [];
      return [evaluation.valueOf(declaration.initializer ?? declaration.name, rest)];
    });
    return values.length > 0 ? join(values) : evaluation.named([gap(call)], call, path);
  },
});
