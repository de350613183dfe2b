import { syntax as ts, type Expression, type nodes } from '../program/compiler.ts';
import { combined, unknownAt, type Constant } from './constant.ts';
import type { ConstantResolver } from './constant-resolver.ts';

/** `60 * 60 * 24 * 365`: how people write a year. Factors with several values have no product. */
export function resolveProduct(product: nodes.BinaryExpression, resolver: ConstantResolver): readonly Constant[] {
  let value = 1;
  const values: Constant[] = [];
  for (const factor of factors(product)) {
    const [found, ...others] = resolver.valuesOf(factor);
    if (found?.value.kind !== 'number' || others.length > 0) return [unknownAt(product)];
    value *= found.value.value;
    values.push(found);
  }
  return [combined({ kind: 'number', value, at: product }, values)];
}

/** The operands of `a * b * c`, which nests to the left without end. */
function factors(product: nodes.BinaryExpression): readonly Expression[] {
  const found: Expression[] = [];
  let left: Expression = product;
  while (ts.isBinaryExpression(left) && left.operatorToken.kind === ts.SyntaxKind.AsteriskToken) {
    found.push(left.right);
    left = left.left;
  }
  return [left, ...found.reverse()];
}

/** `2 ** 14`: how people write the cost of a password hash. */
export function resolvePower(power: nodes.BinaryExpression, resolver: ConstantResolver): readonly Constant[] {
  const [base, ...otherBases] = resolver.valuesOf(power.left);
  const [exponent, ...others] = resolver.valuesOf(power.right);
  if (base?.value.kind !== 'number' || exponent?.value.kind !== 'number' || otherBases.length + others.length > 0)
    return [unknownAt(power)];
  return [combined({ kind: 'number', value: base.value.value ** exponent.value.value, at: power }, [base, exponent])];
}
