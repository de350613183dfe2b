import { syntax, type Compiler, type Expression } from '../program/compiler.ts';
import { splitWords } from './split-words.ts';
import { unwrapped } from './unwrapped.ts';
import { calleeName, shapeOf } from './value-shape.ts';
import { conjunctions, plainHeads } from './word-classes.ts';

/**
 * `{ email: customer.id }`: what is put under the key says itself that it is no e-mail, by its type or by its own last word. `value`, `input`
 * and what nobody knows the type of say nothing, so that the key does.
 */
export function isPlainlySomethingElse(compiler: Compiler, expression: Expression): boolean {
  const value = unwrapped(expression);
  const name = calleeName(syntax.isCallExpression(value) ? value.expression : value);
  if (name === undefined) return false;
  const words = splitWords(name);
  const { known, holds, literal } = shapeOf(compiler, compiler.typeOf(value));
  if (known !== 'yes' || holds.size === 0) return false;
  return literal || (plainHeads.has(words.at(-1) ?? '') && !words.some(word => conjunctions.has(word)));
}
