/** Secrets that are made with `Math.random` or of the time: where something with the name of a credential is set to it. */
import type { AnalysisContext } from '../analysis-context.ts';
import type { Label, WeakProtection } from '../facts.ts';
import { syntax as ts, type Expression, type Node, type SourceFile } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import { isDevelopmentOnly } from './development-only.ts';
import { isMadeByChance, isMadeByClock } from './made-by-chance.ts';
import { placeOf, shortText } from './place-of.ts';
import { walkTree } from './walk-tree.ts';

export function createGuessableSecretFinder(context: AnalysisContext): (file: SourceFile) => readonly WeakProtection[] {
  return file => {
    const found: WeakProtection[] = [];
    walkTree(file, 0, node => {
      const set = setAt(node);
      if (set && context.labeller.isWord(set.name)) found.push(...guessableAt(set, context));
      return 0;
    });
    return found;
  };
}

interface Written {
  readonly name: string;
  readonly value: Expression;
  readonly node: Node;
  readonly labelsFrom: (context: AnalysisContext) => readonly Label[];
}

/** `const token = …`, `{ resetToken: … }`, `user.resetToken = …` */
function setAt(node: Node): Written | undefined {
  if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)) {
    const { name, initializer } = node;
    if (!initializer || !(ts.isIdentifier(name) || ts.isStringLiteralLike(name))) return undefined;
    return { name: name.text, value: initializer, node, labelsFrom: ({ labeller }) => labeller.ofDeclaration(node) };
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  const { left, right } = node;
  if (!ts.isPropertyAccessExpression(left)) return undefined;
  return { name: left.name.text, value: right, node, labelsFrom: ({ labeller }) => labeller.ofReference(left) };
}

function guessableAt({ value, node, labelsFrom }: Written, context: AnalysisContext): readonly WeakProtection[] {
  const bare = bareExpression(value);
  // `{ token }` of `const token = …` is found where the variable is.
  if (ts.isIdentifier(bare) && context.labeller.isWord(bare.text)) return [];
  const { compiler } = context;
  const weakness = isMadeByChance(value, compiler) ? 'guessable' : isMadeByClock(value, compiler) ? 'clock' : undefined;
  if (weakness === undefined || isDevelopmentOnly(node, compiler)) return [];
  const labels = labelsFrom(context).filter(({ protections }) => protections.length === 0);
  return labels.length === 0 ? [] : [{ ...placeOf(value), text: shortText(value), weakness, protection: 'tokenized', labels }];
}
