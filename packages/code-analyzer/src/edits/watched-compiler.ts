import type { Compiler, Node } from '../program/compiler.ts';
import type { Leanings } from './leanings.ts';

/** The same compiler, noting whose declarations were looked at. What types say is the same after an inner edit, and is not noted. */
export function watchCompiler(compiler: Compiler, { onFileOf }: Leanings): Compiler {
  const noted = <T extends readonly Node[]>(nodes: T): T => {
    nodes.forEach(onFileOf);
    return nodes;
  };
  return {
    ...compiler,
    sourceFile: file => {
      const source = compiler.sourceFile(file);
      if (source) onFileOf(source);
      return source;
    },
    declarationsOf: symbol => noted(compiler.declarationsOf(symbol)),
    calleesOf: call => noted(compiler.calleesOf(call)),
    implementationsOf: declaration => noted(compiler.implementationsOf(declaration)),
    exportOf: (module, name) => noted(compiler.exportOf(module, name)),
  };
}
