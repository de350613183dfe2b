import type { AnalysisContext } from '../analysis-context.ts';
import { syntax, type Declaration } from '../program/compiler.ts';
import { bareExpression } from './bare-expression.ts';
import type { Setter } from './setters.ts';

/** What a property is declared by, and what holds a storage of which every property counts. */
export function declarationsOfSetter({ left }: Setter, { compiler }: AnalysisContext): readonly Declaration[] {
  return [left, bareExpression(left.expression)].flatMap(target => {
    const symbol = compiler.symbolOf(syntax.isElementAccessExpression(target) ? target.argumentExpression : target);
    // A method that is replaced is not called.
    return symbol ? compiler.declarationsOf(symbol).filter(declaration => !syntax.isFunctionLike(declaration)) : [];
  });
}
