import { importedModule } from '../labels/columns/imported-module.ts';
import { syntax as ts, type Expression, type Node, type SourceFile } from '../program/compiler.ts';
import { memoised } from '../program/memoised.ts';

/** Where the name comes from that a callee starts with: of `https.createServer`, of `new Agent`. */
export function moduleOfCallee(callee: Expression): string | undefined {
  let root: Node = callee;
  while (ts.isPropertyAccessExpression(root)) root = root.expression;
  return ts.isIdentifier(root) ? importsOf(root.getSourceFile())(root.text) : undefined;
}

/** A file may have thousands of calls, and of statements: each name is looked for once. */
const importsOf = memoised((file: SourceFile) => {
  const known = new Map<string, string | undefined>();
  return (name: string): string | undefined => {
    if (!known.has(name)) known.set(name, importedModule(file, name));
    return known.get(name);
  };
});
