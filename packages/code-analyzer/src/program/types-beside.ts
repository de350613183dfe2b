import { type ts } from '@ts-morph/common';
import { declaredNames } from './declared-names.ts';
import { interopPath, mayHaveInterop } from './interop-helpers.ts';
import { lendTypes } from './lend-types.ts';
import { scriptNames } from './script-names.ts';

const declarationEndings: Readonly<Record<string, string>> = { '.js': '.d.ts', '.jsx': '.d.ts', '.mjs': '.d.mts', '.cjs': '.d.cts' };
const scriptEndings: Readonly<Record<string, readonly string[]>> = { '.d.ts': ['.js', '.jsx'], '.d.mts': ['.mjs'], '.d.cts': ['.cjs'] };

/** Where the types of a script would be declared: `a.d.ts` of `a.js`. `undefined` for what is no script. */
export function declarationsPathOf(script: string): string | undefined {
  const ending = Object.keys(declarationEndings).find(each => script.endsWith(each));
  return ending && script.slice(0, -ending.length) + (declarationEndings[ending] ?? '');
}

/** Where the code would be that a file declares the types of. */
export function scriptPathsOf(declarations: string): readonly string[] {
  const ending = Object.keys(scriptEndings).find(each => declarations.endsWith(each));
  return ending === undefined ? [] : (scriptEndings[ending] ?? []).map(each => declarations.slice(0, -ending.length) + each);
}

/** For each declaration of a declaration file, what runs: the function or class of the script beside it. */
export type Bodies = ReadonlyMap<ts.Node, ts.Declaration>;

/**
 * Types stand in the one file and code in the other: the code gets the types that are declared of it, and each declaration its code.
 * Ask before anything else is asked of the checker, which must have seen the files as they were written.
 */
export function joinTypesBeside(program: ts.Program): Bodies {
  const bodies = new Map<ts.Node, ts.Declaration>();
  const interop = program.getSourceFile(interopPath);
  const helpers = interop && declaredNames(interop);
  for (const script of program.getSourceFiles()) {
    const path = declarationsPathOf(script.fileName);
    if (path === undefined) continue;
    const declarations = program.getSourceFile(path);
    const lent = [...(declarations ? [declaredNames(declarations)] : []), ...(helpers && mayHaveInterop(script.text) ? [helpers] : [])];
    const names = lent.length > 0 ? scriptNames(script) : new Map();
    for (const declared of lent) lendTypes(declared, names, bodies);
  }
  return bodies;
}

/** A declaration stands for the code that it declares, as an overload does for what follows it. */
export function withBodies(bodies: Bodies, declarations: readonly ts.Declaration[]): readonly ts.Declaration[] {
  if (bodies.size === 0) return declarations;
  return [...new Set(declarations.flatMap(declaration => [declaration, bodies.get(declaration) ?? declaration]))];
}
