/** Tests and their negations: `!isProduction`, `process.env.NODE_ENV === 'production'`. */
import { outcomeInProduction } from '../control-flow/production-test.ts';
import { syntax as ts, type nodes } from '../program/compiler.ts';
import type { ConstantResolver } from './constant-resolver.ts';
import { constant, type Constant } from './constant.ts';

/** What a test for production gives there, and elsewhere; `undefined` for a test of anything else. */
export function resolveTest(
  node: nodes.BinaryExpression | nodes.PrefixUnaryExpression,
  { compiler }: Pick<ConstantResolver, 'compiler'>,
): readonly Constant[] | undefined {
  const outcome = outcomeInProduction(node, compiler);
  if (outcome === undefined) return undefined;
  const flag = (value: boolean): Constant => constant({ kind: 'flag', value, at: node });
  return [flag(outcome), { ...flag(!outcome), developmentOnly: true }];
}

/** `!value`, where all that the value can be is `true` or `false`. */
export function resolveNegation(node: nodes.PrefixUnaryExpression, resolver: ConstantResolver): readonly Constant[] | undefined {
  if (node.operator !== ts.SyntaxKind.ExclamationToken) return undefined;
  const asked = resolveTest(node, resolver);
  if (asked) return asked;
  const negated = resolver
    .valuesOf(node.operand)
    .map(({ value, ...rest }): Constant | undefined =>
      value.kind === 'flag' ? { ...rest, value: { kind: 'flag', value: !value.value, at: node } } : undefined,
    );
  const known = negated.filter(found => found !== undefined);
  return known.length > 0 && known.length === negated.length ? known : undefined;
}
