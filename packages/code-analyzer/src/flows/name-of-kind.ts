import { syntax } from '../program/compiler.ts';

const names: ReadonlyMap<number, string> = new Map(
  Object.entries(syntax.SyntaxKind)
    .reverse()
    .flatMap(([name, kind]) => (typeof kind === 'number' && !/^(?:First|Last)/.test(name) ? [[kind, name] as const] : [])),
);

/** `AsExpression`, `PlusToken`: the name of a kind of syntax. */
export const nameOfKind = (kind: number): string => names.get(kind) ?? String(kind);
